import { firstDayOf, hasBegun, lastDayOf, PartialDate } from '../domain/dates.js';
import { Problem } from '../domain/problem.js';
import type { Release } from './release.js';
import type { UpcomingReport } from './upcoming-report.js';

export interface PossibleUpcomingReport {
  readonly upcomingReport: UpcomingReport;
  /** Year of the newest report then: that of the one which was out on every day that is meant, else `null`. */
  readonly inForce: number | null;
  /** Why a sentence without a year cannot be judged; follows a colon. */
  readonly why: string;
}

/**
 * The report that a text may mean which names none, or "the latest", where that is not in the release: by the day of the
 * text it was due or out. @param published a day, a month or a year; without it, today @returns `null` where the release has what is meant
 */
export function possibleUpcomingReport(
  release: Release,
  published: string | undefined,
): PossibleUpcomingReport | null {
  const upcomingReport =
    published === undefined ? release.upcomingReport : release.reportOn(lastDayOf(published));
  if (upcomingReport === null || upcomingReport.state === 'awaited') return null;
  const first = published === undefined ? upcomingReport : release.reportOn(firstDayOf(published));
  return {
    upcomingReport,
    inForce: first.state === 'out' ? upcomingReport.year : null,
    why: `the ${upcomingReport.year} report may be meant; this release ends with ${release.newestYear}`,
  };
}

/**
 * The newest report of a release on the last day that is meant. @param published a day, a month or a year
 * @throws Problem `invalid-parameter` for no date, a day before the first report, or one to come
 */
export function reportInForce(release: Release, published: string): number {
  const { error, data = '' } = PartialDate.safeParse(published);
  const newest = release.years.findLast(
    (year) => !error && release.report(year).published_on <= lastDayOf(data),
  );
  if (newest !== undefined && hasBegun(published)) return newest;
  const first = release.report(release.firstYear).published_on;
  const message =
    error?.issues[0]?.message ??
    (newest ? 'has not come: leave it out if it is not known' : `is before the first report (${first})`);
  throw new Problem('invalid-parameter', `published ${message}.`, {
    errors: [{ parameter: 'published', value: published, message }],
  });
}
