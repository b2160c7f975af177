import type { FastifyInstance } from 'fastify';
import { Answer } from '../../http/answer.js';
import { COMMON_HEADERS, FLOATING, httpDate } from '../../http/headers.js';
import { requestedFormat } from '../../http/requested-format.js';
import { type KeptServices, serveKept } from '../../http/serve-kept.js';
import { validate } from '../../http/validation.js';
import { noParameters } from '../parameters/parameters.js';

/** Serves the OpenAPI document at /openapi.json (and at /openapi, its address without a suffix). */
export function serveDocument(app: FastifyInstance, services: KeptServices): void {
  serveKept(app, services, {
    url: '/openapi',
    schema: { hide: true },
    suffixes: true,
    variant: (request) => requestedFormat(request, ['json']),
    async make(request, { current: { version, header } }) {
      validate(noParameters, request.query, 'query');
      return new Answer(JSON.stringify(await app.openapi()), {
        ...COMMON_HEADERS,
        'content-type': 'application/json; charset=utf-8',
        'cache-control': FLOATING,
        'dataset-release': version,
        'last-modified': httpDate(header.published_at),
        vary: 'Accept-Encoding',
      });
    },
  });
}
