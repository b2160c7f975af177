import type { Qualifier } from './items.js';
import { phraseAt, setOf, type Token } from './lexicon.js';

/*
 * Years, dates and numbers of years, as they are read from the tokens of a sentence.
 */

export interface PublicationDates {
  /** The year of publication; `null` where it is not known. */
  readonly year: number | null;
  /** YYYY-MM-DD by report year. */
  readonly publishedOn: ReadonlyMap<number, string>;
}

/** Y report years, E a time whose report cannot be told, N a number. */
interface TimeExpression {
  readonly cls: 'Y' | 'E' | 'N';
  readonly years?: readonly number[];
  readonly number?: number;
  readonly next: number;
}

const YEARS = { first: 1998, last: 2040 };
const LAST_DAY = 31;
/** `2020 victims` is a number. */
const COUNTED = setOf('counted');

/** A year, a date, `this year` or `last year`, or a plain number. */
export function timeAt(
  tokens: readonly Token[],
  index: number,
  { year, publishedOn }: PublicationDates,
): TimeExpression | null {
  const token = tokens[index] as Token;
  if (/^(?:this|last)$/.test(token.norm) && tokens[index + 1]?.norm === 'year') {
    const meant = year === null ? [] : [token.norm === 'last' ? year - 1 : year];
    // `last year's watch list`: another list than that of which it is told.
    const isOther =
      tokens[index + 1]?.possessive &&
      !/^(?:report|tip|trafficking|annual|human)$/.test(tokens[index + 2]?.norm ?? '');
    const isReport = !isOther && meant.some((each) => publishedOn.has(each));
    return { cls: isReport ? 'Y' : 'E', years: isReport ? meant : [], next: index + 2 };
  }
  const date = dateAt(tokens, index);
  if (date !== null) {
    const out = publishedOn.get(date.year);
    return { cls: out && out <= date.last ? 'Y' : 'E', years: [date.year], next: date.next };
  }
  if (token.kind !== 'number') return null;
  const named = yearOf(tokens, index);
  return named === null
    ? { cls: 'N', number: Number(token.norm), next: index + 1 }
    : { cls: 'Y', years: [named], next: index + 1 };
}

function yearOf(tokens: readonly Token[], index: number): number | null {
  const { norm = '' } = tokens[index] ?? {};
  const isYear = /^\d{4}$/.test(norm) && Number(norm) >= YEARS.first && Number(norm) <= YEARS.last;
  return isYear && !COUNTED.has(tokens[index + 1]?.norm ?? '') ? Number(norm) : null;
}

/** `June 2016`, `30 June 2016`, `June 30, 2016`: the year and the last day that is meant. */
function dateAt(tokens: readonly Token[], index: number) {
  const dayFirst = dayOf(tokens[index]);
  let at = dayFirst === null ? index : index + 1;
  const month = tokens[at]?.capital ? phraseAt(tokens, at)?.found.month : undefined;
  if (month === undefined) return null;
  at++;
  const day = dayFirst ?? dayOf(tokens[at]);
  if (dayFirst === null && day !== null) at++;
  if (tokens[at]?.norm === ',') at++;
  const year = yearOf(tokens, at);
  if (year === null) return null;
  return { year, last: `${year}-${two(month + 1)}-${two(day ?? LAST_DAY)}`, next: at + 1 };
}
const two = (number: number): string => String(number).padStart(2, '0');

function dayOf(token: Token | undefined): number | null {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.norm ?? '')?.[1]);
  return day >= 1 && day <= LAST_DAY ? day : null;
}

const STREAK =
  /^for (?:(?:the|an?) )?(?<years>\S+) (?:(?:consecutive|straight|successive) (?:years?|reports?|time)|(?<loose>years?|reports?|time)(?: running| straight| in a row)?)(?= |$)/;
const LONGEST_STREAK = 8;

/** `for the third year in a row`, `a 14th consecutive year`, `for three straight years`. */
export function streakAt(tokens: readonly Token[], index: number) {
  if (tokens[index]?.norm !== 'for') return null;
  const words = tokens.slice(index, index + LONGEST_STREAK).map(({ norm }) => norm);
  const match = STREAK.exec(words.join(' '));
  const said = match?.groups?.years ?? '';
  const found = phraseAt(tokens, index + words.indexOf(said))?.found;
  const ordinal = found?.ordinal ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(said)?.[1] ?? 0);
  const number = found?.number ?? Number(said);
  const years = ordinal || number;
  // `for the eighth year` may mean years in a row; `for eight years` any eight.
  if (match === null || !(years >= 2)) return null;
  const isLoose = match.groups?.loose !== undefined && !/ (?:running|straight|row)$/.test(match[0]);
  if (isLoose && !ordinal) return null;
  const qualifier: Qualifier = { is: 'streak', years, bound: ordinal ? 'exactly' : 'at_least', isLoose };
  return { cls: 'c', qualifier, next: index + match[0].split(' ').length };
}
