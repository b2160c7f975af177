import type { Chunk } from './chunks.js';

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
}

const NO_TIMES: Times = {
  years: [],
  period: null,
  since: null,
  streak: null,
  previous: null,
  first: null,
  relative: null,
};

/** The times that a stretch of chunks names. @param opens the word that opened it: `after three years` */
export function timesIn(chunks: readonly Chunk[], opens: string | null = null): Times {
  let times = NO_TIMES;
  let at = 0;
  while (at < chunks.length) {
    const [found, next] = timeAt(chunks, at, opens === 'after' && at <= 2) ?? [null, at + 1];
    if (found) times = { ...times, ...found, years: [...times.years, ...(found.years ?? [])] };
    at = next;
  }
  return { ...times, years: [...new Set(times.years)].sort((a, b) => a - b) };
}

type Found = readonly [Partial<Times>, number];

function timeAt(chunks: readonly Chunk[], at: number, opened: boolean): Found | null {
  const chunk = chunks[at];
  switch (chunk?.kind) {
    case 'since': {
      const year = yearBehind(chunks, at + 1);
      return year && [{ since: year.year }, year.next];
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
      return first && second && first.year < second.year
        ? [{ period: { from: first.year, to: second.year } }, second.next]
        : null;
    }
    case 'year': {
      if (chunks[at + 1]?.kind === 'law' || chunks[at + 1]?.kind === 'hedge') return null;
      const second = chunks[at + 1]?.kind === 'break' ? chunks[at + 2] : chunks[at + 1];
      if (second?.kind === 'year' && second.year > chunk.year)
        return [
          { period: { from: chunk.year, to: second.year } },
          chunks[at + 1] === second ? at + 2 : at + 3,
        ];
      return [{ years: [chunk.year] }, at + 1];
    }
    case 'ordinal':
      return streakOf(chunks, at, { length: chunk.value, exactly: true });
    case 'number':
      return streakOf(chunks, at, { length: chunk.value, exactly: false }, opened);
    case 'past': {
      const number = chunks[at + 1];
      const unit = chunks[at + 2]?.kind === 'row' ? chunks[at + 3] : chunks[at + 2];
      if (number?.kind !== 'number' || unit?.kind !== 'yearWord') return null;
      return [{ previous: number.value }, at + 3];
    }
    case 'thisYear':
      return [{ relative: 'this' }, at + 1];
    case 'lastYear':
      return [{ relative: 'last' }, at + 1];
    case 'yearBefore':
      return [{ relative: 'before' }, at + 1];
    case 'nextYear':
      return [{ relative: 'next' }, at + 1];
    default:
      return null;
  }
}

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
  const isYear = unit?.kind === 'yearWord' || (unit?.kind === 'timeWord' && (rowBefore || rowBehind));
  const isFor =
    opened ||
    chunks[at - 1]?.kind === 'for' ||
    chunks[at - 2]?.kind === 'for' ||
    (chunks[at - 1]?.kind === 'after' && !streak.exactly);
  if (!isYear || !(rowBefore || rowBehind || isFor)) return null;
  return [{ streak }, at + 2 + (rowBefore ? 1 : 0) + (rowBehind ? 1 : 0)];
}

function firstTime(chunks: readonly Chunk[], at: number): Found {
  const behind = chunks[at + 1];
  if (behind?.kind === 'since') {
    const year = yearBehind(chunks, at + 2);
    if (year) return [{ first: { since: year.year } }, year.next];
  }
  const number = chunks[at + 2];
  if (behind?.kind === 'in' && number?.kind === 'number' && chunks[at + 3]?.kind === 'yearWord') {
    return [{ first: { inYears: number.value } }, at + 4];
  }
  return [{ first: 'ever' }, at + 1];
}

/** A year behind words such as "the" and "report of". */
function yearBehind(chunks: readonly Chunk[], from: number): { year: number; next: number } | null {
  for (let at = from; at < from + 4; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'year')
      return chunks[at + 1]?.kind === 'law' ? null : { year: chunk.year, next: at + 1 };
    if (!['the', 'of', 'report', 'yearWord', 'at', 'in'].includes(chunk?.kind ?? '')) return null;
  }
  return null;
}
