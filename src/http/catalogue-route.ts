import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Catalogue, CatalogueState } from '../dataset/catalogue.js';
import type { FormatName } from '../formats/format.js';
import { SHORT_LIVED } from './cache-control.js';
import { COMMON_HEADERS, COMMON_LINKS, httpDate } from './headers.js';
import { HttpResponse } from './http-response.js';
import { searchText } from './query-string.js';
import type { RouteSchema } from './route-schema.js';
import { noParameters } from './validation.js';

export interface RouteServices {
  readonly catalogue: Catalogue;
}

interface CatalogueRouteResult {
  readonly body: string;
  readonly contentType: string;
  /** Override the default headers, which are for machine-readable responses. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Preferred URL of the response; the canonical URL if omitted. */
  readonly contentLocation?: string;
}

interface CatalogueRouteContext<Query> {
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
  readonly handle: (
    context: CatalogueRouteContext<z.output<Query>>,
  ) => CatalogueRouteResult | Promise<CatalogueRouteResult>;
}

/**
 * Registers a route whose response depends on the catalogue state. It is cached until the state changes, and
 * marked as short-lived for downstream caches.
 */
export function registerCatalogueRoute<Query extends z.ZodObject>(
  app: FastifyInstance,
  { url, schema, formats, query: querystring, variant, handle }: CatalogueRoute<Query>,
): void {
  const route = {
    schema: { querystring, ...schema },
    config: { namesHost: true, ...(formats && { formats }) },
  };
  app.get(url, route, async (request, reply) => {
    const { state, negotiated: requested } = request;
    const { suffix, format, origin } = requested;
    const query = request.query as z.output<Query>;
    const address = canonicalUrlFor(request, query);
    const made = await handle({ request, query, origin, format, state });
    const isNegotiated = formats !== undefined && suffix === undefined;
    const answer = new HttpResponse(made.body, {
      ...COMMON_HEADERS,
      'content-type': made.contentType,
      'content-location': made.contentLocation ?? address,
      'cache-control': SHORT_LIVED,
      'dataset-release': state.current.version,
      'last-modified': httpDate(state.changedAt),
      link: `<${address}>; rel="canonical", ${COMMON_LINKS}`,
      vary: isNegotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
      ...made.headers,
    });
    return reply.sendCacheable(answer, { address, variant: variant?.(request) ?? '' });
  });
}

interface TextRoute {
  readonly url: string;
  readonly contentType: string;
  readonly toText: (context: Pick<CatalogueRouteContext<object>, 'origin' | 'state'>) => string;
}

/** Serves a text at a URL without query parameters. */
export const registerTextRoute = (
  app: FastifyInstance,
  { url, contentType, toText: render }: TextRoute,
): void =>
  registerCatalogueRoute(app, {
    url,
    query: noParameters,
    handle: (context) => ({ body: render(context), contentType, contentLocation: url }),
  });

const canonicalUrlFor = ({ originalUrl }: FastifyRequest, query: object): string =>
  (originalUrl.split('?', 1)[0] ?? '/') +
  searchText(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]),
  );
