import { firstDayOf, hasBegun, lastDayOf, PartialDate } from '../domain/dates.js';
import { Problem } from '../domain/problem.js';
import type { NewerReport } from './newer-report.js';
import type { Release } from './release.js';

export interface ReportMeant {
  readonly newer: NewerReport;
  /** Year of the newest report then: that of the one which was out on every day that is meant, else `null`. */
  readonly inForce: number | null;
  /** Why a sentence without a year cannot be judged; follows a colon. */
  readonly why: string;
}

/**
 * The report that a text may mean which names none, or "the latest", where that is not in the release: by the day of the
 * text it was due or out. @param published a day, a month or a year; without it, today @returns `null` where the release has what is meant
 */
export function newerReportMeant(release: Release, published: string | undefined): ReportMeant | null {
  const newer = published === undefined ? release.newer : release.reportOn(lastDayOf(published));
  if (newer === null || newer.state === 'awaited') return null;
  const first = published === undefined ? newer : release.reportOn(firstDayOf(published));
  return {
    newer,
    inForce: first.state === 'out' ? newer.year : null,
    why: `the ${newer.year} report may be meant; this release ends with ${release.newestYear}`,
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
