import { OWN_LANGUAGE } from '../../graphics/languages.js';
import type { Picture } from '../../graphics/picture.js';
import { endsSentence } from '../../graphics/text/sentence-ends.js';
import { getWords, type Words } from '../../graphics/words.js';

/** Maximum characters of an `alt` text, which screen readers cannot pause. */
export const LONGEST_ALT = 250;

/** The title of a standalone graphic, and the report it is based on if it has the notice. */
export const altOfPicture = (
  { title, mark }: Picture,
  newestYear: number,
  { translate }: Pick<Words, 'translate'> = getWords(OWN_LANGUAGE),
): string => toAltText(title, mark === null ? '' : ` ${translate('asOf.overdue', { year: newestYear })}`);

/** The title, and where the full text alternative is. */
export function toAltText(title: string, where = ''): string {
  const available = LONGEST_ALT - where.length - 1;
  const phrase = title.length > available ? `${title.slice(0, available - 1).trimEnd()}…` : title;
  return `${phrase}${endsSentence(phrase) ? '' : '.'}${where}`;
}
