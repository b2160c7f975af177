import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import type { FormatName } from '../formats/format.js';
import { Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { COMMON_HEADERS, FLOATING, httpDate, LINKS } from './headers.js';
import { answerOtherMethods } from './other-methods.js';
import { requestedFormat } from './requested-format.js';
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
  /** Checks the request and makes the answer. */
  readonly make: (
    request: FastifyRequest,
    origin: string,
    format: FormatName | undefined,
  ) => Promise<CatalogueBody>;
}

/**
 * Serves an address whose answer depends on the state of the catalogue: it is kept until that changes, and says so to
 * caches in between.
 */
export function serveFromCatalogue(
  app: FastifyInstance,
  { url, schema, formats, make }: CatalogueRoute,
  { catalogue, answers, originOf }: CatalogueServed,
): void {
  app.get(url, { schema }, async (request, reply): Promise<FastifyReply> => {
    const origin = originOf(request);
    const { formatSuffix = '' } = request.raw;
    const format = formats && requestedFormat(request, formats);
    const key = `${catalogue.revision} ${format ?? formatSuffix} ${origin}${request.originalUrl}`;
    let answer = answers.get(key);
    if (!answer) {
      const { changedAt, current } = catalogue;
      const { body, contentType, contentLocation, headers } = await make(request, origin, format);
      answer = new Answer(body, {
        ...COMMON_HEADERS,
        'content-type': contentType,
        'content-location': contentLocation,
        'cache-control': FLOATING,
        'dataset-release': current.version,
        'last-modified': httpDate(changedAt),
        link: LINKS,
        vary: formats && formatSuffix === '' ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
        ...headers,
      });
      answers.set(key, answer);
    }
    return sendAnswer(request, reply, answer);
  });
  answerOtherMethods(app, url);
}
