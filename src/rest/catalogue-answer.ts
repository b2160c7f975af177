import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import { Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { COMMON_HEADERS, FLOATING, LICENSE_URL } from './headers.js';
import { answerOtherMethods } from './routes.js';
import { sendAnswer } from './send.js';

/** From what addresses are answered that stand beside the resources of releases. */
export interface CatalogueServed {
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
  /** Scheme and host by which the reader of a request reaches the service. */
  readonly originOf: (request: FastifyRequest) => string;
}

/** An answer before it gets its headers. */
export interface CatalogueBody {
  readonly body: string;
  readonly contentType: string;
  /** The address that the answer is best known by. */
  readonly contentLocation: string;
}

export interface CatalogueRoute {
  readonly url: string;
  /** What the OpenAPI document says of it. */
  readonly schema: object;
  /** Checks the request and makes the answer. */
  readonly make: (request: FastifyRequest, origin: string) => Promise<CatalogueBody>;
}

/**
 * Serves an address whose answer depends on the state of the catalogue: it is kept until that changes, and says so to
 * caches in between.
 */
export function serveFromCatalogue(
  app: FastifyInstance,
  { url, schema, make }: CatalogueRoute,
  { catalogue, answers, originOf }: CatalogueServed,
): void {
  app.get(url, { schema }, async (request, reply): Promise<FastifyReply> => {
    const origin = originOf(request);
    const { formatSuffix = '' } = request.raw;
    const key = `${catalogue.revision} ${formatSuffix} ${origin}${request.originalUrl}`;
    let answer = answers.get(key);
    if (!answer) {
      const { changedAt, current } = catalogue;
      const { body, contentType, contentLocation } = await make(request, origin);
      answer = new Answer(body, {
        ...COMMON_HEADERS,
        'content-type': contentType,
        'content-location': contentLocation,
        'cache-control': FLOATING,
        'dataset-release': current.version,
        'last-modified': new Date(changedAt).toUTCString(),
        link: [
          '</openapi.json>; rel="service-desc"; type="application/json"',
          '</docs>; rel="describedby"; type="text/html"',
          `<${LICENSE_URL}>; rel="license"`,
        ].join(', '),
        vary: 'Accept-Encoding',
      });
      answers.set(key, answer);
    }
    return sendAnswer(request, reply, answer);
  });
  answerOtherMethods(app, url);
}
