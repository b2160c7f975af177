import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Answer } from '../../http/answer.js';
import { FLOATING, IMMUTABLE } from '../../http/headers.js';
import { answerOtherMethods } from '../../http/other-methods.js';
import { sendAnswer } from '../../http/send.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { PINNED_PREFIX } from '../../rest/resource/resource-shape.js';
import { htmlOf } from '../layout/html.js';
import { EMBED_HEADERS } from '../layout/html-headers.js';
import type { PageSource } from '../serve-page.js';
import { EmbedPage } from './embed-page.js';
import { drawn, embeddableAt } from './embeddable.js';

/** The width for which title, description and height of an embed are worked out; the picture fits any. */
export const USUAL_WIDTH = 720;

/** Serves a page to embed for every graphic, floating and pinned. */
export function serveEmbeds(app: FastifyInstance, source: PageSource): void {
  for (const { path } of GRAPHICS) {
    for (const url of [`/embed${path}`, `/embed${PINNED_PREFIX}${path}`]) {
      app.get(url, { schema: { hide: true } }, (request, reply) => answer(request, reply, source));
      answerOtherMethods(app, url);
    }
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { catalogue, answers, originOf }: PageSource,
): Promise<FastifyReply> {
  const origin = originOf(request);
  const key = JSON.stringify([catalogue.revision, origin, request.originalUrl]);
  let made = answers.get(key);
  if (!made) {
    const embeddable = embeddableAt(request.originalUrl);
    const { version } = embeddable;
    const release = version === null ? catalogue.current : await catalogue.get(version);
    const picture = drawn(embeddable, release, USUAL_WIDTH);
    made = new Answer(htmlOf(<EmbedPage {...{ embeddable, picture, release, origin }} />), {
      ...EMBED_HEADERS,
      'cache-control': version === null ? FLOATING : IMMUTABLE,
      'dataset-release': release.version,
      vary: 'Accept-Encoding',
    });
    answers.set(key, made);
  }
  return sendAnswer(request, reply, made);
}
