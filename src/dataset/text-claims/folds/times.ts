import type { Chunk } from '../chunks.js';
import { inPlaceOf, isCopula, kindAt, type Rule, skip } from './rule.js';

const UNCOUNTED_BEFORE = new Set(['the', 'past']);

/** `two years later`, `a year before`, `the following year`: so many years from what was said last. */
export const offset: Rule = (chunks, at) => {
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  if (chunk.kind === 'sameYear')
    return { chunks: [inPlaceOf(chunk, { kind: 'offset', years: 0 } as const)], next: at + 1 };
  if (chunk.kind === 'yearAfter')
    return { chunks: [inPlaceOf(chunk, { kind: 'offset', years: 1 } as const)], next: at + 1 };
  const unit = chunks[at + 1];
  const way = chunks[at + 2];
  if (unit?.kind !== 'yearWord' || way === undefined) return null;
  const count = chunk.kind === 'number' ? chunk.value : chunk.kind === 'the' ? 1 : null;
  if (count === null || UNCOUNTED_BEFORE.has(kindAt(chunks, at - 1) ?? '')) return null;
  const range = { from: chunk.from, to: way.to };
  if (way.kind === 'later') return { chunks: [{ kind: 'offset', years: count, ...range }], next: at + 3 };
  if (way.kind === 'earlier') return { chunks: [{ kind: 'offset', years: -count, ...range }], next: at + 3 };
  // `two years before it fell`, `a year after that`: from which year is not said by a name.
  const isEnd = ['comma', 'break', undefined].includes(kindAt(chunks, at + 3));
  if (way.kind === 'before' && isEnd)
    return { chunks: [{ kind: 'offset', years: -count, ...range }], next: at + 3 };
  if (way.kind === 'before' || way.kind === 'after')
    return { chunks: [{ kind: 'unclearTime', from: chunk.from, to: unit.to }, way], next: at + 3 };
  return null;
};

const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'comma' || (chunk.kind === 'word' && /^\W$/.test(chunk.word));
const YEAR_OPENERS = new Set(['before', 'after', 'until']);

/** `before 2011`, `until 2016`: some reports, and it is not said which. `from 2011 until 2016` is a period. */
export const openEnded: Rule = (chunks, at) => {
  const chunk = chunks[at];
  // `in 2014 and thereafter`.
  if (chunk?.kind === 'later' && kindAt(chunks, at - 1) === 'and' && isEnd(chunks[at + 1]))
    return { chunks: [inPlaceOf(chunk, { kind: 'unclearTime' } as const)], next: at + 1 };
  if (chunk === undefined || !YEAR_OPENERS.has(chunk.kind)) return null;
  const year = skip(chunks, at + 1, new Set(['the', 'at', 'of']));
  if (kindAt(chunks, year) !== 'year') return null;
  const began = kindAt(chunks, at - 1) === 'year' && chunk.kind === 'until';
  if (began) return { chunks: [inPlaceOf(chunk, { kind: 'to' } as const)], next: at + 1 };
  // `after the 2015 report came out` names the report.
  if (chunk.kind !== 'until' && ['report', 'reportWord', 'yearWord'].includes(kindAt(chunks, year + 1) ?? ''))
    return null;
  return {
    chunks: [{ kind: 'unclearTime', from: chunk.from, to: chunks[year]?.to ?? chunk.to }],
    next: year + 1,
  };
};

/**
 * `This is the ninth consecutive year that the Philippines has been on Tier 1`, `2012 was the first year in which …`;
 * `2014 was the last year in which`, `the second year that` are no claims that can be checked.
 */
export const nthYear: Rule = (chunks, at) => {
  const start = chunks[at];
  if (start === undefined || !isCopula(start)) return null;
  const nth = skip(chunks, at + 1, new Set(['the', 'adverb']));
  const which = chunks[nth];
  if (which?.kind !== 'ordinal' && which?.kind !== 'past') return null;
  const isRow = kindAt(chunks, nth + 1) === 'row';
  const unit = isRow ? nth + 2 : nth + 1;
  const behind = kindAt(chunks, unit + 1) === 'in' ? unit + 2 : unit + 1;
  const isWhich = kindAt(chunks, behind) === 'which';
  if (kindAt(chunks, unit) !== 'yearWord' || !(isWhich || kindAt(chunks, behind) === 'country')) return null;
  const next = isWhich ? behind + 1 : behind;
  if (which.kind === 'ordinal' && which.value === 1)
    return { chunks: [inPlaceOf(which, { kind: 'firstTime' } as const)], next };
  const time = chunks.slice(nth, unit + 1);
  return isRow
    ? { chunks: [inPlaceOf(start, { kind: 'for' } as const), ...time], next }
    : { chunks: [inPlaceOf(which, { kind: 'unclearTime' } as const)], next };
};

/** `was first placed on Tier 3 in 2014`, `was first on Tier 3 in 2014`. */
export const first: Rule = (chunks, at) => {
  const chunk = chunks[at];
  const isPlaced = kindAt(chunks, at + 1) === 'verb' || kindAt(chunks, skip(chunks, at + 1, ON)) === 'tier';
  if (chunk?.kind !== 'ordinal' || chunk.value !== 1 || !isPlaced) return null;
  return ['aux', 'country'].includes(kindAt(chunks, at - 1) ?? '')
    ? { chunks: [inPlaceOf(chunk, { kind: 'firstTime' } as const)], next: at + 1 }
    : null;
};
const ON = new Set(['at', 'in', 'the']);
