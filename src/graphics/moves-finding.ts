import type { CountryRef } from '../dataset/countries.js';
import { byNameIn, nameInWords } from './languages.js';
import { LONGEST_TITLE, type PictureOptions } from './picture.js';
import { wordsIn } from './words.js';

/** With more names, the title gives only the number. */
const MOST_NAMED = 5;

/** Upgrades or downgrades in a report: the number, and the names of those downgraded to Tier 3. */
interface MovesFinding {
  readonly year: number;
  readonly direction: 'upgrade' | 'downgrade';
  readonly count: number;
  readonly toWorst: readonly Pick<CountryRef, 'iso2' | 'name'>[];
}

/** Title on a report's upgrades or downgrades; gives names if there are few enough to fit. */
export function movesFinding(
  { year, direction, count, toWorst }: MovesFinding,
  options: PictureOptions,
): string {
  const words = wordsIn(options.language);
  const say = (names: string) =>
    words.say('slope.finding', {
      year,
      direction,
      count,
      counted: words.inWords(count),
      names,
      to: words.say('to.3'),
    });
  const names = toWorst.toSorted(byNameIn(options.language)).map((country) => nameInWords(country, options));
  if (names.length === 0 || names.length > MOST_NAMED) return say('none');
  const whole = say(words.list(names));
  return whole.length <= LONGEST_TITLE ? whole : say('none');
}
