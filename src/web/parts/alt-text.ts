import { OWN_LANGUAGE } from '../../graphics/languages.js';
import type { Picture } from '../../graphics/picture.js';
import { endsSentence } from '../../graphics/text/sentence-ends.js';
import { type Words, wordsIn } from '../../graphics/words.js';

/** Maximum characters of an `alt` text, which screen readers cannot pause. */
export const LONGEST_ALT = 250;

/** The title of a standalone graphic, and the report it is based on if it has the notice. */
export const altOfPicture = (
  { title, mark }: Picture,
  newestYear: number,
  { say }: Pick<Words, 'say'> = wordsIn(OWN_LANGUAGE),
): string => altOf(title, mark === null ? '' : ` ${say('asOf.overdue', { year: newestYear })}`);

/** The title, and where the full text alternative is. */
export function altOf(title: string, where = ''): string {
  const room = LONGEST_ALT - where.length - 1;
  const told = title.length > room ? `${title.slice(0, room - 1).trimEnd()}…` : title;
  return `${told}${endsSentence(told) ? '' : '.'}${where}`;
}
