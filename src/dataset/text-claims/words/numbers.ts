/** Months, behind or before which a number is a day. */
export const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
/** Of what a month is called, the first letters, which no other month has. */
const MONTH_ORDER = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LETTERS = 3;

/** The number of a month in two digits, as in a date; `null` for a word that is none. */
export const monthOf = (word: string): string | null =>
  MONTHS.has(word) ? String(MONTH_ORDER.indexOf(word.slice(0, LETTERS)) + 1).padStart(2, '0') : null;

/** `20th`. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const DOZEN = 12;
const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** A number in words, to a hundred; `null` for a word that is none. @param next the word behind it */
export function cardinalOf(word: string, next: string | undefined): { value: number; words: number } | null {
  if (word === 'dozen') return { value: DOZEN, words: 1 };
  if (word === 'two' && next === 'dozen') return { value: 2 * DOZEN, words: 2 };
  const tens = TENS.get(word);
  const unit = next === undefined ? -1 : CARDINALS.indexOf(next);
  if (tens !== undefined)
    return unit > 0 && unit < 10 ? { value: tens + unit, words: 2 } : { value: tens, words: 1 };
  const value = CARDINALS.indexOf(word);
  return value === -1 ? null : { value, words: 1 };
}

/** Which in a row a word says: `third` is 3. */
export function ordinalOf(word: string): number | null {
  const value = ORDINALS.indexOf(word);
  return value === -1 ? null : value;
}
