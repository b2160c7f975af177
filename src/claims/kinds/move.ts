import { Problem } from '../../domain/problem.js';
import { rankOf, TIERS, type Tier } from '../../domain/tier.js';
import { thing } from '../../engine/english.js';
import { cellOf, placementSentence, possibleTiers } from '../cell.js';
import { comparability } from '../events/move.js';
import { finding, rowsOf, unknownsOf } from '../finding.js';
import { notTheFirst } from '../reports.js';
import type { ClaimKind, Statement } from '../statement.js';
import { inEveryCase } from '../truth.js';

/** A tier, or one that is better or worse than, or just other than, the tier at the other end. */
export const MOVE_ENDS = [...TIERS, 'better', 'worse', 'other'] as const;
export type MoveEnd = (typeof MOVE_ENDS)[number];
/** `2WL-3`: from the watch list to Tier 3; `better-3`: from any better tier to Tier 3. */
export type Move = string;

const isTier = (end: MoveEnd | undefined): end is Tier => (TIERS as readonly unknown[]).includes(end);
const isEnd = (end: string | undefined): end is MoveEnd => (MOVE_ENDS as readonly unknown[]).includes(end);

/** @throws Problem `invalid-parameter` for a move between no two ends, or one without a tier at either */
export function parseMove(move: string): { from: MoveEnd; to: MoveEnd } {
  const [from, to, ...more] = move.split('-');
  if (isEnd(from) && isEnd(to) && more.length === 0 && (isTier(from) || isTier(to)) && from !== to)
    return { from, to };
  const message = `must be two different ends with a hyphen between, one of them a tier: ${MOVE_ENDS.join(', ')}`;
  throw new Problem('invalid-parameter', `move ${message}.`, {
    errors: [{ parameter: 'move', value: move, message }],
  });
}

/** Whether a tier is what an end of a move says. @param other at the other end */
function fits(end: MoveEnd, tier: Tier | null, other: Tier | null): boolean {
  if (isTier(end)) return tier === end;
  if (end === 'other') return tier !== null && other !== null && tier !== other;
  const [rank, otherRank] = [tier && rankOf(tier), other && rankOf(other)];
  if (rank === null || otherRank === null) return false;
  return end === 'better' ? rank < otherRank : rank > otherRank;
}

/** "moved from Tier 3 to the Tier 2 Watch List": against the report of the year before. */
function moved(move: string): Statement {
  const { from, to } = parseMove(move);
  return {
    predicate: `moved from ${endWords(from)} in the report before to ${endWords(to)}`,
    measure: null,
    possibleIn: notTheFirst,
    check: (knowledge, country, year) => {
      const before = cellOf(knowledge, country.iso2, year - 1);
      const own = cellOf(knowledge, country.iso2, year);
      const truth = inEveryCase(
        possibleTiers(before).flatMap((was) =>
          possibleTiers(own).map((is) => fits(from, was, is) && fits(to, is, was)),
        ),
      );
      const sentences = rowsOf([before, own]).map((row) => placementSentence(knowledge.release, row));
      const reason = [...sentences, unknownsOf([before, own]), comparability(before, own)];
      return finding(truth, reason.filter((part) => part !== '').join(' '), rowsOf([before, own]));
    },
  };
}

const endWords = (end: MoveEnd): string =>
  isTier(end) ? thing(end) : end === 'other' ? 'another placement' : `a ${end} tier`;

export const moveClaim: ClaimKind<Move> = {
  description:
    'A move against the report before: two ends with a hyphen between, each a tier, better, worse or other: 3-2WL, better-3 (down to Tier 3), 2-better (up from Tier 2)',
  severalYears: true,
  statement: (move) => moved(move),
};
