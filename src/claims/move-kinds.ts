import { invalidArgument } from '../domain/errors.js';
import { getRank, isTier, TIERS, type Tier } from '../domain/tier.js';
import { tierNoun } from '../engine/english.js';
import type { Statement } from './finding.js';
import {
  isLaterReport,
  relatedToPlacements,
  type TierOrNone,
  withTheReportBefore,
} from './placement-kinds.js';
import { notComparableSentence } from './placement-words.js';
import { conjunction, type Truth } from './truth.js';

/** A tier, or a relation to the tier at the other end. */
export const MOVE_ENDS = [...TIERS, 'better', 'worse', 'other'] as const;
type MoveEnd = (typeof MOVE_ENDS)[number];
/** `2WL-3`: from the watch list to Tier 3; `better-3`: from any better tier to Tier 3. */
export type MoveWord = string;

const isEnd = (end: string | undefined): end is MoveEnd => (MOVE_ENDS as readonly unknown[]).includes(end);

/** @throws `invalid-argument` unless the move has two different ends, one of them a tier */
function parseMove(move: string): { from: MoveEnd; to: MoveEnd } {
  const [from, to, ...more] = move.split('-');
  if (isEnd(from) && isEnd(to) && more.length === 0 && (isTier(from) || isTier(to)) && from !== to)
    return { from, to };
  const message = `must be two different ends with a hyphen between, one of them a tier: ${MOVE_ENDS.join(', ')}`;
  throw invalidArgument('move', message, { value: move });
}

function isRanked(how: 'better' | 'worse', tier: Tier, other: Tier): Truth {
  const [rank, otherRank] = [getRank(tier), getRank(other)];
  if (rank === null || otherRank === null) return null;
  return how === 'worse' ? rank > otherRank : rank < otherRank;
}

/**
 * True if a tier matches one end of a move; null if it cannot be compared.
 * @param other tier at the other end
 */
function fits(end: MoveEnd, tier: TierOrNone, other: TierOrNone): Truth {
  if (isTier(end)) return tier === end;
  if (end === 'other') return tier !== null && other !== null && tier !== other;
  return tier === null || other === null ? false : isRanked(end, tier, other);
}

/** "moved from Tier 3 to the Tier 2 Watch List", compared with the preceding report. */
export function moved(move: MoveWord): Statement {
  const { from, to } = parseMove(move);
  return relatedToPlacements({
    predicate: toPredicate(from, to),
    possibleIn: isLaterReport,
    reads: withTheReportBefore,
    holds: (was = null, is = null) => conjunction([fits(from, was, is), fits(to, is, was)]),
    beside: notComparableSentence,
  });
}

function toPredicate(from: MoveEnd, to: MoveEnd): string {
  if (to === 'other') return `moved off ${endWords(from)}`;
  if (from === 'other') return `moved to ${endWords(to)}`;
  return `moved from ${endWords(from)} to ${endWords(to)}`;
}

const endWords = (end: MoveEnd): string => (isTier(end) ? tierNoun(end) : `a ${end} tier`);
