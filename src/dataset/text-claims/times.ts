import type { Chunk, ChunkOf } from './chunks.js';

/** When something is said to have been, as it is written. */
export interface Times {
  /** Report years that are named, oldest first. */
  readonly years: readonly number[];
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly since: number | null;
  /** So many reports in a row; `exactly` where it is the nth. */
  readonly streak: { readonly length: number; readonly exactly: boolean } | null;
  /** The last so many reports before the one in question. */
  readonly previous: number | null;
  /** For the first time; since a report, or in so many years. */
  readonly first: 'ever' | { readonly since: number } | { readonly inYears: number } | null;
  readonly relative: 'this' | 'last' | 'before' | 'next' | null;
  /** So many years behind, or before, the report that was spoken of last. */
  readonly offset: number | null;
  /** Whether a time is named that is no report: `until 2016`, `twice`, `in the 2010s`; or two that do not go together. */
  readonly unclear: boolean;
}

const NO_TIMES: Times = {
  years: [],
  period: null,
  since: null,
  streak: null,
  previous: null,
  first: null,
  relative: null,
  offset: null,
  unclear: false,
};

/** The times that a stretch of chunks names. @param opens the word that opened it: `after three years` */
export function timesIn(chunks: readonly Chunk[], opens: string | null = null): Times {
  let times = NO_TIMES;
  let clash = false;
  let at = 0;
  while (at < chunks.length) {
    const [found, next] = timeAt(chunks, at, opens === 'after' && at <= 2) ?? [null, at + 1];
    if (found) {
      clash ||= SINGLE.some(
        (name) => times[name] !== null && found[name] != null && times[name] !== found[name],
      );
      times = { ...times, ...found, years: [...times.years, ...(found.years ?? [])] };
    }
    at = next;
  }
  const years = [...new Set(times.years)].sort((a, b) => a - b);
  return agreed({ ...times, years, unclear: times.unclear || clash });
}

const SINGLE = ['period', 'since', 'streak', 'previous', 'first', 'relative', 'offset'] as const;

/** Times that say the same in two ways are one: `nine years, from 2004 to 2012`; others together are not clear. */
function agreed(times: Times): Times {
  const { years, period, since, streak, first, previous, relative, offset } = times;
  if (period !== null && streak !== null && !streak.exactly && period.to - period.from + 1 === streak.length)
    return agreed({ ...times, streak: null });
  const all = years.length > 1 && (years.at(-1) ?? 0) - (years[0] ?? 0) + 1 === years.length;
  if (all && streak !== null && !streak.exactly && streak.length === years.length)
    return agreed({ ...times, streak: null });
  const spans = [period, since, streak, previous, first].filter((span) => span !== null).length;
  const anchors = [
    years.length > 0 && !(offset !== null && years.length === 1),
    period !== null,
    relative === 'last' || relative === 'before',
    offset !== null,
  ];
  const several = years.length > 1 && spans > 0;
  const ahead = since !== null && years.some((year) => year < since);
  const unclear = spans > 1 || several || ahead || anchors.filter(Boolean).length > 1;
  return {
    ...times,
    unclear: times.unclear || (unclear && !(relative === 'this' && spans === 0 && years.length === 1)),
  };
}

const LISTING = new Set<Chunk['kind']>(['comma', 'and', 'in', 'at', 'the']);
const isYearWord = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'yearWord' || chunk?.kind === 'reportWord';

type Found = readonly [Partial<Times>, number];

function timeAt(chunks: readonly Chunk[], at: number, opened: boolean): Found | null {
  const chunk = chunks[at];
  switch (chunk?.kind) {
    case 'since': {
      // `the most since 2011` compares numbers.
      if (['mostRecord', 'fewest'].includes(chunks[at - 1]?.kind ?? '')) return [{ unclear: true }, at + 1];
      const year = yearBehind(chunks, at + 1);
      if (year) return [{ since: year.year }, year.next];
      // `ever since`: from when, is said elsewhere.
      return isEnd(chunks[at + 1]) ? [{ unclear: true }, at + 1] : null;
    }
    case 'firstTime':
      return firstTime(chunks, at);
    case 'from':
    case 'between': {
      const first = yearBehind(chunks, at + 1);
      const second =
        first && ['to', 'and', 'break', 'boundary', 'in', 'word'].includes(chunks[first.next]?.kind ?? '')
          ? yearBehind(chunks, first.next + 1)
          : null;
      if (first && second && first.year < second.year)
        return [until(first.year, chunks[second.next - 1] as ChunkOf<'year'>), second.next];
      // `was on Tier 3 from 2014`: until when, is not said.
      const isOpen = first?.next === at + 2 && chunks[first.next]?.kind !== 'year' && chunk.kind === 'from';
      return isOpen ? [{ unclear: true }, first.next] : null;
    }
    case 'year': {
      if (chunks[at + 1]?.kind === 'law' || chunks[at + 1]?.kind === 'hedge') return null;
      const second = ['break', 'to'].includes(chunks[at + 1]?.kind ?? '') ? chunks[at + 2] : chunks[at + 1];
      if (second?.kind === 'year' && second.year > chunk.year)
        return [until(chunk.year, second), chunks[at + 1] === second ? at + 2 : at + 3];
      // `in 2014, '15 and '16`, `in 2014 and the year after`.
      const also = chunks.slice(at + 1, at + 5).find(({ kind }) => !LISTING.has(kind));
      const behind = also && chunks[chunks.indexOf(also) + 1];
      const isNumber = also?.kind === 'number' && (isEnd(behind) || behind?.kind === 'and');
      if (chunks[at + 1] !== also && (isNumber || (also?.kind === 'offset' && also.years !== 0)))
        return [{ unclear: true }, at + 1];
      return [{ years: [chunk.year] }, at + 1];
    }
    case 'ordinal':
      return streakOf(chunks, at, { length: chunk.value, exactly: true }) ?? otherSpan(chunks, at);
    case 'number': {
      const more = chunks[at - 1]?.kind === 'moreThan' ? 1 : 0;
      return (
        streakOf(chunks, at, { length: chunk.value + more, exactly: false }, opened) ?? otherSpan(chunks, at)
      );
    }
    case 'offset':
      return [{ offset: chunk.years }, at + 1];
    case 'until':
    case 'unclearTime':
      return [{ unclear: true }, at + 1];
    case 'past': {
      const number = chunks[at + 1];
      const unit = chunks[at + 2]?.kind === 'row' ? chunks[at + 3] : chunks[at + 2];
      if (number?.kind !== 'number' || !isYearWord(unit)) return null;
      return [{ previous: number.value }, chunks[at + 2]?.kind === 'row' ? at + 4 : at + 3];
    }
    case 'thisYear':
      return [{ relative: 'this' }, at + 1];
    case 'lastYear':
      // `the same as last year`, `like last year`: it is compared.
      if (COMPARING.has(chunks[at - 1]?.kind ?? '')) return [{ unclear: true }, at + 1];
      return [{ relative: 'last' }, at + 1];
    case 'yearBefore':
      return [{ relative: 'before' }, at + 1];
    case 'nextYear':
      return [{ relative: 'next' }, at + 1];
    default:
      return null;
  }
}

/** Up to the report of a year; `from 2019 to July 2022`: the report that came out then may have ended it. */
const until = (from: number, { year, days }: ChunkOf<'year'>): Partial<Times> => ({
  period: { from, to: year },
  ...(days === undefined ? {} : { unclear: true }),
});

const BEHIND_FOR = new Set(['the', 'atLeast', 'moreThan', 'exactly', 'the', 'past']);
const ROUGHLY = new Set(['approx', 'atMost', 'fewerThan', 'hedge']);

/** `spent three years on the watch list`. */
const isSpent = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.verb === 'be' && !chunk.transitive;

const COMPARING = new Set(['at', 'including', 'except', 'than', 'worse', 'better', 'fewerThan', 'moreThan']);

/** `third consecutive year`, `three years in a row`, `for three years`. */
function streakOf(
  chunks: readonly Chunk[],
  at: number,
  streak: NonNullable<Times['streak']>,
  opened = false,
): Found | null {
  const rowBefore = chunks[at + 1]?.kind === 'row';
  const unit = chunks[at + (rowBefore ? 2 : 1)];
  const rowBehind = chunks[at + (rowBefore ? 3 : 2)]?.kind === 'row';
  const isYear = isYearWord(unit) || (unit?.kind === 'timeWord' && (rowBefore || rowBehind));
  const before = chunks[at - 1]?.kind ?? '';
  if (ROUGHLY.has(before)) return null;
  const isFor =
    opened ||
    before === 'for' ||
    (BEHIND_FOR.has(before) && chunks[at - 2]?.kind === 'for') ||
    isSpent(chunks[at - 1]) ||
    (chunks[at - 1]?.kind === 'after' && !streak.exactly);
  if (!isYear || !(rowBefore || rowBehind || isFor)) return null;
  return [{ streak }, at + 2 + (rowBefore ? 1 : 0) + (rowBehind ? 1 : 0)];
}

/** `its second time`, `five years`: a time that says nothing that could be checked. */
function otherSpan(chunks: readonly Chunk[], at: number): Found | null {
  const unit = chunks[at + (chunks[at + 1]?.kind === 'row' ? 2 : 1)];
  const isNth = unit?.kind === 'report' && chunks[at]?.kind === 'ordinal';
  const isTime = isYearWord(unit) || unit?.kind === 'timeWord' || isNth;
  return isTime ? [{ unclear: true }, at + 2] : null;
}

function firstTime(chunks: readonly Chunk[], at: number): Found {
  const behind = chunks[at + 1];
  if (behind?.kind === 'since') {
    const year = yearBehind(chunks, at + 2);
    if (year) return [{ first: { since: year.year } }, year.next];
  }
  const number = chunks[at + 2];
  if (behind?.kind === 'in' && number?.kind === 'number' && isYearWord(chunks[at + 3])) {
    return [{ first: { inYears: number.value } }, at + 4];
  }
  if (behind?.kind === 'in' && ['moreThan', 'approx', 'unclearTime', 'the'].includes(number?.kind ?? '')) {
    return [{ unclear: true }, at + 2];
  }
  return [{ first: 'ever' }, at + 1];
}

const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'comma' || (chunk.kind === 'word' && chunk.word === '.');

/**
 * `since the coup`, `ten years since Laos was on Tier 3`. Behind a comma a clause with "since" tells a reason; `has since
 * left` counts from nothing.
 */
export const countsFromOther = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'since' &&
  chunks[at - 1]?.kind !== 'aux' &&
  !isEnd(chunks[at + 1]) &&
  yearBehind(chunks, at + 1) === null &&
  !(
    chunks[at - 1]?.kind === 'comma' && chunks.slice(at).some(({ kind }) => kind === 'verb' || kind === 'aux')
  );

/** A year behind words such as "the" and "report of". */
function yearBehind(chunks: readonly Chunk[], from: number): { year: number; next: number } | null {
  for (let at = from; at < from + 4; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'year')
      return chunks[at + 1]?.kind === 'law' ? null : { year: chunk.year, next: at + 1 };
    if (!['the', 'of', 'report', 'reportWord', 'yearWord', 'at', 'in'].includes(chunk?.kind ?? ''))
      return null;
  }
  return null;
}
