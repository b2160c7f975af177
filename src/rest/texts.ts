import type { FastifyInstance, FastifyReply, FastifyRequest, preValidationHookHandler } from 'fastify';
import { z } from 'zod';
import { PartialDate } from '../domain/dates.js';
import { MAX_TEXT_BYTES } from '../domain/text-limits.js';
import { MAX_TEXT_BODY_BYTES } from '../http/body-limits.js';
import { NO_STORE } from '../http/cache-control.js';
import { COMMON_HEADERS } from '../http/headers.js';
import { parseJsonObject, toUtf8 } from '../http/json-body.js';
import { withCustomLimit } from '../http/parameter-schemas.js';
import { Problem } from '../http/problem.js';
import { Redirect } from '../http/redirect.js';
import type { RouteSchema } from '../http/route-schema.js';
import { validate } from '../http/validation.js';
import { problemResponses } from '../kit/problem-responses.js';
import { jsonContent } from '../kit/response-content.js';
import { annotate } from '../texts/annotate.js';
import { AnnotatedText } from '../texts/response-schema.js';
import type { RouteServices } from './serve.js';

const CLAIM_FORM_PAGE = '/claim-check';

const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]+)/i;

/** Keeps bodies of these media types as bytes until their encoding is checked. */
export function takeText(app: FastifyInstance, mediaTypes: readonly string[]): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [...mediaTypes],
    { parseAs: 'buffer', bodyLimit: MAX_TEXT_BODY_BYTES },
    ({ headers }, body, done) => {
      const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
      if (/^utf-?8$/i.test(charset)) done(null, body);
      else done(new Problem('unsupported-media-type', `The body must be UTF-8, not ${charset}.`));
    },
  );
  app.addContentTypeParser('*', (_request, _payload, done) =>
    done(new Problem('unsupported-media-type', `The body must be ${mediaTypes.join(' or ')}, in UTF-8.`)),
  );
}

const ANNOTATE = '/annotate';
const PLAIN = 'text/plain';
const JSON_TYPE = 'application/json';

/** Longer texts must be sent as a body. */
const MAX_TEXT_IN_URL_CHARS = 2_000;

export const TextInput = z.strictObject({
  text: withCustomLimit(
    z
      .string()
      .min(1)
      .describe(`A text, up to ${MAX_TEXT_BYTES / 1_024} KB`),
  ),
  published: PartialDate.optional().describe('Day, month or year of its publication; default: today'),
});

const inAddress = TextInput.extend({
  text: TextInput.shape.text
    .max(
      MAX_TEXT_IN_URL_CHARS,
      `may have ${MAX_TEXT_IN_URL_CHARS} characters: POST a longer one to ${ANNOTATE}`,
    )
    .describe(`The text, to ${MAX_TEXT_IN_URL_CHARS} characters`),
});
const beside = TextInput.omit({ text: true });

const DESCRIPTION = `Returns the countries and territories that a text names, with positions and counts, and the history of each up to the newest report on the day of publication; the report years that it names; and, apart, names that may mean something else, and capitals and adjectives. Nothing is judged: use \`/verify\` for claims. Positions are UTF-16 code units. The text is neither stored nor logged. Short texts also work as a URL: \`GET ${ANNOTATE}?text=\`, up to ${MAX_TEXT_IN_URL_CHARS} characters.`;

const SCHEMA: RouteSchema = {
  operationId: 'annotateText',
  tags: ['Claims'],
  summary: 'Annotated text',
  description: DESCRIPTION,
  querystring: beside,
  body: {
    required: true,
    content: {
      // First, because generators use it as the function argument.
      [JSON_TYPE]: { schema: TextInput },
      [PLAIN]: { schema: TextInput.shape.text },
    },
  },
  response: {
    200: jsonContent('The annotated text', AnnotatedText),
    ...problemResponses({ path: ANNOTATE, extra: ['payload-too-large', 'unsupported-media-type'] }),
  },
};

/**
 * `POST /annotate` and, for a sentence, `GET /annotate?text=…`. Texts are neither stored nor logged, so
 * responses bypass the cache and are sent with `no-store`.
 */
export function serveTexts(app: FastifyInstance, served: RouteServices): void {
  app.get(ANNOTATE, { schema: { querystring: inAddress }, preValidation: toForm }, (request, reply) =>
    send(reply, request.query as PostedText, served),
  );
  app.register(async (scope) => {
    takeText(scope, [PLAIN, JSON_TYPE]);
    scope.post(
      ANNOTATE,
      { schema: SCHEMA, bodyLimit: MAX_TEXT_BODY_BYTES, preValidation: readBody },
      (request, reply) => send(reply, request.body as PostedText, served),
    );
  });
}

/** Redirects a browser without a text to the form. */
const toForm: preValidationHookHandler = (request, reply, done) => {
  const isEmpty = Object.keys(request.query as object).length === 0;
  if (isEmpty && request.headers.accept?.includes('text/html'))
    return new Redirect(CLAIM_FORM_PAGE, 303, NO_STORE).send(reply);
  return done();
};

type PostedText = z.output<typeof TextInput>;

function send(reply: FastifyReply, input: PostedText, { catalogue }: RouteServices): FastifyReply {
  const answer = annotate(catalogue.current, input);
  return reply
    .headers({ ...COMMON_HEADERS, 'cache-control': NO_STORE, 'dataset-release': answer.release })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(answer));
}

/** Combines a plain-text body and its query into the object that JSON clients send. */
async function readBody(request: FastifyRequest): Promise<void> {
  const body = toUtf8(request.body);
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === PLAIN) {
    request.body = validate(TextInput, { text: body, ...validate(beside, request.query, 'query') }, 'body');
    return;
  }
  validate(beside.omit({ published: true }), request.query, 'query');
  request.body = parseJsonObject(body, 'with text, and published where that is known');
}
