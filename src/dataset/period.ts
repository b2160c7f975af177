import { Problem } from '../domain/problem.js';
import type { Release } from './release.js';

/** Both included; what is left out does not narrow. */
export interface Period {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface YearsFilter extends Period {
  readonly year?: readonly number[] | undefined;
}

/**
 * @throws Problem `invalid-parameter` for a period that ends before it begins, or leaves out a year that is named;
 * `report-not-in-release` for one that reaches past the release, `unknown-report` past the day that asOf names
 */
export function inPeriod(
  release: Release,
  { from, to, year: years = [] }: YearsFilter,
): (year: number) => boolean {
  release.refuseBeyond(from, 'from');
  // The first report that the period wants and the release lacks.
  const next = release.whole.newestYear + 1;
  if (to !== undefined) release.refuseBeyond(Math.min(to, next), 'to', { value: to });
  if (from !== undefined && to !== undefined && from > to) {
    const message = `lies after to (${to})`;
    throw new Problem('invalid-parameter', `from (${from}) ${message}.`, {
      errors: [{ parameter: 'from', message, value: from }],
    });
  }
  const within = (year: number) => (from === undefined || year >= from) && (to === undefined || year <= to);
  const outside = years.find((year) => !within(year));
  if (outside === undefined) return within;
  const message =
    from !== undefined && outside < from ? `lies before from (${from})` : `lies after to (${to})`;
  throw new Problem('invalid-parameter', `year (${outside}) ${message}: the two contradict each other.`, {
    errors: [{ parameter: 'year', message, value: outside }],
  });
}

/**
 * To choose from what there is: unlike `Release.report`, a year without a report is a wrong value, `invalid-parameter`.
 * One after the release is `report-not-in-release` everywhere.
 */
export function askedYear(release: Release, year: number, parameter = 'year'): number {
  try {
    return release.report(year, parameter).year;
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'report-not-in-release') throw error;
    throw new Problem('invalid-parameter', `${parameter}: ${error.detail}`, {
      errors: [{ parameter, message: error.detail, value: year }],
      ...error.extensions,
    });
  }
}

/** @throws Problem `invalid-parameter` for a year without a report, and as {@link inPeriod} */
export function yearsAsked(release: Release, filter: YearsFilter): (year: number) => boolean {
  const years = filter.year && new Set(filter.year.map((year) => askedYear(release, year)));
  const within = inPeriod(release, filter);
  return (year) => (years?.has(year) ?? true) && within(year);
}

/**
 * The reports of a period, or those of it that are named. @throws Problem `invalid-parameter` for a period that ends before
 * it begins, or in which no report came out, and as {@link yearsAsked}
 */
export function askedPeriod(release: Release, { from, to, year }: YearsFilter): readonly number[] {
  const years = release.years.filter(yearsAsked(release, { from, to, year }));
  if (years.length > 0) return years;
  const parameter = from === undefined ? 'to' : 'from';
  const message = `leaves no report: there are those of ${release.years[0]} to ${release.newestYear}`;
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, message, value: from ?? to }],
    firstYear: release.years[0],
    lastYear: release.newestYear,
  });
}
