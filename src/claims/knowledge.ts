import type { CountryRef } from '../dataset/countries.js';
import type { Release } from '../dataset/release.js';
import type { ReleaseView } from '../dataset/release-view.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import type { Tier } from '../domain/tier.js';

export interface ClaimContext {
  readonly release: ReleaseView;
  /** YYYY-MM-DD, if the claim is evaluated as of a date. */
  readonly asOf: string | undefined;
  readonly assumed?: AssumedCell;
}

interface AssumedCell {
  readonly iso2: string;
  readonly year: number;
  readonly tier: Tier | null;
}

/** A placement behind a verdict; `tier` is null if the report did not cover the country. */
export interface ClaimRow {
  readonly country: CountryRef;
  readonly year: number;
  readonly tier: Tier | null;
  readonly evidence: EvidenceGrade | null;
  readonly sources: readonly string[];
  /** One sentence for each rejected tier that some source gives. */
  readonly disputes: readonly string[];
}

/** A country in one report: its row, or the reason why the placement is not known. */
export type ClaimPlacement =
  | { readonly known: true; readonly row: ClaimRow; readonly tier: Tier | null }
  | {
      readonly known: false;
      readonly why: string;
      readonly possible: readonly (Tier | null)[];
    };

/** True unless a report of that year may still be missing from the release. */
export const isYearSettled = (release: Release, year: number): boolean =>
  year < release.firstYear || release.years.includes(year);

export interface ClaimedCount {
  readonly claimed: number;
  readonly counted: number;
  readonly notKnown: number;
}

/** The deciding clause of the law. */
export interface DecidedBy {
  readonly rule: string;
  readonly citation: string;
}
