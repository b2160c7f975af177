import type { Chunk } from './chunks.js';
import type { Stretch } from './clause.js';

/** What can stand between the beginning of a segment and its tier: prepositions and times. */
const BEFORE_TIER = new Set([
  'at',
  'to',
  'in',
  'the',
  'as',
  'year',
  'thisYear',
  'lastYear',
  'offset',
  'automatic',
  'adverb',
  'of',
]);
/** Of whom a segment speaks, if it says so itself. */
const SUBJECT = new Set([
  'country',
  'number',
  'noun',
  'other',
  'region',
  'the',
  'government',
  'exactly',
  'only',
]);
const SEPARATORS = new Set(['comma', 'and', 'adverb']);

/**
 * `Laos fell to Tier 3, Cuba to the watch list and Oman to Tier 2`, `was on Tier 3 in 2014 and Tier 2 in 2018`: one
 * verb, and several things that are said with it, each with a tier of its own. A move "from" a tier is one thing.
 */
export function segmentsOf(stretch: Stretch): Stretch[] {
  const { chunks, verb } = stretch;
  if (chunks.some(({ kind }) => kind === 'respectively')) return [stretch];
  const tiers = [...chunks.keys()].filter(
    (index) => chunks[index]?.kind === 'tier' && !isFrom(chunks, index) && !isEpithet(chunks, index),
  );
  if (tiers.length < 2) return [stretch];
  const starts = tiers.slice(1).map((tier, index) => startOf(chunks, tier, tiers[index] ?? 0));
  if (starts.some((start) => start === null)) return [stretch];
  const cuts = [0, ...(starts as number[]), chunks.length];
  return cuts.slice(0, -1).map((from, index) => {
    const part = chunks.slice(from, cuts[index + 1]);
    return { chunks: part, verb: verb >= from && verb < (cuts[index + 1] ?? 0) ? verb - from : -1 };
  });
}

/** `on Tier 3, the lowest ranking`: the same tier once more, in other words. */
function isEpithet(chunks: readonly Chunk[], index: number): boolean {
  const [chunk, the, comma, before] = [
    chunks[index],
    chunks[index - 1],
    chunks[index - 2],
    chunks[index - 3],
  ];
  return (
    chunk?.kind === 'tier' &&
    before?.kind === 'tier' &&
    the?.kind === 'the' &&
    comma?.kind === 'comma' &&
    chunk.tier === before.tier
  );
}

const PASSED = new Set(['the', 'report', 'reportWord', 'thisYear', 'lastYear', 'government', 'adverb']);

function isFrom(chunks: readonly Chunk[], index: number): boolean {
  let at = index - 1;
  while (PASSED.has(chunks[at]?.kind ?? '')) at--;
  const before = chunks[at];
  return (
    before?.kind === 'from' ||
    (before?.kind === 'verb' && (before.verb === 'leave' || before.verb === 'lose'))
  );
}

/** Where the segment of a tier begins, behind the tier before it; `null` where nothing parts them. */
function startOf(chunks: readonly Chunk[], tier: number, before: number): number | null {
  const kind = (at: number): string => chunks[at]?.kind ?? '';
  let at = tier;
  while (at - 1 > before && BEFORE_TIER.has(kind(at - 1))) at--;
  // `Laos (Tier 3)`, `Laos: Tier 3`.
  if (at - 2 > before && ['comma', 'colon'].includes(kind(at - 1)) && kind(at - 2) === 'country') at--;
  const ownSubject = SUBJECT.has(kind(at - 1)) && at - 1 > before;
  if (ownSubject) {
    while (at - 1 > before && (SUBJECT.has(kind(at - 1)) || SEPARATORS.has(kind(at - 1)))) at--;
  }
  const parted = ownSubject ? at : at - 1;
  if (!ownSubject && !SEPARATORS.has(kind(at - 1))) return null;
  if (parted <= before) return null;
  // The separators in front belong to neither.
  let start = parted;
  while (SEPARATORS.has(kind(start)) && start < tier) start++;
  return start;
}
