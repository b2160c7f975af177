import { parse } from 'node:querystring';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../domain/problem.js';
import type { CatalogueServed } from '../http/catalogue-answer.js';
import { NO_STORE } from '../http/headers.js';
import { makeFor } from '../http/make-answer.js';
import { answerOtherMethods } from '../http/other-methods.js';
import { Redirect } from '../http/redirect.js';
import { validate } from '../http/validation.js';
import { annotation, pointsOf } from '../rest/texts/annotation.js';
import { MAX_TEXT_BODY_BYTES, takeText, utf8Of } from '../rest/texts/take-text.js';
import { TextInput } from '../texts/answer.js';
import { htmlOf, PAGE_HEADERS } from './layout/html-headers.js';
import { annotatedPage } from './pages/claim-check/annotated-page.js';
import { refusedTextPage } from './pages/claim-check/claim-check-page.js';
import { TEXT_PAGE } from './pages/claim-check/text-form.js';

const FORM = 'application/x-www-form-urlencoded';
const BUILT = '/claim-check/claim';
const SERVER_ERROR = 500;

export function serveTextPage(app: FastifyInstance, { catalogue, originOf, queue }: CatalogueServed): void {
  app.register(async (scope) => {
    takeText(scope, [FORM]);
    scope.post(
      TEXT_PAGE,
      { bodyLimit: MAX_TEXT_BODY_BYTES, schema: { hide: true }, config: { isPriced: true } },
      async (request, reply) => {
        const typed = parse(utf8Of(request.body)) as Readonly<Record<string, string>>;
        const given = Object.fromEntries(
          Object.entries(typed).filter(([name, value]) => name !== 'published' || value !== ''),
        );
        const context = { release: catalogue.current, origin: originOf(request), path: '/claim-check' };
        reply.headers({ ...PAGE_HEADERS, 'cache-control': NO_STORE });
        try {
          const input = validate(TextInput, given, 'body');
          const html = await makeFor(request, queue, {
            price: 1 + pointsOf(input.text),
            make: async (slice) =>
              htmlOf(annotatedPage(context, input, await annotation({ catalogue }, input, slice))),
          });
          return reply.send(html);
        } catch (error) {
          if (
            !(error instanceof Problem) ||
            error.status >= SERVER_ERROR ||
            error.code === 'too-many-requests'
          )
            throw error;
          return reply.code(error.status).send(htmlOf(refusedTextPage(context, typed, error)));
        }
      },
    );
    answerOtherMethods(scope, TEXT_PAGE, 'POST, OPTIONS');
  });
  // A form sends its empty fields too, which name nothing.
  app.get(BUILT, { schema: { hide: true }, config: { isConstant: true } }, (request, reply) => {
    const given = Object.entries(request.query as Record<string, string>).filter(([, value]) => value !== '');
    return new Redirect(`/verify?${new URLSearchParams(given)}`, 303, NO_STORE).send(reply);
  });
  answerOtherMethods(app, BUILT);
}
