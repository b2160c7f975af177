import { readFileSync } from 'node:fs';
import { getYearsFrom } from '../domain/dates.js';
import { projectFile } from '../paths.js';
import type { Passage, Token } from './tokens.js';

/** Context for resolving times. */
export interface TimeContext {
  /** Report years of the release. */
  readonly years: readonly number[];
  /** The newest report on the date of publication. */
  readonly inForce: number;
  /** Year of publication, if known. */
  readonly published: number | null;
  /** The last year named by an earlier sentence. */
  readonly lastYear: number | null;
}

interface SentenceContext extends TimeContext {
  /** The last year that the sentence names. */
  readonly ownYear: number | null;
  /** True for the present perfect or "now": `has been there for three years`. */
  readonly isPresent: boolean;
  /** The year named last; otherwise that of the newest report. */
  readonly anchor: number;
  readonly today: number;
}

export interface Time extends Passage {
  readonly years: readonly number[];
  /** True if it refers to particular reports, not just to a duration. */
  readonly isNamed: boolean;
  /** A year that it names, after the newest report of the release. */
  readonly laterYear: number | null;
}

type Parts = Readonly<Record<string, string | undefined>>;

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const [numbers, ordinals] = [NUMBERS.split(' '), ORDINALS.split(' ')];
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  Y: '(?:19|20)\\d\\d',
  N: `(?<n>\\d{1,2}|an?|${numbers.slice(1).join('|')}|several|a few|few)`,
  ORD: `(?<n>\\d{1,2}(?:st|nd|rd|th)|${ordinals.slice(2).join('|')})`,
};
const FEW = 3;
const DECADE = 10;

function parseNumber({ n = 'one', n2 = n }: Parts): number {
  if (/^an?$/.test(n2)) return 1;
  if (/few|several/.test(n2)) return FEW;
  return Math.max(numbers.indexOf(n2), ordinals.indexOf(n2), Number.parseInt(n2, 10) || 0);
}

const range = (from: number, to: number): number[] => (from > to ? [] : getYearsFrom(from, to));

/**
 * Counts back from the year in the sentence; otherwise from the newest report and from a year named earlier.
 */
const back = (count: number, { ownYear, inForce, lastYear, isPresent }: SentenceContext): number[] =>
  [ownYear ?? inForce, isPresent ? inForce : null, ownYear === null ? lastYear : null].flatMap((end) =>
    end === null ? [] : range(end - count, end),
  );

/** `2016` for `2013-16`. */
const getLastYear = ({ year, from = '', to }: Parts): number =>
  Number(to === undefined ? year : from.slice(0, -to.length) + to);

/** Report years for each kind of time. */
const MEANING = {
  none: () => [],
  year: ({ year }: Parts) => [Number(year)],
  since: ({ year }: Parts, { inForce }) => range(Number(year), inForce),
  range: (parts: Parts) => range(Number(parts.from), getLastYear(parts)),
  decade: ({ from }: Parts) => range(Number(`${from}0`), Number(`${from}9`)),
  until: ({ year }: Parts, { years }) => years.filter((each) => each <= Number(year) + 1),
  span: (parts: Parts, context) => back(parseNumber(parts), context),
  spanOfDecades: (parts: Parts, context) => back(DECADE * parseNumber(parts), context),
  decades: (parts: Parts, { today }) => [today - DECADE * parseNumber(parts)],
  ago: (parts: Parts, { today }) => [today - parseNumber(parts)],
  earlier: (parts: Parts, { anchor, inForce }) =>
    [anchor, inForce].flatMap((end) => [end - parseNumber(parts), end]),
  later: (parts: Parts, { anchor }) => [anchor, anchor + parseNumber(parts)],
  last: (_: Parts, { today }) => [today - 1],
  this: (_: Parts, { today, inForce }) => [Math.min(today, inForce)],
  first: (_: Parts, { years }) => years.slice(0, 1),
  thatYear: (_: Parts, { anchor }) => [anchor],
  sinceThen: (_: Parts, { anchor, inForce }) => range(anchor, inForce),
  always: (_: Parts, { years, inForce }) => years.filter((year) => year <= inForce),
} satisfies Record<string, (parts: Parts, clock: SentenceContext) => readonly number[]>;
const SPANS = /^(?:span|always|sinceThen)/;

interface TimeRow {
  readonly kind: keyof typeof MEANING;
  readonly pattern: string;
  readonly example: string;
  readonly years: readonly number[];
  /** The year named by the sentence before the example. */
  readonly lastYear?: number;
}

/**
 * Patterns for times, matched against lower-case words. Each has an example, interpreted as of 20 July 2022,
 * which is its test.
 */
export const TIMES = JSON.parse(
  readFileSync(projectFile('assets/texts/times.json'), 'utf8'),
) as readonly TimeRow[];

const PATTERNS = TIMES.map(({ kind, pattern }) => {
  let numbersInPattern = 0;
  // Group names must be unique within a pattern.
  const filled = pattern.replace(/\{(Y|N|ORD)\}/g, (_, name) =>
    (PLACEHOLDERS[name] ?? '').replace('<n>', () => (numbersInPattern++ === 0 ? '<n>' : '<n2>')),
  );
  return { kind, pattern: new RegExp(`(?<![\\w-])(?:${filled})(?!\\w)`, 'g') };
});
const PRESENT = /\b(?:has|have) (?:now |also )?(?:been|stayed|spent|remained|kept)\b|\bnow\b/;

/** Times of a sentence in order, limited to report years of the release. The first matching pattern wins. */
export function parseTimes(tokens: readonly Token[], context: TimeContext): readonly Time[] {
  const starts: number[] = [];
  let words = '';
  for (const { norm, isHyphenated } of tokens) {
    words += words === '' ? '' : isHyphenated ? '-' : ' ';
    starts.push(words.length);
    words += norm;
  }
  const found: { from: number; to: number; parts: Parts; kind: TimeRow['kind'] }[] = [];
  for (const { kind, pattern } of PATTERNS)
    for (const { 0: matched, index: from, groups: parts = {} } of words.matchAll(pattern)) {
      const to = from + matched.length;
      if (found.every((other) => to <= other.from || from >= other.to)) found.push({ from, to, parts, kind });
    }
  found.sort((a, b) => a.from - b.from);
  const ownYear =
    found.map(({ parts }) => getLastYear(parts)).findLast((year) => context.years.includes(year)) ?? null;
  const sentenceContext: SentenceContext = {
    ...context,
    ownYear,
    isPresent: PRESENT.test(words),
    anchor: ownYear ?? context.lastYear ?? context.inForce,
    today: context.published ?? context.inForce,
  };
  const tokenAt = (place: number) => tokens[starts.findLastIndex((start) => start <= place)] as Token;
  const newestYear = context.years.at(-1) ?? Number.POSITIVE_INFINITY;
  return found.map(({ from, to, parts, kind }) => ({
    laterYear: getLastYear(parts) > newestYear ? getLastYear(parts) : null,
    start: tokenAt(from).start,
    end: tokenAt(to - 1).end,
    isNamed: !SPANS.test(kind),
    years: [...new Set(MEANING[kind](parts, sentenceContext))]
      .filter((year) => context.years.includes(year))
      .sort(),
  }));
}
