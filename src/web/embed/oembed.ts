import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { searchText } from '../../domain/parameters.js';
import { MAX_URL_BYTES } from '../../domain/problem.js';
import { SERVICE_NAME } from '../../domain/service.js';
import { FORMATS } from '../../formats/format.js';
import { type CatalogueServed, serveFromCatalogue } from '../../http/catalogue-answer.js';
import { ownPath } from '../../http/loopback-request.js';
import { NARROWEST, PREVIEW } from '../../rest/graphics/parameters.js';
import { type Draw, embedSize, type Room, USUAL_WIDTH } from '../charts/embed-layout.js';
import { drawn, type Embeddable, embedAddress, embeddableAt, graphicPath } from '../charts/embeddable.js';
import { iframeCode } from '../charts/iframe-code.js';

const PROVIDER = SERVICE_NAME;
const NARROWER = 0.8;

const pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'must be a whole number of pixels')
  .transform(Number)
  .optional();

const oembedQuery = z.strictObject({
  url: z
    .string()
    .min(1)
    .max(MAX_URL_BYTES)
    .describe('Address of a page, a graphic or an embed of this service'),
  maxwidth: pixels.describe('Width that there is, in pixels'),
  maxheight: pixels.describe('Height that there is, in pixels'),
  format: z.enum(['json']).default('json').describe('Form of the answer'),
});

/** The picture for a preview, no larger than the room that there is; none where there is less than a picture needs. */
function thumbnail(
  embeddable: Embeddable,
  draw: Draw,
  {
    maxWidth = Number.POSITIVE_INFINITY,
    maxHeight = Number.POSITIVE_INFINITY,
  }: { [Side in keyof Room]?: Room[Side] | undefined },
  origin: string,
) {
  const address = (name: string, value: string) =>
    `${origin}${graphicPath(embeddable)}.png${searchText([...embeddable.search, [name, value]])}`;
  const told = (url: string, width: number, height: number) => ({
    thumbnail_url: url,
    thumbnail_width: width,
    thumbnail_height: height,
  });
  if (PREVIEW.width <= maxWidth && PREVIEW.height <= maxHeight)
    return told(address('size', PREVIEW.size), PREVIEW.width, PREVIEW.height);
  for (
    let width = Math.min(maxWidth, PREVIEW.width);
    width >= NARROWEST;
    width = Math.floor(width * NARROWER)
  ) {
    const { height } = draw(width);
    if (height <= maxHeight) return told(address('width', String(width)), width, height);
  }
  return {};
}

export function serveOembed(app: FastifyInstance, source: CatalogueServed): void {
  serveFromCatalogue(
    app,
    {
      url: '/oembed',
      query: oembedQuery,
      make: async ({ query: { url, maxwidth, maxheight }, origin }) => {
        const { catalogue } = source;
        const embeddable = embeddableAt(ownPath(url, origin), catalogue.current.newestYear);
        const release =
          embeddable.version === null ? catalogue.current : await catalogue.get(embeddable.version);
        const draw = (width: number) => drawn(embeddable, release, width);
        const picture = draw(USUAL_WIDTH);
        const size = embedSize(draw, { maxWidth: maxwidth ?? USUAL_WIDTH, maxHeight: maxheight });
        return {
          body: JSON.stringify({
            version: '1.0',
            type: 'rich',
            title: picture.title,
            provider_name: PROVIDER,
            provider_url: origin,
            ...size,
            ...thumbnail(embeddable, draw, { maxWidth: maxwidth, maxHeight: maxheight }, origin),
            html: iframeCode(`${origin}${embedAddress(embeddable)}`, picture.title, size),
          }),
          contentType: FORMATS.json.contentType,
        };
      },
    },
    source,
  );
}
