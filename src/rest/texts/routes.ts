import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { IsoDate } from '../../domain/cells.js';
import { Problem } from '../../domain/problem.js';
import type { CatalogueServed } from '../../http/catalogue-answer.js';
import { COMMON_HEADERS, NO_STORE } from '../../http/headers.js';
import { makeFor } from '../../http/make-answer.js';
import { answerOtherMethods } from '../../http/other-methods.js';
import { validate } from '../../http/validation.js';
import { problemResponses } from '../openapi/problem-responses.js';
import { PINNED_PREFIX } from '../resource/resource-shape.js';
import { verify } from '../resources/verify.js';
import { MAX_TEXT_BODY_BYTES, takeText, utf8Of } from './take-text.js';
import {
  answerText,
  checkLength,
  MAX_TEXT_IN_ADDRESS,
  pointsOf,
  TextCheckAnswer,
  TextInput,
} from './text-check.js';

const URL = '/verify/text';
const METHODS = 'POST, OPTIONS';
const PLAIN = 'text/plain';
const JSON_TYPE = 'application/json';

/** What `/verify` is asked with a text: the claims are in the words, so nothing else goes with it. */
const inAddress = z.strictObject({
  text: z
    .string()
    .max(MAX_TEXT_IN_ADDRESS, `may have ${MAX_TEXT_IN_ADDRESS} characters: POST a longer one to ${URL}`),
  published: IsoDate.optional(),
});

const beside = TextInput.omit({ text: true });

/**
 * Claims in words: `GET /verify?text=…` and `POST /verify/text`. A text is neither kept nor logged: no answer to one goes
 * into the cache, and none may be stored on the way.
 */
export function serveTexts(app: FastifyInstance, served: CatalogueServed): void {
  // Before the address is looked up among ready answers.
  const addresses = new Set([verify.path, `${PINNED_PREFIX}${verify.path}`]);
  const asksText = ({ query, routeOptions, method }: FastifyRequest): boolean =>
    (query as { text?: unknown }).text !== undefined &&
    addresses.has(routeOptions.url ?? '') &&
    (method === 'GET' || method === 'HEAD');
  app.addHook('onRequest', (request, reply, done) => {
    if (!asksText(request)) {
      done();
      return;
    }
    send(request, reply, validate(inAddress, request.query, 'query'), served).catch(done);
  });
  app.register(async (scope) => {
    takeText(scope, [PLAIN, JSON_TYPE]);
    scope.route({
      method: 'POST',
      url: URL,
      config: { isPriced: true },
      bodyLimit: MAX_TEXT_BODY_BYTES,
      schema: {
        operationId: 'checkText',
        tags: ['Claims'],
        summary: 'Claims in a text',
        description: `Finds the claims about the reports in a sentence or an article, and checks each. The text is neither stored nor logged. Only English is read. A text of at most ${MAX_TEXT_IN_ADDRESS} characters may also be asked as \`GET ${verify.path}?text=…\`.`,
        querystring: beside,
        body: {
          content: {
            // First what generators make the argument of their functions.
            [JSON_TYPE]: { schema: TextInput },
            [PLAIN]: { schema: TextInput.shape.text },
          },
        },
        response: {
          200: { description: 'Claims in a text', content: { [JSON_TYPE]: { schema: TextCheckAnswer } } },
          ...problemResponses(['payload-too-large', 'unsupported-media-type'], {
            list: false,
            pinned: false,
          }),
        },
      },
      handler: (request, reply) => send(request, reply, readBody(request), served),
    });
    answerOtherMethods(scope, URL, METHODS);
  });
}

type Input = z.output<typeof TextInput>;

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, published }: Input,
  { catalogue, originOf, queue }: CatalogueServed,
): Promise<FastifyReply> {
  checkLength(text);
  const { release: version } = request.params as { release?: string };
  const release = version === undefined ? catalogue.current : await catalogue.get(version);
  const answer = await makeFor(request, queue, {
    price: 1 + pointsOf(text),
    make: (slice) => answerText(release, { text, published }, originOf(request), slice),
  });
  return reply
    .headers({ ...COMMON_HEADERS, 'cache-control': NO_STORE, 'dataset-release': release.version })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(answer));
}

function readBody(request: FastifyRequest): Input {
  const body = utf8Of(request.body);
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === PLAIN) return { text: body, ...validate(beside, request.query, 'query') };
  const input: unknown = parse(body);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new Problem(
      'bad-request',
      'The body must be a JSON object with text, and published where that is known.',
    );
  }
  return validate(TextInput, input, 'body');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem('bad-request', 'The body is not JSON.');
  }
}
