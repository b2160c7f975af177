import { DomainError, hasCode, invalidArgument } from '../domain/errors.js';
import type { Release } from './release.js';

/** Both ends are included; a missing end is unbounded. */
export interface Period {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface YearsFilter extends Period {
  readonly year?: readonly number[] | undefined;
}

/**
 * @throws `invalid-argument` for a period that ends before it begins, `report-not-in-release` beyond the
 * release, `unknown-report` beyond the asOf date
 */
export function isInPeriod(release: Release, { from, to }: Period): (year: number) => boolean {
  release.assertCovered(from, 'from');
  // The first report in the period that the release lacks.
  const next = release.whole.newestYear + 1;
  if (to !== undefined) release.assertCovered(Math.min(to, next), 'to', { value: to });
  if (from !== undefined && to !== undefined && from > to) {
    const message = `is after to (${to})`;
    throw new DomainError('invalid-argument', `from (${from}) ${message}.`, {
      faults: [{ argument: 'from', message, value: from }],
    });
  }
  return (year) => (from === undefined || year >= from) && (to === undefined || year <= to);
}

function assertOneForm({ from, to, year }: YearsFilter): void {
  if (year === undefined || (from === undefined && to === undefined)) return;
  const message = `must not be combined with ${from === undefined ? 'to' : 'from'}: use year, or from and to`;
  throw invalidArgument('year', message, { value: [...year] });
}

/**
 * Validates a year to select from: unlike in `Release.report`, a year without a report is
 * `invalid-argument`. A year after the release is always `report-not-in-release`.
 */
export function requestedYear(release: Release, year: number, parameter = 'year'): number {
  try {
    return release.report(year, parameter).year;
  } catch (error) {
    if (!hasCode(error, 'unknown-report')) throw error;
    throw new DomainError('invalid-argument', `${parameter}: ${error.message}`, {
      faults: [{ argument: parameter, message: error.message, value: year }],
      ...error.details,
    });
  }
}

/** @throws `invalid-argument` for a year without a report, or with a period, and as {@link isInPeriod} */
export function yearPredicate(release: Release, filter: YearsFilter): (year: number) => boolean {
  assertOneForm(filter);
  const years = filter.year && new Set(filter.year.map((year) => requestedYear(release, year)));
  return years ? (year) => years.has(year) : isInPeriod(release, filter);
}

/**
 * The reports of a period, or the given ones within it.
 * @example requestedPeriod(release, { from: 2023 }) // [2023, 2024, 2025]
 * @throws `invalid-argument` for a period that ends before it begins or contains no report, and as
 * {@link yearPredicate}
 */
export function requestedPeriod(release: Release, { from, to, year }: YearsFilter): readonly number[] {
  const years = release.years.filter(yearPredicate(release, { from, to, year }));
  if (years.length > 0) return years;
  const parameter = from === undefined ? 'to' : 'from';
  const message = `leaves no report: there are those of ${release.years[0]} to ${release.newestYear}`;
  throw new DomainError('invalid-argument', `${parameter} ${message}.`, {
    faults: [{ argument: parameter, message, value: from ?? to }],
    firstYear: release.years[0],
    lastYear: release.newestYear,
  });
}
