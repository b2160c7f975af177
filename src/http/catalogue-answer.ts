import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CatalogueState } from '../dataset/catalogue.js';
import type { FormatName } from '../formats/format.js';
import { Answer } from './answer.js';
import { formatSuffixOf } from './format-suffix.js';
import { COMMON_HEADERS, FLOATING, httpDate, LINKS } from './headers.js';
import type { OriginTeller } from './origin.js';
import { requestedFormat } from './requested-format.js';
import { type KeptServices, serveKept } from './serve-kept.js';

/** From what addresses are answered that stand beside the resources of releases. */
export interface CatalogueServed extends KeptServices {
  /** Scheme and host by which the reader of a request reaches the service. */
  readonly originOf: OriginTeller;
}

/** An answer before it gets its headers. */
export interface CatalogueBody {
  readonly body: string;
  readonly contentType: string;
  /** Headers of its own, instead of those that answers for machines have. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The address that the answer is best known by. */
  readonly contentLocation: string;
}

export interface CatalogueRoute {
  readonly url: string;
  /** What the OpenAPI document says of it. */
  readonly schema: object;
  /** The forms among which Accept chooses, the default first; without them there is one. */
  readonly formats?: readonly FormatName[];
  /** What an answer costs that has to be made, in points of the quota. */
  readonly weight?: number;
  /** Checks the request and makes the answer. */
  readonly make: (
    request: FastifyRequest,
    origin: string,
    format: FormatName | undefined,
    state: CatalogueState,
  ) => CatalogueBody | Promise<CatalogueBody>;
}

/**
 * Serves an address whose answer depends on the state of the catalogue: it is kept until that changes, and says so to
 * caches in between.
 */
export function serveFromCatalogue(
  app: FastifyInstance,
  { url, schema, formats, weight = 1, make }: CatalogueRoute,
  { originOf, ...services }: CatalogueServed,
): void {
  const formatOf = (request: FastifyRequest) => formats && requestedFormat(request, formats);
  serveKept(app, services, {
    url,
    schema,
    suffixes: formats !== undefined,
    variant: (request) => `${formatOf(request) ?? ''} ${originOf(request)}`,
    weight: () => weight,
    async make(request, state) {
      const made = await make(request, originOf(request), formatOf(request), state);
      const isNegotiated = formats !== undefined && formatSuffixOf(request.originalUrl) === undefined;
      return new Answer(made.body, {
        ...COMMON_HEADERS,
        'content-type': made.contentType,
        'content-location': made.contentLocation,
        'cache-control': FLOATING,
        'dataset-release': state.current.version,
        'last-modified': httpDate(state.changedAt),
        link: LINKS,
        vary: isNegotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
        ...made.headers,
      });
    },
  });
}
