import { z } from 'zod';
import { DAY_MS, getLastDay, isDay, toDay, withoutBound } from '../domain/dates.js';
import type { Fact } from '../domain/fact.js';
import type { TableRow } from '../domain/tables.js';
import { UPCOMING_REPORT_STATE } from '../domain/vocabulary/facts.js';

/** State's page of reports, which has the newest before any release does. */
export const STATE_REPORTS_URL = 'https://www.state.gov/trafficking-in-persons-report/';

export const UpcomingReport = z
  .object({
    year: z.int().describe('Year of the report after the newest one of the release'),
    state: UPCOMING_REPORT_STATE.schema,
    due: z.iso.date().nullable().describe('Legal deadline; null if the law of the time was not read for it'),
    publishedOn: z.iso.date().nullable().describe('Day on which it came out; null where that is not known'),
    publishedBy: z.iso
      .date()
      .nullable()
      .describe(
        'Day by which it was out, where `publishedOn` is null; null too while no publication is known',
      ),
    sourceUrl: z.url().nullable().describe('Page about the publication; null if not known'),
    publisher: z.string().nullable().describe('News agency or office that reported it; null if not known'),
  })
  .meta({
    id: 'UpcomingReport',
    description:
      'The report after the newest one of the release: awaited, overdue or out. Omitted in pinned responses, which never change, and if `year` or `to` limits the response to earlier reports',
  });

export type UpcomingReport = Fact<typeof UpcomingReport>;

export interface Announcement {
  readonly year: number;
  /** A KnownDate; `null` if the operator retracted the announcement. */
  readonly published: string | null;
  readonly url: string | null;
  /** News agency or office that reported it. */
  readonly publisher: string | null;
  /** Time of the announcement, ISO 8601 in UTC. */
  readonly saidAt: string;
}

/** Deadlines of 22 U.S.C. 7107(b)(1), newest first; the law of reports before these was not read for it. */
const DEADLINES = [
  { firstReport: 2021, monthAndDay: '06-30', publicLaw: 'P.L. 116-283' },
  { firstReport: 2019, monthAndDay: '06-01', publicLaw: 'P.L. 106-386, section 110(b)(1)' },
] as const;

function deadline(year: number): string | null {
  const row = DEADLINES.find(({ firstReport }) => firstReport <= year);
  return row ? `${year}-${row.monthAndDay}` : null;
}

interface ReleaseDays {
  readonly awaited: readonly TableRow<'awaited_reports'>[];
  /** When the release was published, which is the age of its statement about the upcoming report. */
  readonly publishedAt: string;
  readonly announced: readonly Announcement[];
}

/**
 * Computes the state of a report missing from the release, from recorded statements and a date. The only
 * place that does.
 * @param day YYYY-MM-DD; ignores everything after it
 */
export function upcomingReportOn(
  day: string,
  year: number,
  { awaited, publishedAt, announced }: ReleaseDays,
): UpcomingReport {
  const row = awaited.find((each) => each.year === year);
  const due = row?.due_on ?? deadline(year);
  const known = latestStatement(
    row,
    publishedAt,
    announced.find((each) => each.year === year),
  );
  if (known && getLastDay(withoutBound(known.published)) <= day) {
    const { published, sourceUrl, publisher } = known;
    return { year, state: 'out', due, ...publicationDays(published), sourceUrl, publisher };
  }
  return {
    year,
    state: due !== null && due < day ? 'overdue' : 'awaited',
    due,
    publishedOn: null,
    publishedBy: null,
    sourceUrl: null,
    publisher: null,
  };
}

/** @param published a KnownDate; of a month only the last day is a bound */
const publicationDays = (published: string) =>
  isDay(published)
    ? { publishedOn: published, publishedBy: null }
    : { publishedOn: null, publishedBy: getLastDay(withoutBound(published)) };

/** When the report was announced to be out, in UTC; `null` before that. */
export const publicationAnnouncedAt = (
  year: number,
  { awaited, publishedAt, announced }: ReleaseDays,
): string | null =>
  latestStatement(
    awaited.find((each) => each.year === year),
    publishedAt,
    announced.find((each) => each.year === year),
  )?.saidAt ?? null;

/** Of the release's and the operator's statements, the later one. */
function latestStatement(
  row: TableRow<'awaited_reports'> | undefined,
  publishedAt: string,
  announcement: Announcement | undefined,
) {
  const fromRelease =
    row?.published != null && row.source_url !== null
      ? {
          published: row.published,
          sourceUrl: row.source_url,
          publisher: row.publisher,
          saidAt: publishedAt,
        }
      : undefined;
  if (announcement?.published == null) return fromRelease;
  const { published, url: sourceUrl, publisher, saidAt } = announcement;
  return fromRelease && Date.parse(publishedAt) >= Date.parse(saidAt)
    ? fromRelease
    : { published, sourceUrl, publisher, saidAt };
}

/**
 * Unix ms at which a day is over, in UTC.
 * @param day YYYY-MM-DD
 */
export const getEnd = (day: string): number => Date.parse(`${day}T00:00:00Z`) + DAY_MS;

/**
 * The UTC date, YYYY-MM-DD.
 * @param now Unix ms
 */
export const dayAt = (now: number): string => toDay(new Date(now).toISOString());
