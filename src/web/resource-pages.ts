import type { VNode } from 'preact';
import { Problem } from '../domain/problem.js';
import type { PageRequest, ResourcePages } from '../rest/resource-pages.js';
import { countriesPage } from './countries/countries-page.js';
import { countryPage } from './country/country-page.js';
import { htmlOf } from './html.js';
import { PAGE_HEADERS } from './html-headers.js';
import { releasesPage } from './releases/releases-page.js';
import { reportPage } from './reports/report-page.js';
import { reportsPage } from './reports/reports-page.js';
import { rulePage, rulesPage } from './rules/rules-page.js';
import { watchListPage } from './watch-list/watch-list-page.js';

/** Parameters of lists for machines; a page shows its list whole. */
const FOR_MACHINES = ['limit', 'cursor', 'bom', 'shape'];

// biome-ignore lint/suspicious/noExplicitAny: each page knows the parameters of its own resource
type MakePage = (request: PageRequest & { params: any; query: any }) => VNode;

/** The pages that stand at the addresses of resources, by the path of the resource. */
const PAGES: ReadonlyMap<string, MakePage> = new Map<string, MakePage>([
  ['/countries', countriesPage],
  ['/countries/:country', countryPage],
  ['/reports', reportsPage],
  ['/reports/:year', reportPage],
  ['/watchlist', watchListPage],
  ['/releases', releasesPage],
  ['/rules', rulesPage],
  ['/rules/:id', rulePage],
]);

export const resourcePages: ResourcePages = {
  has: (resource) => PAGES.has(resource.path),
  make: (resource, request) => {
    const make = PAGES.get(resource.path);
    if (!make) throw new Error(`${resource.path} has no page`);
    refuseUnlessForPeople(request.search);
    return { body: htmlOf(make(request)), headers: PAGE_HEADERS };
  },
};

function refuseUnlessForPeople(search: URLSearchParams): void {
  const errors = FOR_MACHINES.filter((name) => search.has(name)).map((parameter) => ({
    parameter,
    message: 'has no meaning for a page',
  }));
  if (errors.length === 0) return;
  const names = errors.map(({ parameter }) => parameter).join(', ');
  throw new Problem('invalid-parameter', `${names}: a page shows its list whole; ask for JSON or CSV.`, {
    errors,
  });
}
