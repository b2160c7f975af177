import { inSentence } from './marks/label.js';
import { LONGEST_TITLE } from './picture.js';
import type { Words } from './words.js';

/** More names make no headline. */
const MOST_NAMED = 5;

/** Those that rose or fell in a report, by number, and by name where they fell to Tier 3. */
interface MovesFinding {
  readonly year: number;
  readonly direction: 'upgrade' | 'downgrade';
  readonly count: number;
  readonly toWorst: readonly string[];
}

/** @param language of the names, by which they are ordered */
export function movesFinding(
  { year, direction, count, toWorst }: MovesFinding,
  words: Words,
  language: string,
): string {
  const say = (names: string) =>
    words.say('slope.finding', {
      year,
      direction,
      count,
      counted: words.inWords(count),
      names,
      to: words.say('to.3'),
    });
  const names = [...toWorst].sort((a, b) => a.localeCompare(b, language)).map(inSentence);
  if (names.length === 0 || names.length > MOST_NAMED) return say('none');
  const whole = say(words.list(names));
  return whole.length <= LONGEST_TITLE ? whole : say('none');
}
