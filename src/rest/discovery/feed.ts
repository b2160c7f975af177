import type { FastifyInstance } from 'fastify';
import type { ReleaseView } from '../../dataset/release-view.js';
import { dayAt, getEnd, STATE_REPORTS_URL } from '../../dataset/upcoming-report.js';
import { upcomingReportNote, upcomingReportSentence } from '../../dataset/upcoming-report-words.js';
import { DATASET_TITLE } from '../../domain/service.js';
import type { PublishedHeader } from '../../domain/tables.js';
import { type RouteServices, serveText } from '../serve.js';
import { ATOM_CONTENT_TYPE, type AtomEntry, atomDocument } from './atom.js';

/** The one feed of reports, releases and corrections. */
export const FEED_PATH = '/changes.atom';
const REPORTS_PATH = '/reports';
/** Maximum entries; older events are at /releases. */
const MAX_ENTRIES = 50;
interface FeedEvent {
  readonly kind: 'published' | 'withdrawn';
  readonly at: string;
  readonly entry: PublishedHeader;
}

/**
 * Atom feed (RFC 4287) of published and withdrawn releases, newest first.
 *
 * @param origin scheme and host of the links
 * @param more.updated time of the last event, in UTC
 * @param more.current the newest release, with what is known of the report after it
 */
function atomFeed(
  entries: readonly PublishedHeader[],
  origin: string,
  { updated, current }: { readonly updated: string; readonly current: ReleaseView },
): string {
  const { upcomingReport, newestYear } = current;
  const events = entries.flatMap(toEvents).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return atomDocument({
    key: 'feed',
    title: `${DATASET_TITLE}: new reports, releases and corrections`,
    subtitle: upcomingReport ? upcomingReportSentence(upcomingReport) : `Up to the ${newestYear} report`,
    updated,
    self: `${origin}${FEED_PATH}`,
    // Opened in a browser, this URL serves the page.
    links: [{ rel: 'alternate', type: 'text/html', href: `${origin}/releases` }],
    entries: [
      ...upcomingReportEntry(current, origin),
      ...events.slice(0, MAX_ENTRIES).map((event) => toEntry(event, origin)),
    ],
  });
}

function toEvents(entry: PublishedHeader): FeedEvent[] {
  const published: FeedEvent = { kind: 'published', at: entry.published_at, entry };
  return entry.withdrawn_at === null
    ? [published]
    : [published, { kind: 'withdrawn', at: entry.withdrawn_at, entry }];
}

function toEntry({ kind, at, entry }: FeedEvent, origin: string): AtomEntry {
  const { version, notes, withdrawn_reason } = entry;
  const url = `${origin}/releases/${version}`;
  const kinds = kind === 'withdrawn' ? ['withdrawal'] : [...new Set(notes.map((note) => note.kind))];
  const sentences = notes.map((note) => note.text);
  return {
    key: `${kind} ${version} ${entry.sha256}`,
    title:
      kind === 'withdrawn' ? `Release ${version} is withdrawn` : `Release ${version}: ${kinds.join(', ')}`,
    updated: at,
    ...(kind === 'published' ? { published: at } : {}),
    categories: kinds,
    links: [
      { rel: 'alternate', type: 'text/html', href: url },
      { rel: 'related', type: 'text/csv', href: `${url}/differences.csv`, title: 'What changed' },
    ],
    summary: kind === 'withdrawn' ? (withdrawn_reason ?? '') : sentences.join('\n'),
  };
}

/** Serves the feed at {@link FEED_PATH}. */
export function serveFeed(app: FastifyInstance, served: RouteServices): void {
  serveText(app, served, {
    url: FEED_PATH,
    contentType: ATOM_CONTENT_TYPE,
    toText({ origin }) {
      const { entries, changedAt, current } = served.catalogue;
      return atomFeed(entries, origin, { updated: changedAt, current });
    },
  });
}

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
      key: `newer report ${year} ${state} ${published} ${REPORTS_PATH}`,
      title: isOut
        ? `The ${year} report is said to be out; not yet in the data`
        : `The ${year} report may be out`,
      updated: isNews ? upcomingReportAnnouncedAt : since,
      categories: ['upcoming-report'],
      links: [
        { rel: 'alternate', type: 'text/html', href: `${origin}${REPORTS_PATH}` },
        { rel: 'related', type: 'text/html', href: url ?? STATE_REPORTS_URL },
      ],
      summary: note,
    },
  ];
}
