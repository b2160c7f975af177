import type { FastifyInstance } from 'fastify';
import { Problem } from '../domain/problem.js';
import { Answer } from '../http/answer.js';
import { COMMON_HEADERS, FOR_A_DAY, IMMUTABLE } from '../http/headers.js';
import { answerOtherMethods } from '../http/other-methods.js';
import { sendAnswer } from '../http/send.js';
import { ASSETS, ASSETS_PREFIX, type Asset, ROOT_FILES } from './assets.js';

export function serveAssets(app: FastifyInstance): void {
  const answers = new Map([...ASSETS.values()].map((each) => [each.url, answerOf(each, IMMUTABLE)]));
  const url = `${ASSETS_PREFIX}:file`;
  app.get<{ Params: { file: string } }>(
    url,
    { schema: { hide: true }, config: { isConstant: true } },
    (request, reply) => {
      const answer = answers.get(`${ASSETS_PREFIX}${request.params.file}`);
      if (!answer) throw new Problem('not-found', `There is no file ${request.params.file} here.`);
      return sendAnswer(request, reply, answer);
    },
  );
  answerOtherMethods(app, url);
  for (const file of ROOT_FILES) {
    const answer = answerOf(file, FOR_A_DAY);
    app.get(file.url, { schema: { hide: true }, config: { isConstant: true } }, (request, reply) =>
      sendAnswer(request, reply, answer),
    );
    answerOtherMethods(app, file.url);
  }
}

const answerOf = ({ contentType, body }: Asset, cacheControl: string): Answer =>
  new Answer(
    body,
    {
      ...COMMON_HEADERS,
      'content-type': contentType,
      'cache-control': cacheControl,
      vary: 'Accept-Encoding',
    },
    { thorough: true },
  );
