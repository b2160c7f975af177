import { Problem } from '../../domain/problem.js';
import type { PictureOptions } from '../../graphics/picture.js';
import { PLAIN_CHARACTERS } from '../../graphics/text/font-parts.js';

interface Undrawable {
  readonly parameter: string;
  readonly words: string;
  readonly missing: readonly string[];
}

/** Which of the publisher's words have letters that no shipped font of the language has. */
export async function undrawableWords({ own = {}, language, names }: PictureOptions): Promise<Undrawable[]> {
  const found: Undrawable[] = [];
  for (const [parameter, words] of Object.entries(own)) {
    const foreign = [...words].filter((letter) => !PLAIN_CHARACTERS.includes(letter));
    if (foreign.length === 0) continue;
    // It opens fonts, which most pictures are drawn without.
    const { lettersWithoutFont } = await import('../../graphics/text/text-paths.js');
    const missing = lettersWithoutFont(foreign, [language, names]);
    if (missing.length > 0) found.push({ parameter, words, missing });
  }
  return found;
}

/**
 * Refuses words with letters that no shipped font of the language has: a program that reads an SVG with text takes them
 * from its machine, a PNG and outlines would leave them out in silence.
 * @throws Problem `invalid-parameter` with the letters
 */
export async function refuseUnlessDrawable(options: PictureOptions): Promise<void> {
  const [first] = await undrawableWords(options);
  if (!first) return;
  const { parameter, words, missing } = first;
  const message = `has letters that the fonts of this language cannot draw (${missing.join(' ')}): take the lang that they are of, or an SVG with text`;
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, message, value: words }],
  });
}
