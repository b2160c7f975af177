import { z } from 'zod';
import { dayInWords, dayOf } from '../domain/cells.js';
import type { Fact } from '../domain/tier.js';
import type { Release } from './release.js';

export const ExpectedReport = z
  .object({
    year: z.int().describe('Year of the report that comes next'),
    due: z.iso
      .date()
      .nullable()
      .describe('Day by which the law wants it; null where the law of the time was not read for it'),
    citation: z.string().nullable().describe('The clause that says so'),
    stands: z.int().describe('Year of the newest report, which stands until then'),
    lookedFor: z.iso
      .date()
      .nullable()
      .describe('Day on which it was last looked for in vain, though it was due; null where that is not so'),
  })
  .meta({
    id: 'ExpectedReport',
    description: 'The report that comes next, and the one that stands until then',
  });

export type ExpectedReport = Fact<typeof ExpectedReport>;

/** "Not later than June 30 of each year": read in the law that governs the reports from that of 2019 on. */
const DUE = { firstReport: 2019, monthAndDay: '06-30', citation: '22 U.S.C. 7107(b)(1)' } as const;

export function expectedReport(release: Release): ExpectedReport {
  const stands = release.newestYear;
  const year = stands + 1;
  if (year < DUE.firstReport) return { year, due: null, citation: null, stands, lookedFor: null };
  const due = `${year}-${DUE.monthAndDay}`;
  // Who makes an edition looks for the report. One that lacks a report which had long come out says nothing of it.
  const day = release.lookedFor ?? dayOf(release.header.published_at);
  const isLate = !release.isLimited && due < day && day < `${year + 1}-${DUE.monthAndDay}`;
  return { year, due, citation: DUE.citation, stands, lookedFor: isLate ? day : null };
}

/** They stay true: no clock is asked. */
export function expectedInWords(release: Release): string {
  const { year, due, citation, stands, lookedFor } = expectedReport(release);
  const until = `Until it is out, the ${stands} report stands.`;
  if (due === null) return `Next comes the ${year} report. ${until}`;
  if (lookedFor === null) return `The ${year} report is due by ${dayInWords(due)} (${citation}). ${until}`;
  return `The ${year} report was due by ${dayInWords(due)} (${citation}). We looked for it last on ${dayInWords(lookedFor)} and did not find it. ${until}`;
}
