import { dayInWords } from '../domain/cells.js';
import type { Release } from './release.js';

/** The report that comes next, and the one that stands until then. It tells no time: what is due follows from the date. */
export interface ExpectedReport {
  readonly year: number;
  /** The day by which the law wants it, YYYY-MM-DD; `null` where the law of the time was not read for it. */
  readonly due: string | null;
  /** The clause that says so. */
  readonly citation: string | null;
  /** Year of the newest report, which stands until then. */
  readonly stands: number;
}

/** "Not later than June 30 of each year": read in the law that governs the reports from that of 2019 on. */
const DUE = { firstReport: 2019, monthAndDay: '06-30', citation: '22 U.S.C. 7107(b)(1)' } as const;

/** What comes after the newest report of a release. */
export function expectedReport({ newestYear }: Release): ExpectedReport {
  const year = newestYear + 1;
  return year < DUE.firstReport
    ? { year, due: null, citation: null, stands: newestYear }
    : { year, due: `${year}-${DUE.monthAndDay}`, citation: DUE.citation, stands: newestYear };
}

/** The same in a sentence that is true before and after the day. */
export function expectedInWords(release: Release): string {
  const { year, due, citation, stands } = expectedReport(release);
  const when =
    due === null
      ? `Next comes the ${year} report.`
      : `Due by law on ${dayInWords(due)} (${citation}): the ${year} report.`;
  return `${when} Until it is out, the ${stands} report stands.`;
}
