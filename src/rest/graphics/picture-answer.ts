import type { Release } from '../../dataset/release.js';
import { refuseParameter } from '../../domain/problem.js';
import type { Picture, PictureOptions } from '../../graphics/picture.js';
import { PLAIN_CHARACTERS } from '../../graphics/text/font-parts.js';
import { Answer } from '../../http/answer.js';
import { DRAW } from '../../http/exchange.js';
import { cacheControlOf } from '../../http/freshness.js';
import { COMMON_HEADERS, httpDate, LINKS } from '../../http/headers.js';

interface Undrawable {
  readonly parameter: string;
  readonly words: string;
  readonly missing: readonly string[];
}

/** Which of the publisher's words have letters that no shipped font of the language has. */
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
    // It opens fonts, which most pictures are drawn without.
    const { lettersWithoutFont } = await import('../../graphics/text/text-paths.js');
    const missing = lettersWithoutFont(foreign, language);
    if (missing.length > 0) found.push({ parameter, words, missing });
  }
  return found;
}

/**
 * Refuses words with letters that no shipped font of the language has: a program that reads an SVG with text takes them
 * from its machine, a PNG would leave them out in silence.
 * @throws Problem `invalid-parameter` with the letters
 */
async function refuseUnlessDrawable(options: PictureOptions): Promise<void> {
  const [first] = await undrawableWords(options);
  if (!first) return;
  const { parameter, words, missing } = first;
  const message = `has letters that the fonts of this language cannot draw (${missing.join(' ')}): take the lang that they are of, or an SVG`;
  refuseParameter(parameter, message, words);
}

/** The forms of a graphic: its suffix and its media type. */
export const PICTURE_TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;
export type PictureForm = keyof typeof PICTURE_TYPES;
export const PICTURE_FORMS = Object.keys(PICTURE_TYPES) as PictureForm[];

/** An SVG that is opened by itself is a document: it may style itself, with the font in it, and nothing else. */
export const SVG_HEADERS: Readonly<Record<string, string>> = {
  'content-type': `${PICTURE_TYPES.svg}; charset=utf-8`,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
};

interface PictureAsked {
  readonly form: PictureForm;
  readonly options: PictureOptions;
  readonly fileName: string;
  /** Path and query below the release, canonical, with suffix. */
  readonly address: string;
  /** The address that was asked for, floating or pinned, in its one form. */
  readonly canonical: string;
  readonly pinned: boolean;
  readonly lastModified: string;
}

/**
 * The answer that is a graphic.
 * @throws Problem `overloaded` when too many are waited for that are drawn in another thread, or `invalid-parameter` for
 *   words that no shipped font can draw
 */
export async function pictureAnswer(
  picture: Picture,
  release: Release,
  asked: PictureAsked,
): Promise<Answer> {
  const { form, options } = asked;
  if (form === 'png') await refuseUnlessDrawable(options);
  const headers = headersOf(release, asked);
  if (form === 'svg') return new Answer(picture.svg, { ...headers, ...SVG_HEADERS, vary: 'Accept-Encoding' });
  const { sheet } = picture;
  return new Answer(JSON.stringify(sheet), { ...headers, 'content-type': PICTURE_TYPES.png, [DRAW]: 'png' });
}

function headersOf(
  release: Release,
  { form, fileName, address, canonical, pinned, lastModified }: PictureAsked,
): Record<string, string> {
  const pinnedUrl = `/releases/${release.version}${address}`;
  return {
    ...COMMON_HEADERS,
    // A picture may be shown by any page.
    'cross-origin-resource-policy': 'cross-origin',
    'content-disposition': `inline; filename="${fileName}.${form}"`,
    'content-location': pinnedUrl,
    'cache-control': cacheControlOf(pinned),
    'dataset-release': release.version,
    'last-modified': httpDate(lastModified),
    link: `<${canonical}>; rel="canonical", <${pinnedUrl}>; rel="cite-as", ${LINKS}`,
  };
}
