import type { ReleaseView } from '../../dataset/release-view.js';
import { invalidArgument } from '../../domain/errors.js';
import type { Picture, PictureOptions } from '../../graphics/picture.js';
import { PLAIN_CHARACTERS } from '../../graphics/text/font-parts.js';
import { cacheControlFor } from '../../http/cache-control.js';
import { COMMON_HEADERS, COMMON_LINKS, httpDate } from '../../http/headers.js';
import { HttpResponse } from '../../http/http-response.js';
import { RASTER_FORMAT_HEADER } from '../../http/worker-protocol.js';

interface Undrawable {
  readonly parameter: string;
  readonly words: string;
  readonly missing: readonly string[];
}

/** The publisher's texts with letters that no bundled font of the language covers. */
export async function undrawableWords({
  own = {},
  annotations = [],
  language,
}: PictureOptions): Promise<Undrawable[]> {
  const found: Undrawable[] = [];
  const notes = annotations.map(({ text }) => ['annotate', text] as const);
  for (const [parameter, words] of [...Object.entries(own), ...notes]) {
    const foreign = [...words].filter((letter) => !PLAIN_CHARACTERS.includes(letter));
    if (foreign.length === 0) continue;
    // Imported lazily: it opens fonts, which most graphics don't need.
    const { lettersWithoutFont } = await import('../../graphics/text/text-paths.js');
    const missing = lettersWithoutFont(foreign, language);
    if (missing.length > 0) found.push({ parameter, words, missing });
  }
  return found;
}

/**
 * Rejects text with letters that no bundled font of the language covers. SVG viewers fall back to system
 * fonts, but a PNG would silently omit the letters.
 * @throws Problem `invalid-parameter` with the letters
 */
async function assertDrawable(options: PictureOptions): Promise<void> {
  const [first] = await undrawableWords(options);
  if (!first) return;
  const { parameter, words, missing } = first;
  const message = `has characters that the fonts of this language lack (${missing.join(' ')}): use the matching lang, or SVG`;
  throw invalidArgument(parameter, message, { value: words });
}

/** Suffixes and media types of graphics. */
export const PICTURE_TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;
export type PictureForm = keyof typeof PICTURE_TYPES;
export const PICTURE_FORMS = Object.keys(PICTURE_TYPES) as PictureForm[];

/** An SVG opened directly is a document: allow its own styles and embedded font, and nothing else. */
export const SVG_HEADERS: Readonly<Record<string, string>> = {
  'content-type': `${PICTURE_TYPES.svg}; charset=utf-8`,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
};

interface PictureRequest {
  readonly form: PictureForm;
  readonly options: PictureOptions;
  readonly fileName: string;
  /** Canonical path and query below the release, with suffix. */
  readonly address: string;
  /** Canonical form of the requested URL, pinned or not. */
  readonly canonical: string;
  readonly pinned: boolean;
  readonly lastModified: string;
}

/**
 * Builds the response of a graphic.
 * @throws Problem `overloaded` if the rendering queue is full, or `invalid-parameter` for text that no
 * bundled font covers
 */
export async function buildImageResponse(
  picture: Picture,
  release: ReleaseView,
  requested: PictureRequest,
): Promise<HttpResponse> {
  const { form, options } = requested;
  if (form === 'png') await assertDrawable(options);
  const headers = buildHeaders(release, requested);
  if (form === 'svg')
    return new HttpResponse(picture.svg, { ...headers, ...SVG_HEADERS, vary: 'Accept-Encoding' });
  const { sheet } = picture;
  return new HttpResponse(JSON.stringify(sheet), {
    ...headers,
    'content-type': PICTURE_TYPES.png,
    [RASTER_FORMAT_HEADER]: 'png',
  });
}

function buildHeaders(
  release: ReleaseView,
  { form, fileName, address, canonical, pinned, lastModified }: PictureRequest,
): Record<string, string> {
  const pinnedUrl = `/releases/${release.version}${address}`;
  return {
    ...COMMON_HEADERS,
    // Any site may embed graphics.
    'cross-origin-resource-policy': 'cross-origin',
    'content-disposition': `inline; filename="${fileName}.${form}"`,
    'content-location': pinnedUrl,
    'cache-control': cacheControlFor(pinned),
    'dataset-release': release.version,
    'last-modified': httpDate(lastModified),
    link: `<${canonical}>; rel="canonical", <${pinnedUrl}>; rel="cite-as", ${COMMON_LINKS}`,
  };
}
