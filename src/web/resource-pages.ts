import type { VNode } from 'preact';
import { Problem } from '../domain/problem.js';
import { LINKS } from '../http/headers.js';
import type { ObjectResource, PageRequest, Resource, ResourcePages } from '../rest/resource/resource.js';
import { htmlOf, PAGE_HEADERS } from './layout/html-headers.js';
import { verdictPage } from './pages/claim-check/verdict-page.js';
import { countriesPage } from './pages/countries-page.js';
import { countryPage } from './pages/country/country-page.js';
import { countryEligibilityPage } from './pages/country/eligibility-page.js';
import { determinationsPage } from './pages/determinations-page.js';
import { dossierPage } from './pages/dossier-page.js';
import { editionChangesPage } from './pages/edition-changes-page.js';
import { groupPage } from './pages/group-page.js';
import { groupsPage } from './pages/groups-page.js';
import { listPage } from './pages/list/list-page.js';
import { objectPage } from './pages/object-page.js';
import { FORMS } from './pages/problem-view.js';
import { releasePage } from './pages/release-page.js';
import { releasesPage } from './pages/releases-page.js';
import { reportChangesPage } from './pages/report-changes-page.js';
import { newsPage, reportPage } from './pages/report-page.js';
import { reportsPage } from './pages/reports-page.js';
import { rulePage, rulesPage } from './pages/rules-page.js';
import { simulationPage } from './pages/simulation-page.js';
import { watchListPage } from './pages/watch-list-page.js';
import { liveAddress } from './reading/live-address.js';

/** With these a reader asks for a part of a list: its rows are shown, not the page that tells it whole. */
const OF_A_PART = ['limit', 'cursor', 'status', 'sort', 'order'];

// biome-ignore lint/suspicious/noExplicitAny: each page knows the parameters of its own resource
type MakePage = (request: PageRequest & { params: any; query: any }) => VNode | Promise<VNode>;

/** Pages that tell a list whole, with the parameters that leave it so: with any other its rows are shown. */
const TOLD_WHOLE: Readonly<Record<string, readonly string[]>> = {
  '/reports/:year/changes': ['asOf'],
  '/differences': ['asOf', 'since'],
  '/determinations': ['asOf', 'fiscalYear'],
};

/** The pages of their own that resources have, by the path of the resource; a list without one is shown as a table, an object with its fields. */
const PAGES: ReadonlyMap<string, MakePage> = new Map<string, MakePage>([
  ['/countries', countriesPage],
  ['/countries/:country', countryPage],
  ['/countries/:country/tiers/:year', dossierPage],
  ['/countries/:country/eligibility', countryEligibilityPage],
  ['/differences', editionChangesPage],
  ['/determinations', determinationsPage],
  ['/groups', groupsPage],
  ['/groups/:group', groupPage],
  ['/reports', reportsPage],
  ['/reports/:year', (request) => reportPage(request)],
  ['/reports/:year/changes', reportChangesPage],
  ['/reports/:year/news', newsPage],
  ['/watchlist', watchListPage],
  ['/eligibility/simulate', simulationPage],
  ['/verify', verdictPage],
  ['/releases', releasesPage],
  ['/rules', rulesPage],
  ['/rules/:id', rulePage],
]);

export const resourcePages: ResourcePages = {
  make: async (resource, request) => {
    refuseMark(request.search);
    return {
      body: htmlOf(await pageOf(resource, request)),
      headers: PAGE_HEADERS,
      live: `${request.origin}${liveAddress(request)}`,
    };
  },
  formOf: ({ path }) => FORMS[path]?.page,
  makeOfRelease: (request) => {
    const live = `${request.origin}/releases/${request.detail.version}`;
    return {
      body: htmlOf(releasePage(request)),
      headers: { ...PAGE_HEADERS, link: `<${live}>; rel="canonical", ${LINKS}` },
    };
  },
};

function pageOf(resource: Resource, request: PageRequest): VNode | Promise<VNode> {
  const make = PAGES.get(resource.path);
  const whole = TOLD_WHOLE[resource.path];
  const isPart = whole
    ? [...request.search].some(
        ([name, value]) => value !== '' && (!whole.includes(name) || value.includes(',')),
      )
    : OF_A_PART.some((name) => request.search.has(name));
  if (resource.kind === 'list' && (!make || isPart)) return listPage(resource, request);
  return make ? make(request) : objectPage(resource as ObjectResource, request);
}

/** Only CSV can begin with a byte order mark; on a page the wish would be ignored in silence. */
function refuseMark(search: URLSearchParams): void {
  if (!search.has('bom')) return;
  throw new Problem('invalid-parameter', 'bom is for CSV only, and this is a page.', {
    errors: [{ parameter: 'bom', message: 'has no meaning for a page' }],
  });
}
