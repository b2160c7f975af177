import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../../dataset/catalogue.js';
import { Answer } from '../../http/answer.js';
import { COMMON_HEADERS, FLOATING } from '../../http/headers.js';
import { answerOtherMethods } from '../../http/other-methods.js';
import { requestedFormat } from '../../http/requested-format.js';
import { sendAnswer } from '../../http/send.js';
import { validate } from '../../http/validation.js';
import { noParameters } from '../parameters/parameters.js';

/** Serves the OpenAPI document at /openapi.json (and at /openapi, its address without a suffix). */
export function serveDocument(app: FastifyInstance, catalogue: Catalogue): void {
  let made: { readonly version: string; readonly answer: Answer } | undefined;
  app.get('/openapi', { schema: { hide: true } }, async (request, reply) => {
    validate(noParameters, request.query, 'query');
    requestedFormat(request, ['json']);
    const { version, header } = catalogue.current;
    if (made?.version !== version) {
      const document = await app.openapi();
      const headers = {
        ...COMMON_HEADERS,
        'content-type': 'application/json; charset=utf-8',
        'cache-control': FLOATING,
        'dataset-release': version,
        'last-modified': new Date(header.published_at).toUTCString(),
        vary: 'Accept-Encoding',
      };
      made = { version, answer: new Answer(JSON.stringify(document), headers) };
    }
    return sendAnswer(request, reply, made.answer);
  });
  answerOtherMethods(app, '/openapi');
}
