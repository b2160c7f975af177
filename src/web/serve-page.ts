import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isValidElement } from 'preact';
import type { Catalogue } from '../dataset/catalogue.js';
import { FORMATS, type FormatName } from '../formats/format.js';
import { Answer } from '../http/answer.js';
import type { AnswerCache } from '../http/answer-cache.js';
import { COMMON_HEADERS, FLOATING } from '../http/headers.js';
import { answerOtherMethods } from '../http/other-methods.js';
import { requestedFormat } from '../http/requested-format.js';
import { sendAnswer } from '../http/send.js';
import { validate } from '../http/validation.js';
import { htmlOf } from './layout/html.js';
import { PAGE_HEADERS } from './layout/html-headers.js';
import { FormRefused, type Page, type PageQuestion, Redirect } from './page.js';

const SEE_OTHER = 303;

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

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  { catalogue, answers, originOf }: PageSource,
): Promise<FastifyReply> {
  const release = catalogue.current;
  const format = formatOf(request, page);
  const origin = originOf(request);
  const key = JSON.stringify([catalogue.revision, format, origin, request.originalUrl]);
  const ready = answers.get(key);
  if (ready) return sendAnswer(request, reply, ready);
  const question: PageQuestion = {
    release,
    origin,
    path: request.originalUrl.split('?', 1)[0] ?? '/',
    params: validate(page.params, request.params, 'path'),
    query: validate(page.query, request.query, 'query'),
  };
  const content = format === 'json' && page.json ? page.json(question) : await page.html(question);
  if (content instanceof Redirect) {
    return reply
      .headers({ ...COMMON_HEADERS, 'cache-control': FLOATING })
      .redirect(content.location, SEE_OTHER);
  }
  if (content instanceof FormRefused) {
    return reply
      .code(content.status)
      .headers({ ...PAGE_HEADERS, 'cache-control': 'no-store' })
      .send(htmlOf(content.page));
  }
  const made = makeAnswer(page, question, content);
  answers.set(key, made);
  return sendAnswer(request, reply, made);
}

function makeAnswer(page: Page, { release }: PageQuestion, content: object): Answer {
  const headers = {
    'cache-control': FLOATING,
    'dataset-release': release.version,
    vary: page.json ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
  };
  if (isValidElement(content)) return new Answer(htmlOf(content), { ...PAGE_HEADERS, ...headers });
  return new Answer(JSON.stringify(content), {
    ...COMMON_HEADERS,
    ...headers,
    'content-type': FORMATS.json.contentType,
  });
}

/** Machines get JSON where there is any, browsers HTML. */
const formatOf = (request: FastifyRequest, page: Page): FormatName =>
  requestedFormat(request, page.json ? ['json', 'html'] : ['html']);
