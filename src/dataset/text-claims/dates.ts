import type { Token } from './tokens.js';
import { monthOf, ORDINAL_ENDINGS } from './words/numbers.js';

/** The first and the last day, YYYY-MM-DD, that can be meant by a date or a part of a year. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const YEARS = { first: 1990, last: 2100 };
const LAST_DAY = 31;
/** `2020 countries` is a number, `2020` a year. */
const COUNTED = new Set('people victims countries cases traffickers workers'.split(' '));

/** The year that a token is; `null` for another thing. */
export function yearOf(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const year = Number(token?.norm);
  return token?.kind === 'number' &&
    token.norm.length === 4 &&
    year >= YEARS.first &&
    year <= YEARS.last &&
    !COUNTED.has(tokens[at + 1]?.norm ?? '')
    ? year
    : null;
}

/** `2014-16`, `2014–16`: the second number is a year as well, if it comes later. */
export function yearOfRange(tokens: readonly Token[], at: number): number | null {
  const [token, before] = [tokens[at], tokens[at - 1]];
  const isDash = before?.norm === '–' && before.end === token?.start;
  const first = token?.tied || isDash ? yearOf(tokens, isDash ? at - 2 : at - 1) : null;
  // `the 2021-22 TIP report`, of which there is none.
  const isReport = tokens.slice(at + 1, at + 4).some(({ norm }) => norm === 'report');
  if (first === null || token?.norm.length !== 2 || isReport || COUNTED.has(tokens[at + 1]?.norm ?? ''))
    return null;
  const year = first - (first % CENTURY) + Number(token.norm);
  return year > first ? year : null;
}
const CENTURY = 100;

/** `2014-06`, `20.06.2014`: whether another number hangs on a year that makes no range with it. */
export function isPartOfDate(tokens: readonly Token[], year: number): boolean {
  const [token, dot, before, next] = [tokens[year], tokens[year - 1], tokens[year - 2], tokens[year + 1]];
  return (
    (dot?.norm === '.' &&
      dot.end === token?.start &&
      before?.kind === 'number' &&
      before.end === dot.start) ||
    (next?.kind === 'number' &&
      next.tied &&
      (yearOf(tokens, year + 1) ?? yearOfRange(tokens, year + 1)) === null)
  );
}

/** Parts of a year, as their first and last days. */
const PARTS: ReadonlyMap<string, readonly [first: string, last: string]> = new Map([
  ['early', ['01-01', '04-30']],
  ['beginning', ['01-01', '02-31']],
  ['start', ['01-01', '02-31']],
  ['winter', ['01-01', '02-31']],
  ['spring', ['03-01', '05-31']],
  ['summer', ['06-01', '08-31']],
  ['first quarter', ['01-01', '03-31']],
  ['first half', ['01-01', '06-31']],
]);

interface Dated {
  readonly year: number;
  readonly days: Days;
  /** Index behind it. */
  readonly to: number;
}

/** `June 2014`, `20 June 2014`, `June 20, 2014`, `2014-06-20`, `early 2014`; `null` where no date with a year begins. */
export function dateAt(tokens: readonly Token[], from: number): Dated | null {
  return isoAt(tokens, from) ?? partAt(tokens, from) ?? monthAt(tokens, from);
}

function dated(tokens: readonly Token[], at: number, [first, last]: readonly [string, string]): Dated | null {
  const year = yearOf(tokens, at);
  const next = tokens[at + 1];
  // `early 2000s`, `June 2019/20`.
  const goesOn = ['s', '/'].includes(next?.norm ?? '') && next?.start === tokens[at]?.end;
  return year === null || goesOn
    ? null
    : { year, days: { first: `${year}-${first}`, last: `${year}-${last}` }, to: at + 1 };
}

function isoAt(tokens: readonly Token[], from: number): Dated | null {
  const [month, day] = [tokens[from + 1], tokens[from + 2]];
  if (![month, day].every((token) => token?.kind === 'number' && token.tied && token.norm.length === 2))
    return null;
  const written = `${month?.norm}-${day?.norm}`;
  const date = dated(tokens, from, [written, written]);
  return date && { ...date, to: from + 3 };
}

function partAt(tokens: readonly Token[], from: number): Dated | null {
  const word = tokens[from]?.norm ?? '';
  const isFirst = word === 'first';
  const part = PARTS.get(isFirst ? `first ${tokens[from + 1]?.norm}` : word);
  return part ? dated(tokens, past(tokens, from + (isFirst ? 2 : 1), 'of'), part) : null;
}

function monthAt(tokens: readonly Token[], from: number): Dated | null {
  const before = dayAt(tokens, from);
  const at = before ? past(tokens, before.to, 'of') : from;
  const word = tokens[at];
  const month = word && monthOf(word.norm);
  // `Laos may 2014 times`.
  if (!month || (['may', 'march'].includes(word.norm) && !word.capital)) return null;
  const behind = past(tokens, at + 1, '.');
  const after = before ? null : dayAt(tokens, behind);
  const day = before ?? after;
  const year = past(tokens, past(tokens, after?.to ?? behind, ','), 'of');
  return dated(
    tokens,
    year,
    day ? [`${month}-${day.day}`, `${month}-${day.day}`] : [`${month}-01`, `${month}-${LAST_DAY}`],
  );
}

const past = (tokens: readonly Token[], at: number, norm: string): number =>
  tokens[at]?.norm === norm ? at + 1 : at;

/** A day of a month: `20`, `20th`. */
function dayAt(tokens: readonly Token[], at: number): { readonly day: string; readonly to: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.norm.length > 2 || Number(token.norm) > LAST_DAY) return null;
  const to = ORDINAL_ENDINGS.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return { day: token.norm.padStart(2, '0'), to };
}
