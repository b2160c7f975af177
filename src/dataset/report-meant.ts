import { firstDayOf, lastDayOf } from '../domain/dates.js';
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
 * The report that a text may mean which names none, or "the latest", where that is not in the edition: by the day of the
 * text it was due or out. @param published a day, a month or a year; without it, today @returns `null` where the edition has what is meant
 */
export function newerReportMeant(release: Release, published: string | undefined): ReportMeant | null {
  const newer = published === undefined ? release.newer : release.reportOn(lastDayOf(published));
  if (newer === null || newer.state === 'awaited') return null;
  const first = published === undefined ? newer : release.reportOn(firstDayOf(published));
  return {
    newer,
    inForce: first.state === 'out' ? newer.year : null,
    why: `the ${newer.year} report may be meant; this edition ends with ${release.newestYear}`,
  };
}
