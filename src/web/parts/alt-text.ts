import { endsSentence } from '../../graphics/text/sentence-ends.js';

/** Characters of the text in the place of a picture, which a screen reader cannot stop. */
export const LONGEST_ALT = 250;

/** Its finding, and that all of it stands elsewhere in words. */
export function altOf(title: string, where = ''): string {
  const room = LONGEST_ALT - where.length - 1;
  const told = title.length > room ? `${title.slice(0, room - 1).trimEnd()}…` : title;
  return `${told}${endsSentence(told) ? '' : '.'}${where}`;
}
