import type { ClaimRequest } from '../../claims/request.js';

/** What is known from the text around a sentence. */
export interface Context {
  /** The report that the text speaks of, where it named one. */
  readonly year: number | null;
  /** Whether it was named with a day on which its report was not out yet. */
  readonly isEarly: boolean;
  /** The report that the text named as such: `the 2022 report`. */
  readonly reportYear: number | null;
  /** The countries that were named last, by code. */
  readonly countries: readonly string[];
  /** Year of the day on which the text was published, and the newest report that was out then. */
  readonly published: { readonly year: number; readonly report: number } | null;
  readonly newestYear: number;
  /** The day on which the report of a year came out, YYYY-MM-DD. */
  readonly publishedOn: ReadonlyMap<number, string>;
  /** Whether the text has spoken of the reports or of tiers before, or does in this sentence. */
  readonly isAboutReport: boolean;
  /** Whether the sentence before made a claim, which this one may go on about. */
  readonly hasClaimed: boolean;
}

/** One claim that was read in a clause. */
export interface Reading {
  readonly request: ClaimRequest;
  readonly assumptions: readonly string[];
  /** Whether it tells of the past and its report is a guess: what is not so in that report can be so in another. */
  readonly onlySupports: boolean;
}

/** What came of a clause: its claims, or why there are none. */
export type Outcome = { readonly readings: readonly Reading[] } | { readonly why: string };

export const why = (reason: string): Outcome => ({ why: reason });
