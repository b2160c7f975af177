import { z } from 'zod';
import { dayInWords } from '../domain/cells.js';
import type { Fact } from '../domain/fact.js';
import type { Release } from './release.js';

/** It names no day of today: what is due follows from the date. */
export const ExpectedReport = z
  .object({
    year: z.int().describe('Year of the report that comes next'),
    due: z.iso
      .date()
      .nullable()
      .describe('Day by which the law wants it; null where the law of the time was not read for it'),
    citation: z.string().nullable().describe('The clause that says so'),
    stands: z.int().describe('Year of the newest report, which stands until then'),
  })
  .meta({
    id: 'ExpectedReport',
    description: 'The report that comes next, and the one that stands until then',
  });

export type ExpectedReport = Fact<typeof ExpectedReport>;

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
