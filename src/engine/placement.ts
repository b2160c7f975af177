import type { EvidenceGrade } from '../domain/evidence.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { describeBegin, describeEnd } from './english.js';
import { HistoryViolation, type Law } from './law.js';

export interface YearPlacement {
  readonly year: number;
  /** `null` if the report does not cover the country; a year without a placement means the same. */
  readonly tier: Tier | null;
  /** `null` for an assumed placement, as in a what-if. */
  readonly evidence: EvidenceGrade | null;
}

export interface Begin {
  /** First day, YYYY-MM-DD. */
  readonly on: string;
  /** Name within a sentence of the country that it was part of until then; `null` if none is recorded. */
  readonly whole?: string | null;
  /** Year of the first report published on that day or later; no earlier report can place the country. */
  readonly firstReport: number;
}

export interface End {
  /** Last day, YYYY-MM-DD. */
  readonly on: string;
  /** Year of the last report published by then; no later report can place the country. */
  readonly lastReport: number;
}

export const LONGEST_HISTORY = 200;

/**
 * Rejects a placement that is impossible under the law.
 * @throws HistoryViolation
 */
export function assertPossible({ year, tier }: YearPlacement, law: Law): void {
  assertGoverned(year, law);
  if (tier !== null && !TIERS.includes(tier)) {
    throw new HistoryViolation(
      'unknown_tier',
      `Tier ${JSON.stringify(tier)} of ${year} is none of ${TIERS.join(', ')}.`,
      year,
    );
  }
  if (tier === '2WL' && !law.getEra(year).has_watch_list) {
    throw new HistoryViolation('no_watch_list', `The law gives the report of ${year} no watch list.`, year);
  }
}

/**
 * Rejects a placement outside the lifetime of the country.
 * @throws HistoryViolation `before_begin`, `after_end`
 */
export function assertWithinLife({ year, tier }: YearPlacement, begin: Begin | null, end: End | null): void {
  if (tier === null) return;
  const reject = (code: 'before_begin' | 'after_end', life: string) => {
    throw new HistoryViolation(
      code,
      `The country ${life} that could place it, and that of ${year} cannot.`,
      year,
    );
  };
  if (begin !== null && year < begin.firstReport)
    reject('before_begin', `${describeBegin(begin)}: the report of ${begin.firstReport} was the first`);
  if (end !== null && year > end.lastReport)
    reject('after_end', `${describeEnd(end)}: the report of ${end.lastReport} was the last`);
}

function assertGoverned(year: number, law: Law): void {
  if (!Number.isInteger(year))
    throw new HistoryViolation('not_a_year', `${year} is not a report year.`, null);
  if (!law.governs(year)) {
    throw new HistoryViolation('year_without_law', `No era of the law governs a report of ${year}.`, year);
  }
}

/**
 * Rejects report years that cannot form a history.
 * @throws HistoryViolation
 */
export function assertSpan(first: number, last: number, through: number, law: Law): void {
  assertGoverned(through, law);
  if (through < last) {
    throw new HistoryViolation(
      'outside_history',
      `The placement of ${last} is after the last report, ${through}.`,
      last,
    );
  }
  if (through - first >= LONGEST_HISTORY) {
    throw new HistoryViolation('too_long', `A history has at most ${LONGEST_HISTORY} reports.`, through);
  }
}
