import type { ReleaseView } from '../../dataset/release-view.js';
import { dayAt, getEnd, STATE_REPORTS_URL } from '../../dataset/upcoming-report.js';
import { upcomingReportNote } from '../../dataset/upcoming-report-words.js';
import type { AtomEntry } from './atom.js';

const PAGE = '/reports';

/** The entry for the report that is overdue or out but not in the release; none before its due date. */
export function upcomingReportEntry(release: ReleaseView, origin: string): AtomEntry[] {
  const { upcomingReport, newestYear, upcomingReportAnnouncedAt } = release;
  const note = upcomingReportNote(upcomingReport, newestYear);
  if (upcomingReport == null || note === null) return [];
  const { year, state, due, publishedOn, publishedBy, sourceUrl: url } = upcomingReport;
  const published = publishedOn ?? publishedBy;
  const isOut = state === 'out' && published !== null;
  // If the announcement preceded publication, date the entry from publication; otherwise from the
  // announcement.
  const since = `${isOut ? published : dayAt(getEnd(due ?? ''))}T00:00:00Z`;
  const isNews =
    isOut && upcomingReportAnnouncedAt !== null && Date.parse(upcomingReportAnnouncedAt) > Date.parse(since);
  return [
    {
      // The id of a published entry never changes (RFC 4287).
      key: `newer report ${year} ${state} ${published} ${PAGE}`,
      title: isOut
        ? `The ${year} report is said to be out; not yet in the data`
        : `The ${year} report may be out`,
      updated: isNews ? upcomingReportAnnouncedAt : since,
      categories: ['upcoming-report'],
      links: [
        { rel: 'alternate', type: 'text/html', href: `${origin}${PAGE}` },
        { rel: 'related', type: 'text/html', href: url ?? STATE_REPORTS_URL },
      ],
      summary: note,
    },
  ];
}
