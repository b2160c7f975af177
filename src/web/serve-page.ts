import type { FastifyInstance, FastifyReply } from 'fastify';
import { isValidElement } from 'preact';
import type { CatalogueState } from '../dataset/catalogue.js';
import { FORMATS } from '../formats/format.js';
import { Answer } from '../http/answer.js';
import type { CatalogueServed } from '../http/catalogue-answer.js';
import { withoutFormatSuffix } from '../http/format-suffix.js';
import { COMMON_HEADERS, FLOATING, NO_STORE } from '../http/headers.js';
import type { Making } from '../http/making.js';
import { Redirect } from '../http/redirect.js';
import { type Made, serveKept } from '../http/serve-kept.js';
import { validate } from '../http/validation.js';
import { htmlOf, PAGE_HEADERS } from './layout/html-headers.js';
import { FormRefused, type Page, type PageQuestion } from './page.js';

export function servePage(app: FastifyInstance, page: Page, source: CatalogueServed): void {
  serveKept(app, source, {
    url: page.path,
    schema: { hide: true },
    // Machines get JSON where there is any, browsers HTML.
    formats: page.json ? ['json', 'html'] : ['html'],
    namesHost: true,
    read: (_request, state) => ({ price: page.weight ?? 1, make: (making) => make(making, page, state) }),
  });
}

async function make(making: Making, page: Page, { current: release }: CatalogueState): Promise<Made> {
  const { request } = making;
  const { format, origin } = request.asked;
  const question: PageQuestion = {
    making,
    release,
    origin,
    path: withoutFormatSuffix(request.originalUrl.split('?', 1)[0] ?? '/'),
    params: validate(page.params, request.params, 'path'),
    query: validate(page.query, request.query, 'query'),
  };
  const content = await (format === 'json' && page.json ? page.json(question) : page.html(question));
  if (content instanceof Redirect) return content;
  if (content instanceof FormRefused) return { send: (reply) => sendRefused(reply, content) };
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

const sendRefused = (reply: FastifyReply, { status, page }: FormRefused): FastifyReply =>
  reply
    .code(status)
    .headers({ ...PAGE_HEADERS, 'cache-control': NO_STORE })
    .send(htmlOf(page));
