import type { FastifyInstance } from 'fastify';
import { Problem } from '../domain/problem.js';
import { Answer } from '../http/answer.js';
import { COMMON_HEADERS, IMMUTABLE } from '../http/headers.js';
import { answerOtherMethods } from '../http/other-methods.js';
import { sendAnswer } from '../http/send.js';
import { ASSETS, ASSETS_PREFIX, RESIZE_SCRIPT } from './assets.js';

/** For a file whose address stays when it changes. */
const FOR_A_DAY = 'public, max-age=86400';

/** Serves stylesheet, icon and fonts below /assets/. */
export function serveAssets(app: FastifyInstance): void {
  const answers = new Map(
    [...ASSETS.values()].map(({ url, contentType, body }) => [
      url,
      new Answer(body, {
        ...COMMON_HEADERS,
        'content-type': contentType,
        'cache-control': IMMUTABLE,
        vary: 'Accept-Encoding',
      }),
    ]),
  );
  const url = `${ASSETS_PREFIX}:file`;
  app.get<{ Params: { file: string } }>(url, { schema: { hide: true } }, (request, reply) => {
    const answer = answers.get(`${ASSETS_PREFIX}${request.params.file}`);
    if (!answer) throw new Problem('not-found', `There is no file ${request.params.file} here.`);
    return sendAnswer(request, reply, answer);
  });
  answerOtherMethods(app, url);
  serveResizeScript(app);
}

/** What pages that show an embed load beside it. */
function serveResizeScript(app: FastifyInstance): void {
  const { url, contentType, body } = RESIZE_SCRIPT;
  const answer = new Answer(body, {
    ...COMMON_HEADERS,
    'content-type': contentType,
    'cache-control': FOR_A_DAY,
    vary: 'Accept-Encoding',
  });
  app.get(url, { schema: { hide: true } }, (request, reply) => sendAnswer(request, reply, answer));
  answerOtherMethods(app, url);
}
