import { invalidArgument } from '../../domain/errors.js';
import type { PictureOptions } from '../../graphics/picture.js';
import { hasForeignLetters } from '../../graphics/text/font-parts.js';
import { RASTER_FORMAT_HEADER } from '../../http/worker-protocol.js';

interface Undrawable {
  readonly parameter: string;
  readonly words: string;
  readonly missing: readonly string[];
}

/** The publisher's texts with letters that no bundled font has. */
export async function undrawableWords({ own = {}, annotations = [] }: PictureOptions): Promise<Undrawable[]> {
  const notes = annotations.map(({ text }) => ['annotate', text] as const);
  const foreign = [...Object.entries(own), ...notes].filter(([, words]) => hasForeignLetters(words));
  if (foreign.length === 0) return [];
  // Imported lazily: it opens fonts, which most graphics don't need.
  const { lettersWithoutFont } = await import('../../graphics/text/text-paths.js');
  return foreign
    .map(([parameter, words]) => ({ parameter, words, missing: lettersWithoutFont(words) }))
    .filter(({ missing }) => missing.length > 0);
}

/**
 * Rejects text with letters that no bundled font has. SVG viewers fall back to system fonts, but a PNG would
 * silently omit the letters.
 * @throws Problem `invalid-parameter` with the letters
 */
export async function assertDrawable(options: PictureOptions): Promise<void> {
  const [first] = await undrawableWords(options);
  if (!first) return;
  const { parameter, words, missing } = first;
  const message = `has characters that no font of PNG has (${missing.join(' ')}): write it without them, or use SVG`;
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
