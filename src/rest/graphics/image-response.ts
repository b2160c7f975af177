import { invalidArgument } from '../../domain/errors.js';
import type { PictureOptions } from '../../graphics/picture.js';
import { PLAIN_CHARACTERS } from '../../graphics/text/font-parts.js';
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
export async function assertDrawable(options: PictureOptions): Promise<void> {
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

/** A PNG leaves the worker as a drawing, which the gateway renders. */
export const PICTURE_HEADERS: Readonly<Record<PictureForm, Readonly<Record<string, string>>>> = {
  svg: SVG_HEADERS,
  png: { 'content-type': PICTURE_TYPES.png, [RASTER_FORMAT_HEADER]: 'png' },
};
