import type { ComponentChildren } from 'preact';
import type { ReleaseView } from '../../dataset/release-view.js';
import { STATE_REPORTS_URL } from '../../dataset/upcoming-report.js';
import { asOfSentence, upcomingReportBand } from '../../dataset/upcoming-report-words.js';
import { SERVICE_NAME } from '../../domain/service.js';
import { searchText } from '../../http/query-string.js';
import { ATOM_TYPE } from '../../rest/discovery/atom.js';
import { FEED_PATH } from '../../rest/discovery/feed.js';
import { PREVIEW, socialSearch } from '../../rest/graphics/parameters.js';
import { FONT_URLS, ICON, SCRIPT, STYLESHEET } from '../assets.js';
import { type PageContext, toReading } from '../page.js';
import { altOfPicture } from '../parts/alt-text.js';
import { graphicAt } from '../parts/graphic.js';
import { Day } from '../parts/inline.js';
import { toLiveUrl } from '../reading/live-url.js';
import { ReadingContext, ReleaseContext } from '../reading/reading.js';
import { toReadUrl } from '../reading/urls.js';
import { DatasetMarkup, type DatasetOnPage } from './linked-data.js';
import { Footer, Masthead } from './masthead.js';

/**
 * Names the release or date shown, and links to the current page. Doesn't say whether the release is still
 * the newest: a pinned page never changes, but the newest release does.
 */
function ReleaseNotice({ context }: { context: PageContext }) {
  const { release, path, isPinned = false, asOf, search } = context;
  if (!isPinned && asOf === undefined) return null;
  const withoutDay = [...(search ?? [])].filter(([name]) => name !== 'asOf');
  const today = `${path}${searchText(withoutDay)}`;
  const version = isPinned ? release.version : null;
  return (
    <aside class="notice" aria-label="What you are reading">
      <p>
        {isPinned && (
          <>
            You are reading <strong>release {release.version}</strong>, published on{' '}
            <Day of={release.header.published_at} />, which never changes.{' '}
          </>
        )}
        {asOf !== undefined && (
          <>
            What the world could know on{' '}
            <strong>
              <Day of={asOf} />
            </strong>
            . {isPinned && (
              <a href={toReadUrl(today, { version, asOf: undefined })}>All of this release</a>
            )}{' '}
          </>
        )}
        <a href={today}>{isPinned ? 'The same in the newest release' : 'What is known today'}</a>
      </p>
    </aside>
  );
}

/** Says which report is shown, while a later one is overdue or out but not in the release. */
function UpcomingReportBand({ release }: { release: ReleaseView }) {
  const band = upcomingReportBand(release.upcomingReport, release.newestYear);
  if (band === null) return null;
  return (
    <aside class="band" aria-label="The newest report">
      <p>
        <strong>{band.lead}</strong> {band.rest} <a href={STATE_REPORTS_URL}>state.gov</a> ·{' '}
        <a href="/method#next">How we know</a>
      </p>
    </aside>
  );
}

interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

export interface DocumentProps {
  readonly context: PageContext;
  /** Document title, without the name of the service. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  readonly alternates?: readonly Alternate[];
  /** Path and query, without suffix, of the page's embeddable graphic. */
  readonly graphic?: string;
  readonly dataset?: DatasetOnPage;
  /** True to link the feed of reports and releases. */
  readonly feed?: boolean;
  /** Id of the page's main form, if other content precedes it. */
  readonly form?: string;
  readonly children: ComponentChildren;
}

const namesReport = ({ path, search }: PageContext): boolean =>
  /\/\d{4}(?:\/|$)/.test(path) || ['year', 'to'].some((name) => search?.has(name));

const asOfNewest = (description: string, { upcomingReport, newestYear }: PageContext['release']): string =>
  [
    description,
    description.includes(`the ${newestYear} report`) ? null : asOfSentence(upcomingReport, newestYear),
  ]
    .filter((part) => part !== null)
    .join(' ');

const SITE = SERVICE_NAME;

type HeadProps = Omit<DocumentProps, 'form' | 'children'>;

function Head({ context, title, description, alternates = [], graphic, dataset, feed }: HeadProps) {
  const here = (address: string) => toReadUrl(address, toReading(context));
  // Error pages have no path.
  const isError = context.path === '';
  // Facts that are not limited to a report go up to the newest one.
  const isUpToNewest = (graphic !== undefined || dataset !== undefined) && !namesReport(context);
  const phrase = isUpToNewest ? asOfNewest(description, context.release) : description;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{context.path === '/' ? title : `${title} · ${SITE}`}</title>
      <meta name="description" content={phrase} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={phrase} />
      <meta property="og:site_name" content={SITE} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={`${context.origin}${here(buildUrl(context))}`} />
      <meta name="twitter:card" content={graphic === undefined ? 'summary' : 'summary_large_image'} />
      {graphic !== undefined && (
        <>
          <meta property="og:image" content={`${context.origin}${here(previewUrl(graphic))}`} />
          <meta property="og:image:width" content={String(PREVIEW.width)} />
          <meta property="og:image:height" content={String(PREVIEW.height)} />
          <meta property="og:image:alt" content={describePreview(graphic, context.release)} />
        </>
      )}
      {FONT_URLS.map((url) => (
        <link key={url} rel="preload" href={url} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={STYLESHEET.url} />
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href={ICON.url} type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      {!isError && <link rel="canonical" href={`${context.origin}${toLiveUrl(context)}`} />}
      {feed && (
        <link
          rel="alternate"
          type={ATOM_TYPE}
          href={FEED_PATH}
          title="New reports, releases and corrections"
        />
      )}
      {dataset && <DatasetMarkup context={context} dataset={dataset} />}
      <script type="module" src={SCRIPT.url} />
      {alternates.map((alternate) => (
        <link key={alternate.href} rel="alternate" {...alternate} href={here(alternate.href)} />
      ))}
    </head>
  );
}

/** The HTML document of every page: head, masthead, notices, content and footer. */
export function Document({ form, children, ...head }: DocumentProps) {
  const { context } = head;
  const reading = toReading(context);
  return (
    <html lang="en">
      <Head {...head} />
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        {form !== undefined && (
          <a class="skip" href={`#${form}`}>
            Skip to the form
          </a>
        )}
        <ReadingContext.Provider value={reading}>
          <Masthead path={context.path} release={context.release} />
          <UpcomingReportBand release={context.release} />
          <ReleaseNotice context={context} />
          <main id="content" tabIndex={-1}>
            <ReleaseContext.Provider value={context.release}>{children}</ReleaseContext.Provider>
          </main>
          <Footer release={context.release} />
        </ReadingContext.Provider>
      </body>
    </html>
  );
}

const buildUrl = ({ path, search }: PageContext): string =>
  `${path === '' ? '/' : path}${search ? searchText(search) : ''}`;

/** @param graphic path and query, without suffix */
function previewUrl(graphic: string): string {
  const [path, query] = graphic.split('?', 2);
  return `${path}.png${searchText(socialSearch(new URLSearchParams(query), PREVIEW.size))}`;
}

function describePreview(graphic: string, release: ReleaseView): string {
  return altOfPicture(graphicAt(graphic, release)(PREVIEW.width), release.newestYear);
}
