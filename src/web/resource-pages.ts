import type { VNode } from 'preact';
import { Problem } from '../http/problem.js';
import type { ObjectResource, PageRequest, Resource, ResourcePages } from '../kit/resource.js';
import { PAGE_HEADERS, toHtml } from './layout/html-headers.js';
import { toReading } from './page.js';
import { verdictPage } from './pages/claim-check/verdict-page.js';
import { clockPage } from './pages/clock-page.js';
import { countryPage } from './pages/country/country-page.js';
import { dossierPage } from './pages/dossier-page.js';
import { listPage } from './pages/list/list-page.js';
import { objectPage } from './pages/object-page.js';
import { FORMS } from './pages/problem-view.js';
import { releasePage } from './pages/release-page.js';
import { reportPage } from './pages/report-page.js';
import { watchListPage } from './pages/watch-list-page.js';
import { toLiveUrl } from './reading/live-url.js';
import { toReadUrl } from './reading/urls.js';

/** With any of these, show the list's rows rather than the watch-list page. */
const OF_ROWS = ['limit', 'cursor', 'status', 'sort', 'find'];

// biome-ignore lint/suspicious/noExplicitAny: each page knows the parameters of its own resource
type MakePage = (request: PageRequest & { params: any; query: any }) => VNode | Promise<VNode>;

/** Custom pages by resource path; other lists are shown as tables, other objects by field. */
const PAGES: ReadonlyMap<string, MakePage> = new Map<string, MakePage>([
  ['/countries/:country', countryPage],
  ['/countries/:country/tiers/:year', dossierPage],
  ['/reports/:year', reportPage],
  ['/watchlist', watchListPage],
  ['/countries/:country/clock', clockPage],
  ['/verify', verdictPage],
]);

export const resourcePages: ResourcePages = {
  render: async (resource, request) => {
    rejectMark(request.search);
    return {
      body: toHtml(await renderPage(resource, request)),
      headers: PAGE_HEADERS,
      canonical: `${request.origin}${toLiveUrl(request)}`,
    };
  },
  elsewhere: ({ path: template, partOfPage: part }, { path, search, release, isPinned, asOf }) => {
    if (part === undefined) return search.size === 0 ? FORMS[template]?.page : undefined;
    // A query other than the day asks for something that the page of the whole does not show.
    if ([...search.keys()].some((name) => name !== 'asOf')) return;
    const whole = path.slice(0, path.lastIndexOf('/'));
    return toReadUrl(`${whole}${part}`, toReading({ release, isPinned, asOf, path, origin: '' }));
  },
  renderRelease: (request) => ({
    body: toHtml(releasePage(request)),
    headers: PAGE_HEADERS,
    canonical: `${request.origin}/releases/${request.detail.version}`,
  }),
};

function renderPage(resource: Resource, request: PageRequest): VNode | Promise<VNode> {
  const make = PAGES.get(resource.path);
  const isOfRows = OF_ROWS.some((name) => request.search.has(name));
  if (resource.kind === 'list' && (!make || isOfRows)) return listPage(resource, request);
  return make ? make(request) : objectPage(resource as ObjectResource, request);
}

/** Only CSV supports a byte order mark; reject `bom` on a page rather than ignoring it silently. */
function rejectMark(search: URLSearchParams): void {
  if (!search.has('bom')) return;
  throw new Problem('invalid-parameter', 'bom is only supported for CSV, not for pages.', {
    errors: [{ parameter: 'bom', message: 'is not supported for pages' }],
  });
}
