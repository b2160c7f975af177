import { getFirstDay, getLastDay, hasBegun, PartialDate } from '../domain/dates.js';
import { invalidArgument } from '../domain/errors.js';
import type { ReleaseView } from './release-view.js';
import type { UpcomingReport } from './upcoming-report.js';

interface PossibleUpcomingReport {
  readonly upcomingReport: UpcomingReport;
  /**
   * Year of the newest report at the time, if it is the same on every day of the given period; otherwise
   * `null`.
   */
  readonly inForce: number | null;
  /** Why a sentence without a year cannot be judged; follows a colon. */
  readonly why: string;
}

/**
 * The upcoming report that a text may mean if it names no report, or "the latest": one that was due or out by
 * the text's date but is not in the release.
 * @param published a day, month or year; default: today
 * @returns `null` if the release has the report in question
 */
export function possibleUpcomingReport(
  release: ReleaseView,
  published: string | undefined,
): PossibleUpcomingReport | null {
  const upcomingReport =
    published === undefined ? release.upcomingReport : release.reportOn(getLastDay(published));
  if (upcomingReport === null || upcomingReport.state === 'awaited') return null;
  const first = published === undefined ? upcomingReport : release.reportOn(getFirstDay(published));
  return {
    upcomingReport,
    inForce: first.state === 'out' ? upcomingReport.year : null,
    why: `the ${upcomingReport.year} report may be meant; this release ends with ${release.newestYear}`,
  };
}

/**
 * The newest report of a release on the last day of a period.
 * @param published a day, month or year
 * @throws `invalid-argument` for an invalid date, or one before the first report or in the future
 */
export function reportInForce(release: ReleaseView, published: string): number {
  const invalid = (message: string) => invalidArgument('published', message, { value: published });
  const { error } = PartialDate.safeParse(published);
  if (error) throw invalid(error.issues[0]?.message ?? 'is not a date');
  if (!hasBegun(published)) throw invalid('is in the future: omit it if unknown');
  const lastDay = getLastDay(published);
  const newest = release.years.findLast((year) => release.report(year).published_on <= lastDay);
  if (newest !== undefined) return newest;
  throw invalid(`is before the first report (${release.report(release.firstYear).published_on})`);
}
