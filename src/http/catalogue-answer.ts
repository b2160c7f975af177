import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import type { FormatName } from '../formats/format.js';
import { Answer } from './answer.js';
import { FLOATING } from './freshness.js';
import { COMMON_HEADERS, httpDate, LINKS } from './headers.js';
import { searchText } from './query-string.js';
import type { RouteSchema } from './route-schema.js';
import { noParameters } from './validation.js';

export interface RouteServices {
  readonly catalogue: Catalogue;
}

interface CatalogueBody {
  readonly body: string;
  readonly contentType: string;
  /** Override the default headers, which are for machine-readable responses. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Preferred URL of the response; the canonical URL if omitted. */
  readonly contentLocation?: string;
}

interface CatalogueQuestion<Query> {
  readonly request: FastifyRequest;
  readonly query: Query;
  readonly origin: string;
  readonly format: FormatName | undefined;
  readonly state: CatalogueState;
}

interface CatalogueRoute<Query extends z.ZodObject> {
  readonly url: string;
  readonly schema?: RouteSchema;
  readonly formats?: readonly FormatName[];
  readonly query: Query;
  readonly variant?: (request: FastifyRequest) => string;
  readonly make: (question: CatalogueQuestion<z.output<Query>>) => CatalogueBody | Promise<CatalogueBody>;
}

/**
 * Registers a route whose response depends on the catalogue state. It is cached until the state changes, and
 * marked as short-lived for downstream caches.
 */
export function serveFromCatalogue<Query extends z.ZodObject>(
  app: FastifyInstance,
  { url, schema, formats, query: querystring, variant, make }: CatalogueRoute<Query>,
): void {
  const route = {
    schema: { querystring, ...schema },
    config: { namesHost: true, ...(formats && { formats }) },
  };
  app.get(url, route, async (request, reply) => {
    const { state, asked } = request;
    const { suffix, format, origin } = asked;
    const query = request.query as z.output<Query>;
    const address = canonicalOf(request, query);
    const made = await make({ request, query, origin, format, state });
    const isNegotiated = formats !== undefined && suffix === undefined;
    const answer = new Answer(made.body, {
      ...COMMON_HEADERS,
      'content-type': made.contentType,
      'content-location': made.contentLocation ?? address,
      'cache-control': FLOATING,
      'dataset-release': state.current.version,
      'last-modified': httpDate(state.changedAt),
      link: `<${address}>; rel="canonical", ${LINKS}`,
      vary: isNegotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
      ...made.headers,
    });
    return reply.sendCacheable(answer, { address, variant: variant?.(request) ?? '' });
  });
}

interface FixedText {
  readonly url: string;
  readonly contentType: string;
  readonly textOf: (question: Pick<CatalogueQuestion<object>, 'origin' | 'state'>) => string;
}

/** Serves a text at a URL without query parameters. */
export const serveText = (app: FastifyInstance, { url, contentType, textOf }: FixedText): void =>
  serveFromCatalogue(app, {
    url,
    query: noParameters,
    make: (question) => ({ body: textOf(question), contentType, contentLocation: url }),
  });

const canonicalOf = ({ originalUrl }: FastifyRequest, query: object): string =>
  (originalUrl.split('?', 1)[0] ?? '/') +
  searchText(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]),
  );
