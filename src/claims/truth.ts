import { CLAIM_BOUND, VERDICT_WORD } from '../domain/vocabulary/claims.js';
/*
 * Three-valued logic (Kleene's): a statement is true, false, or not known.
 * What is not known never becomes false for want of a row.
 */

export type Truth = boolean | null;

export const VERDICTS = VERDICT_WORD.values;
export type VerdictWord = (typeof VERDICTS)[number];

export function allOf(truths: Iterable<Truth>): Truth {
  let all: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) all = null;
  }
  return all;
}

export const anyOf = (truths: Iterable<Truth>): Truth => not(allOf([...truths].map(not)));

export const not = (truth: Truth): Truth => (truth === null ? null : !truth);

export function inEveryCase(truths: readonly Truth[]): Truth {
  const [first = null, ...others] = truths;
  return others.every((truth) => truth === first) ? first : null;
}

export function verdictOf(truth: Truth): VerdictWord {
  if (truth === null) return 'not_known';
  return truth ? 'supported' : 'refuted';
}

export const BOUNDS = CLAIM_BOUND.values;
export type Bound = (typeof BOUNDS)[number];

/**
 * Compares a claimed number with a known range; null if the range leaves it open.
 * @param known both included
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
