import { parse } from 'node:querystring';
import type { FastifyInstance } from 'fastify';
import { IsoDate } from '../domain/cells.js';
import type { CatalogueServed } from '../http/catalogue-answer.js';
import { NO_STORE } from '../http/headers.js';
import { makeFor } from '../http/make-answer.js';
import { answerOtherMethods } from '../http/other-methods.js';
import { Redirect } from '../http/redirect.js';
import { validate } from '../http/validation.js';
import { MAX_TEXT_BODY_BYTES, takeText, utf8Of } from '../rest/texts/take-text.js';
import { checkLength, pointsOf, TextInput } from '../rest/texts/text-check.js';
import { htmlOf, PAGE_HEADERS } from './layout/html-headers.js';
import { TEXT_PAGE } from './pages/claim-check/text-form.js';
import { textPage } from './pages/claim-check/text-page.js';

const FORM = 'application/x-www-form-urlencoded';
const BUILT = '/claim-check/claim';
const FormInput = TextInput.pick({ text: true }).extend({ published: IsoDate.optional() });

/** The page with the claims of a text marked, which no cache keeps; and the way from the builder's form to its claim. */
export function serveTextPage(app: FastifyInstance, { catalogue, originOf, queue }: CatalogueServed): void {
  app.register(async (scope) => {
    takeText(scope, [FORM]);
    scope.post(
      TEXT_PAGE,
      { bodyLimit: MAX_TEXT_BODY_BYTES, schema: { hide: true }, config: { isPriced: true } },
      async (request, reply) => {
        const { published, ...fields } = parse(utf8Of(request.body));
        const input = validate(FormInput, published === '' ? fields : { ...fields, published }, 'query');
        checkLength(input.text);
        const context = { release: catalogue.current, origin: originOf(request), path: '/claim-check' };
        const html = await makeFor(request, queue, {
          price: 1 + pointsOf(input.text),
          make: async () => htmlOf(await textPage(context, input)),
        });
        return reply.headers({ ...PAGE_HEADERS, 'cache-control': NO_STORE }).send(html);
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
