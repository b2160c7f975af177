import type { VNode } from 'preact';
import { Problem } from '../domain/problem.js';
import type { Resource } from '../rest/resource.js';
import type { PageRequest, ResourcePages } from '../rest/resource-pages.js';
import { verdictPage } from './claim-check/verdict-page.js';
import { countriesPage } from './countries/countries-page.js';
import { countryPage } from './country/country-page.js';
import { dossierPage } from './dossier/dossier-page.js';
import { countryEligibilityPage } from './eligibility/country-eligibility-page.js';
import { simulationPage } from './eligibility/simulation-page.js';
import { htmlOf } from './html.js';
import { PAGE_HEADERS } from './html-headers.js';
import { listPage } from './lists/list-page.js';
import { releasePage } from './releases/release-page.js';
import { releasesPage } from './releases/releases-page.js';
import { reportPage } from './reports/report-page.js';
import { reportsPage } from './reports/reports-page.js';
import { rulePage, rulesPage } from './rules/rules-page.js';
import { watchListPage } from './watch-list/watch-list-page.js';

/** With these a reader asks for a part of a list: its rows are shown, not the page that tells it whole. */
const OF_A_PART = ['limit', 'cursor'];

// biome-ignore lint/suspicious/noExplicitAny: each page knows the parameters of its own resource
type MakePage = (request: PageRequest & { params: any; query: any }) => VNode;

/** The pages of their own that resources have, by the path of the resource; a list without one is shown as a table. */
const PAGES: ReadonlyMap<string, MakePage> = new Map<string, MakePage>([
  ['/countries', countriesPage],
  ['/countries/:country', countryPage],
  ['/countries/:country/tiers/:year', dossierPage],
  ['/countries/:country/eligibility', countryEligibilityPage],
  ['/reports', reportsPage],
  ['/reports/:year', reportPage],
  ['/watchlist', watchListPage],
  ['/eligibility/simulate', simulationPage],
  ['/verify', verdictPage],
  ['/releases', releasesPage],
  ['/rules', rulesPage],
  ['/rules/:id', rulePage],
]);

export const resourcePages: ResourcePages = {
  has: (resource) => resource.kind === 'list' || PAGES.has(resource.path),
  make: (resource, request) => {
    refuseMark(request.search);
    return { body: htmlOf(pageOf(resource, request)), headers: PAGE_HEADERS };
  },
  makeOfRelease: (detail) => ({ body: htmlOf(releasePage(detail)), headers: PAGE_HEADERS }),
};

function pageOf(resource: Resource, request: PageRequest): VNode {
  const make = PAGES.get(resource.path);
  const isPart = OF_A_PART.some((name) => request.search.has(name));
  if (resource.kind === 'list' && (!make || isPart)) return listPage(resource, request);
  if (!make) throw new Error(`${resource.path} has no page`);
  return make(request);
}

/** Only CSV can begin with a byte order mark; on a page the wish would be ignored in silence. */
function refuseMark(search: URLSearchParams): void {
  if (!search.has('bom')) return;
  throw new Problem('invalid-parameter', 'bom is for CSV only, and this is a page.', {
    errors: [{ parameter: 'bom', message: 'has no meaning for a page' }],
  });
}
