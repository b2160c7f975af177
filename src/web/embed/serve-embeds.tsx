import type { FastifyInstance } from 'fastify';
import type { CatalogueState } from '../../dataset/catalogue.js';
import { Answer } from '../../http/answer.js';
import type { CatalogueServed } from '../../http/catalogue-answer.js';
import { FLOATING, FOR_A_DAY } from '../../http/headers.js';
import type { Making } from '../../http/making.js';
import { serveKept } from '../../http/serve-kept.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { pinnedEdition } from '../../rest/resource/pinned-edition.js';
import { PINNED_PREFIX } from '../../rest/resource/resource-shape.js';
import { EMBED_HEADERS, htmlOf } from '../layout/html-headers.js';
import { EmbedPage } from './embed-page.js';
import { drawn, embeddableAt } from './embeddable.js';

/** The width for which title, description and height of an embed are worked out; the picture fits any. */
export const USUAL_WIDTH = 720;
const WEIGHT = 2;

export function serveEmbeds(app: FastifyInstance, source: CatalogueServed): void {
  for (const { path } of GRAPHICS) {
    for (const url of [`/embed${path}`, `/embed${PINNED_PREFIX}${path}`]) {
      serveKept(app, source, {
        url,
        schema: { hide: true },
        namesHost: true,
        read: (_request, state) => ({ price: WEIGHT, make: (making) => make(making, source, state) }),
      });
    }
  }
}

async function make(
  making: Making,
  { catalogue }: CatalogueServed,
  { current }: CatalogueState,
): Promise<Answer> {
  const { request } = making;
  const embeddable = embeddableAt(request.originalUrl);
  const { version } = embeddable;
  const release = version === null ? current : await pinnedEdition(making, catalogue, version);
  const picture = drawn(embeddable, release, USUAL_WIDTH);
  const { origin } = request.asked;
  return new Answer(htmlOf(<EmbedPage {...{ embeddable, picture, release, origin }} />), {
    ...EMBED_HEADERS,
    'cache-control': version === null ? FLOATING : FOR_A_DAY,
    'dataset-release': release.version,
    vary: 'Accept-Encoding',
  });
}
