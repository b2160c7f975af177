import { CLAIM_BOUND, VERDICT_WORD } from '../domain/vocabulary/claims.js';

/* Kleene's three-valued logic: a statement is true, false, or not known. Missing data never turns "not
   known" into "false". */

export type Truth = boolean | null;

const VERDICTS = VERDICT_WORD.values;
export type VerdictWord = (typeof VERDICTS)[number];

/**
 * Conjunction in three-valued logic.
 * @example
 * conjunction([true, null]) // null
 * conjunction([false, null]) // false
 */
export function conjunction(truths: Iterable<Truth>): Truth {
  let all: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) all = null;
  }
  return all;
}

/** Disjunction in three-valued logic. */
export const anyOf = (truths: Iterable<Truth>): Truth => not(conjunction([...truths].map(not)));

/** Negation in three-valued logic. */
export const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** The common truth value of all cases; `null` if they differ. */
export function holdsForEachCase(truths: readonly Truth[]): Truth {
  const [first = null, ...others] = truths;
  return others.every((truth) => truth === first) ? first : null;
}

/** The verdict for a truth value. */
export function toVerdict(truth: Truth): VerdictWord {
  if (truth === null) return 'not_known';
  return truth ? 'supported' : 'refuted';
}

export const BOUNDS = CLAIM_BOUND.values;
export type Bound = (typeof BOUNDS)[number];

/**
 * Compares a claimed number with a known range; `null` if the range leaves it open.
 * @param known range, inclusive
 */
export function within(
  { claimed, bound }: { readonly claimed: number; readonly bound: Bound },
  { from, to }: { readonly from: number; readonly to: number },
): Truth {
  const holds = (number: number): boolean =>
    bound === 'exactly' ? number === claimed : bound === 'at_least' ? number >= claimed : number <= claimed;
  if (holds(from) && holds(to)) return bound !== 'exactly' || from === to ? true : null;
  if (bound === 'exactly') return claimed < from || claimed > to ? false : null;
  return holds(from) || holds(to) ? null : false;
}
