import type { ClaimRequest } from '../request.js';
import type { Statement } from '../statement.js';
import { howOften } from './how-often.js';
import { sinceReport } from './since-report.js';
import { streak } from './streak.js';

/** A statement, and the reports of which it is made: each by itself. */
export interface Quantified {
  readonly statement: Statement;
  readonly years: readonly number[];
  /** Reports that were put together into one statement; `null` where each stands for itself. */
  readonly together: readonly number[] | null;
}

/**
 * Makes one statement of what is said of several reports together: ever, never, always, in a row, since.
 * @param years the reports that are asked about
 */
export function quantify(
  { when, streak: length, since, bound = 'exactly', count }: ClaimRequest,
  said: Statement,
  years: readonly number[],
): Quantified {
  const sorted = [...years].sort((a, b) => a - b);
  const last = sorted.slice(-1);
  if (when !== undefined) return { statement: howOften(when, said, sorted), years: last, together: sorted };
  if (length !== undefined) {
    const asked = { length, bound: count === undefined ? bound : 'exactly' } as const;
    return { statement: streak(said, asked), years: last, together: null };
  }
  if (since !== undefined) return { statement: sinceReport(said, since), years: last, together: null };
  return { statement: said, years, together: null };
}
