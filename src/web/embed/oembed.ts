import { XMLBuilder } from 'fast-xml-parser';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { FORMATS } from '../../formats/format.js';
import { type CatalogueServed, serveFromCatalogue } from '../../http/catalogue-answer.js';
import { ownPath } from '../../http/loopback-request.js';
import { embedSize } from './embed-size.js';
import { embedTexts, paragraphsOf } from './embed-texts.js';
import { drawn, embedAddress, embeddableAt } from './embeddable.js';
import { iframeCode } from './iframe-code.js';
import { USUAL_WIDTH } from './serve-embeds.js';

const PROVIDER = 'tip-tiers';

const pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'must be a whole number of pixels')
  .transform(Number)
  .optional();

const oembedQuery = z.strictObject({
  url: z.string().min(1).describe('Address of a page, a graphic or an embed of this service'),
  maxwidth: pixels.describe('Width that there is, in pixels'),
  maxheight: pixels.describe('Height that there is, in pixels'),
  format: z.enum(['json', 'xml']).default('json').describe('Form of the answer'),
});

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

/** How an answer is written in each format. */
const FORMS = {
  json: { contentType: FORMATS.json.contentType, write: (answer: object) => JSON.stringify(answer) },
  xml: {
    contentType: 'text/xml; charset=utf-8',
    write: (oembed: object): string =>
      builder.build({
        '?xml': { '@version': '1.0', '@encoding': 'utf-8', '@standalone': 'yes' },
        oembed,
      }),
  },
} as const;

/** Serves `/oembed` (oEmbed 1.0): how to embed the graphic of an address. */
export function serveOembed(app: FastifyInstance, source: CatalogueServed): void {
  serveFromCatalogue(
    app,
    {
      url: '/oembed',
      schema: { hide: true },
      query: oembedQuery,
      make: async ({ query: { url, maxwidth = USUAL_WIDTH, maxheight, format }, origin }) => {
        const embeddable = embeddableAt(ownPath(url, origin));
        const { catalogue } = source;
        const release =
          embeddable.version === null ? catalogue.current : await catalogue.get(embeddable.version);
        const draw = (width: number) => drawn(embeddable, release, width);
        const picture = draw(USUAL_WIDTH);
        const size = embedSize(draw, paragraphsOf(embedTexts(embeddable, picture, release)), {
          maxWidth: maxwidth,
          maxHeight: maxheight,
        });
        const { contentType, write } = FORMS[format];
        return {
          body: write({
            version: '1.0',
            type: 'rich',
            title: picture.title,
            provider_name: PROVIDER,
            provider_url: origin,
            ...size,
            html: iframeCode(`${origin}${embedAddress(embeddable)}`, picture.title, size),
          }),
          contentType,
        };
      },
    },
    source,
  );
}
