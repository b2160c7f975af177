import { lastDayOf } from '../domain/dates.js';
import type { NewerReport } from './newer-report.js';
import type { Release } from './release.js';

export interface ReportMeant {
  readonly newer: NewerReport;
  /** Year of the newest report on that day: that of the one which is out, `null` where nobody knows whether it is. */
  readonly inForce: number | null;
  /** Why a sentence without a year cannot be judged; follows a colon. */
  readonly why: string;
}

/**
 * The report that a text may mean which names none, or "the latest", where that is not in the edition: by the day of the
 * text it was due or out. @param published a day, a month or a year @returns `null` where the edition has what is meant
 */
export function newerReportMeant(release: Release, published: string): ReportMeant | null {
  const newer = release.reportOn(lastDayOf(published));
  if (newer.state === 'awaited') return null;
  return {
    newer,
    inForce: newer.state === 'out' ? newer.year : null,
    why: `the ${newer.year} report may be meant; this edition ends with ${release.newestYear}`,
  };
}
