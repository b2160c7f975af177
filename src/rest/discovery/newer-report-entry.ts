import { dayAt, endOf, STATE_REPORTS_URL } from '../../dataset/newer-report.js';
import { newerReportNote } from '../../dataset/newer-report-words.js';
import type { Release } from '../../dataset/release.js';
import { lastDayOf, withoutBy } from '../../domain/dates.js';
import type { AtomEntry } from './atom.js';

const PAGE = '/reports';

/** One entry on the report that is due or out and not in the release; none before it is due. */
export function newerReportEntry(release: Release, origin: string): AtomEntry[] {
  const { newer, newestYear, newerToldAt } = release;
  const note = newerReportNote(newer, newestYear);
  if (newer == null || note === null) return [];
  const { year, state, due, published, sourceUrl: url } = newer;
  const isOut = state === 'out' && published !== null;
  // Told before, it is out from the day itself; told later, it is news when it is told.
  const since = `${isOut ? lastDayOf(withoutBy(published)) : dayAt(endOf(due ?? ''))}T00:00:00Z`;
  const isNews = isOut && newerToldAt !== null && Date.parse(newerToldAt) > Date.parse(since);
  return [
    {
      key: `newer report ${year} ${state} ${published} ${PAGE}`,
      title: isOut ? `The ${year} report is out; not yet in the data` : `The ${year} report may be out`,
      updated: isNews ? newerToldAt : since,
      categories: ['newer-report'],
      links: [
        { rel: 'alternate', type: 'text/html', href: `${origin}${PAGE}` },
        { rel: 'related', type: 'text/html', href: url ?? STATE_REPORTS_URL },
      ],
      summary: note,
    },
  ];
}
