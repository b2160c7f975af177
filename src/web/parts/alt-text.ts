import { OWN_LANGUAGE } from '../../graphics/languages.js';
import type { Picture } from '../../graphics/picture.js';
import { endsSentence } from '../../graphics/text/sentence-ends.js';
import { type Words, wordsIn } from '../../graphics/words.js';

/** Characters of the text in the place of a picture, which a screen reader cannot stop. */
export const LONGEST_ALT = 250;

/** The finding of a picture that stands alone, and as of which report, where it says so. */
export const altOfPicture = (
  { title, mark }: Picture,
  newestYear: number,
  { say }: Pick<Words, 'say'> = wordsIn(OWN_LANGUAGE),
): string => altOf(title, mark === null ? '' : ` ${say('asOf.overdue', { year: newestYear })}`);

/** Its finding, and that all of it stands elsewhere in words. */
export function altOf(title: string, where = ''): string {
  const room = LONGEST_ALT - where.length - 1;
  const told = title.length > room ? `${title.slice(0, room - 1).trimEnd()}…` : title;
  return `${told}${endsSentence(told) ? '' : '.'}${where}`;
}
