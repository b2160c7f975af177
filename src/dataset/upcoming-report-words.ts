import { dayInWords, isBy, withoutBound } from '../domain/dates.js';
import { getHost } from '../domain/hosts.js';
import type { Tense } from '../engine/conclusions.js';
import { capitalize } from '../engine/english.js';
import type { UpcomingReport } from './upcoming-report.js';

/* Every sentence about a report missing from the release, shared by all APIs and pages. */

/**
 * For example `by 9 October 2026`, `in October 2026` or `on 9 October 2026`.
 * @param published a KnownDate
 */
export function describePublication(published: string): string {
  const date = withoutBound(published);
  if (isBy(published)) return `by ${dayInWords(date)}`;
  return `${date.length === 'YYYY-MM'.length ? 'in' : 'on'} ${dayInWords(date)}`;
}

/**
 * Sentence that doesn't mention the release, or when State's site was last checked. For a report that is out,
 * it names who reported so: `The 2026 report was out by 9 October 2026, China News Service reported.`
 */
export function upcomingReportSentence({ year, state, due, ...published }: UpcomingReport): string {
  const { publishedOn, publishedBy, publisher, sourceUrl } = published;
  const day = publishedOn ?? publishedBy;
  if (state === 'out' && day !== null) {
    const host = sourceUrl === null ? '' : `, according to ${getHost(sourceUrl)}`;
    const teller = publisher === null ? host : `, ${publisher} reported`;
    return `The ${year} report ${publishedOn === null ? 'was out by' : 'came out on'} ${dayInWords(day)}${teller}.`;
  }
  if (due === null) return `The ${year} report comes next.`;
  return state === 'overdue'
    ? `The ${year} report was due by ${dayInWords(due)} and may be out.`
    : `The ${year} report is due by ${dayInWords(due)}.`;
}

interface UpcomingReportBand {
  readonly lead: string;
  readonly rest: string;
}

/** The banner on pages about the newest report; `null` if the next one is not due yet. */
export function upcomingReportBand(
  upcomingReport: UpcomingReport | null | undefined,
  newestYear: number,
): UpcomingReportBand | null {
  if (upcomingReport == null || upcomingReport.state === 'awaited') return null;
  return {
    lead: upcomingReportSentence(upcomingReport),
    rest: `We have not seen its rankings: this is ${asOfReport(newestYear)}.`,
  };
}

/** The same for API clients. */
export function upcomingReportNote(
  upcomingReport: UpcomingReport | null | undefined,
  newestYear: number,
): string | null {
  const band = upcomingReportBand(upcomingReport, newestYear);
  return band && `${band.lead} ${band.rest}`;
}

/**
 * For example `as of the 2025 report`, for text that is stored or quoted and may be read after a later
 * report.
 */
export const asOfReport = (newestYear: number): string => `as of the ${newestYear} report`;

/**
 * Last sentence of a standalone text, such as a page description; `null` while the next report is not due.
 */
export const asOfSentence = (
  upcomingReport: UpcomingReport | null | undefined,
  newestYear: number,
): string | null =>
  upcomingReport == null || upcomingReport.state === 'awaited'
    ? null
    : `${capitalize(asOfReport(newestYear))}.`;

interface ReleaseSpan {
  readonly version: string;
  readonly firstYear: number;
  readonly newestYear: number;
  /** True if limited to what was out by the asOf date. */
  readonly isLimited: boolean;
}

/** For example `The 2026 report is not in release 1.4.0 (2001 to 2025).` */
const notInRelease = (year: number, { version, firstYear, newestYear, isLimited }: ReleaseSpan): string =>
  `The ${year} report is not in release ${version} (${firstYear} to ${newestYear}${isLimited ? ' by that day' : ''}).`;

/**
 * The same, with what is known of the report.
 * @param upcomingReport `null` if pinned, which omits it
 * @param where ending of a text without a link of its own
 */
export function explainNotInRelease(
  year: number,
  release: ReleaseSpan,
  upcomingReport: UpcomingReport | null,
  where = ': look at state.gov',
): string {
  const sentence = notInRelease(year, release);
  if (upcomingReport === null) return sentence;
  const rest = upcomingReportSentence(upcomingReport).replace(`The ${year} report`, 'It').replace(/\.$/, '');
  return `${sentence} ${rest}${upcomingReport.state === 'awaited' ? '' : where}.`;
}

/**
 * Headings of the watch-list clock.
 * @param next year of the next report
 * @param tense of that report
 */
export const clockHeadings = (next: number, tense: Tense) =>
  tense !== 'ahead'
    ? {
        must: `Had to leave in ${next}`,
        waiver: 'Needed a waiver to stay',
        free: 'Could stay',
        first: `First year in ${next - 1}`,
      }
    : { must: `Must leave in ${next}`, waiver: 'Only with a waiver', free: 'May stay', first: 'First year' };

/** For example `The 2026 rankings are not here yet.` */
export const notHereYet = (year: number): string => `The ${year} rankings are not here yet.`;
