import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Catalogue } from '../dataset/catalogue.js';
import { FORMATS, type FormatName } from '../formats/format.js';
import { Answer } from '../rest/answer.js';
import type { AnswerCache } from '../rest/answer-cache.js';
import { COMMON_HEADERS, FLOATING } from '../rest/headers.js';
import { requestedFormat } from '../rest/requested-format.js';
import { answerOtherMethods } from '../rest/routes.js';
import { sendAnswer } from '../rest/send.js';
import { checked } from '../rest/validation.js';
import { htmlOf } from './html.js';
import { PAGE_HEADERS } from './html-headers.js';
import type { Page, PageQuestion } from './page.js';

export interface PageSource {
  readonly catalogue: Catalogue;
  readonly answers: AnswerCache;
  /** Scheme and host by which the reader of a request reaches the service. */
  readonly originOf: (request: FastifyRequest) => string;
}

/** Serves a page at its path: made once for each release, address and form. */
export function servePage(app: FastifyInstance, page: Page, source: PageSource): void {
  app.get(page.path, { schema: { hide: true } }, (request, reply) => answer(request, reply, page, source));
  answerOtherMethods(app, page.path);
}

function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  { catalogue, answers, originOf }: PageSource,
): FastifyReply {
  const release = catalogue.current;
  const format = formatOf(request, page);
  const origin = originOf(request);
  const key = JSON.stringify([release.version, format, origin, request.originalUrl]);
  const ready = answers.get(key);
  if (ready) return sendAnswer(request, reply, ready);
  const question: PageQuestion = {
    release,
    origin,
    path: request.originalUrl.split('?', 1)[0] ?? '/',
    params: checked(page.params, request.params, 'path'),
    query: checked(page.query, request.query, 'query'),
  };
  const made = makePage(page, question, format);
  answers.set(key, made);
  return sendAnswer(request, reply, made);
}

function makePage(page: Page, question: PageQuestion, format: FormatName): Answer {
  const headers = {
    'cache-control': FLOATING,
    'dataset-release': question.release.version,
    vary: page.json ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
  };
  if (format === 'json' && page.json) {
    const body = JSON.stringify(page.json(question));
    return new Answer(body, { ...COMMON_HEADERS, ...headers, 'content-type': FORMATS.json.contentType });
  }
  return new Answer(htmlOf(page.html(question)), { ...PAGE_HEADERS, ...headers });
}

/** Machines get JSON where there is any, browsers HTML; a page without JSON is HTML whatever they accept. */
function formatOf(request: FastifyRequest, page: Page): FormatName {
  if (page.json) return requestedFormat(request, ['json', 'html']);
  return request.raw.formatSuffix === undefined ? 'html' : requestedFormat(request, ['html']);
}
