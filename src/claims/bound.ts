import type { Truth } from './truth.js';

export const BOUNDS = ['exactly', 'at_least', 'at_most'] as const;
/** How a claimed number is meant. */
export type Bound = (typeof BOUNDS)[number];

/**
 * Whether a number is as claimed, of which it is known only between which two it lies.
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

/** How a bound stands before its number: `at least 20 countries`. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  at_least: 'at least ',
  at_most: 'at most ',
};
