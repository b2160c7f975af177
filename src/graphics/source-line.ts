import type { Release } from '../dataset/release.js';
import type { PictureOptions } from './picture.js';
import { wordsIn } from './words/words.js';

/** Whose the facts of a graphic are; in the formats of social media in short. @param year that of the one report that is shown */
export function sourceLine(
  release: Release,
  { language, asOf, format = 'page' }: Pick<PictureOptions, 'language' | 'asOf' | 'format'>,
  year?: number,
): string {
  const words = wordsIn(language);
  const day = asOf === null ? 'none' : words.day(asOf);
  return format === 'page'
    ? words.say('source', { asOf: day, day: words.day(release.header.published_at) })
    : words.say('sourceShort', { year: year ?? 'none', asOf: day });
}
