import type { EvidenceGrade } from '../domain/evidence.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { began, ended } from './english.js';
import { HistoryRefused } from './errors.js';
import type { Law } from './law.js';

export interface Placement {
  readonly year: number;
  /** `null`: not covered by the report, which is what a year without a placement means too. */
  readonly tier: Tier | null;
  /** `null`: the placement is assumed, as in a what-if. */
  readonly evidence: EvidenceGrade | null;
}

export interface Begin {
  /** First day, YYYY-MM-DD. */
  readonly on: string;
  /** The first report that came out on it or later: no earlier one can place the country. */
  readonly firstReport: number;
}

export interface End {
  /** Last day, YYYY-MM-DD. */
  readonly on: string;
  /** The last report that came out by then: no later one can place the country. */
  readonly lastReport: number;
}

export const LONGEST_HISTORY = 200;

/** @throws HistoryRefused for a placement that no report under the law can hold */
export function refuseUnlessPossible({ year, tier }: Placement, law: Law): void {
  refuseUnlessGoverned(year, law);
  if (tier !== null && !TIERS.includes(tier)) {
    throw refusal(
      'unknown_tier',
      `Tier ${JSON.stringify(tier)} of ${year} is none of ${TIERS.join(', ')}.`,
      year,
    );
  }
  if (tier === '2WL' && !law.eraOf(year).has_watch_list) {
    throw refusal('no_watch_list', `The law gives the report of ${year} no watch list.`, year);
  }
}

/** @throws HistoryRefused `before_begin` */
export function refuseBeforeBegin({ year, tier }: Placement, begin: Begin | null): void {
  if (begin === null || tier === null || year >= begin.firstReport) return;
  throw refusal(
    'before_begin',
    `The country ${began(begin)}: the report of ${begin.firstReport} was the first that could place it, and that of ${year} cannot.`,
    year,
  );
}

/** @throws HistoryRefused `after_end` */
export function refuseAfterEnd({ year, tier }: Placement, end: End | null): void {
  if (end === null || tier === null || year <= end.lastReport) return;
  throw refusal(
    'after_end',
    `The country ${ended(end)}: the report of ${end.lastReport} was the last that could place it, and that of ${year} cannot.`,
    year,
  );
}

function refuseUnlessGoverned(year: number, law: Law): void {
  if (!Number.isInteger(year)) throw refusal('not_a_year', `${year} is not a report year.`, null);
  if (!law.governs(year)) {
    throw refusal('year_without_law', `No era of the law governs a report of ${year}.`, year);
  }
}

/** @throws HistoryRefused when the reports from the first to the last cannot be one history */
export function refuseUnlessSpan(first: number, last: number, through: number, law: Law): void {
  refuseUnlessGoverned(through, law);
  if (through < last) {
    throw refusal('outside_history', `The placement of ${last} is after the last report, ${through}.`, last);
  }
  if (through - first >= LONGEST_HISTORY) {
    throw refusal('too_long', `A history has at most ${LONGEST_HISTORY} reports.`, through);
  }
}

export function refusal(...args: ConstructorParameters<typeof HistoryRefused>): HistoryRefused {
  return new HistoryRefused(...args);
}
