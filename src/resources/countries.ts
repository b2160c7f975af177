import { z } from 'zod';
import { CurrentCountry, currentCountry } from '../dataset/clock.js';
import { computeCoverage, TIER_CELL_WORDS, TIER_CELLS, tierCell } from '../dataset/coverage.js';
import { placePredicate } from '../dataset/place-filter.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { nameAtStart } from '../domain/sentences.js';
import { CODE_STATUS } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import type { Column } from '../formats/table.js';
import { describeFilters } from '../kit/filters-in-words.js';
import { ALL_ROWS, filtersIn } from '../kit/list-page.js';
import { enumListParameter, placeFilters, placementFilters } from '../kit/parameters.js';
import { listResource, objectResource } from '../kit/resource.js';
import { countryFrom, plainTitle } from '../kit/title.js';

/** @param release without it, a country that has no tier now has an empty cell */
const columnsIn = (release?: ReleaseView): readonly Column<CurrentCountry>[] =>
  toColumns<CurrentCountry>(
    CurrentCountry,
    'iso3',
    'iso2',
    ['country', 'name'],
    'm49',
    'region',
    'subregion',
    'intermediateRegion',
    'codeStatus',
    'validFrom',
    'validTo',
    'wikidata',
    ['cow', 'codes.cow'],
    ['cow_letters', 'codes.cowLetters'],
    ['gw', 'codes.gw'],
    ['vdem', 'codes.vdem'],
    ['world_bank', 'codes.worldBank'],
    ['imf', 'codes.imf'],
    ['owid', 'codes.owid'],
    ['ioc', 'codes.ioc'],
    {
      name: 'current_tier',
      title: 'Tier now',
      kind: 'tier',
      description: `Placement in the newest report. ${TIER_CELL_WORDS}`,
      values: TIER_CELLS,
      value: (country) => currentTierCell(country, release),
    },
    ['current_status', 'currentClock.status'],
    ['current_run', 'currentClock.run'],
    ['next_permitted_tiers', 'currentClock.next.permittedTiers'],
    ['next_watch_list', 'currentClock.next.watchList'],
  );

const currentTierCell = (country: CurrentCountry, release?: ReleaseView): string | null =>
  release
    ? tierCell(country.currentTier?.tier ?? null, computeCoverage(release, country, release.newestYear))
    : (country.currentTier?.tier ?? null);

export const countries = listResource({
  operationId: 'listCountries',
  path: '/countries',
  graphql: { field: 'countries', type: 'Country' },
  tag: 'Countries',
  summary: 'Countries and territories',
  description:
    'Lists all countries and territories that any report has placed, with codes, names, regions, current tier and watch-list status.',
  query: z.strictObject({
    ...placeFilters,
    tier: placementFilters.tier.describe('Tiers in the newest report'),
    codeStatus: enumListParameter(CODE_STATUS.values).optional().describe('Status of the code in ISO 3166-1'),
  }),
  buildTitle: () => plainTitle('Countries and territories'),
  item: CurrentCountry,
  columns: columnsIn(),
  sort: ['country'],
  example: '/countries?limit=2&region=Caribbean',
  lead: ({ release, search }) => ({
    heading: `Countries and territories${describeFilters(release, filtersIn(search))}`,
    ...(search.size === 0 && {
      sentence: `The ${release.countries.all.length} countries and territories ever ranked, with their ${release.newestYear} tier.`,
    }),
    columns: ['country', 'subregion', 'current_tier'],
    rows: ALL_ROWS,
  }),
  list: ({ release, query: { codeStatus, tier, ...filter } }) => {
    const within = placePredicate(release, filter);
    const wanted = release.countries.all
      .filter(
        (country) =>
          within(country.iso2, release.newestYear) && (codeStatus?.includes(country.codeStatus) ?? true),
      )
      .map((country) => currentCountry(release, country))
      .filter(({ currentTier }) => !tier || (currentTier !== null && tier.includes(currentTier.tier)));
    return { items: wanted, columns: columnsIn(release) };
  },
});

export const country = objectResource({
  operationId: 'getCountry',
  path: '/countries/:country',
  graphql: { field: 'country', type: 'Country' },
  includesUpcomingReport: true,
  tag: 'Countries',
  summary: 'A country or territory',
  description:
    "Returns a country's codes, names, regions, tier and watch-list status. Accepts any code or name, case-insensitive.",
  buildTitle: (request) =>
    plainTitle(`${nameAtStart(countryFrom(request))} in the Trafficking in Persons Report`),
  object: CurrentCountry,
  example: '/countries/KH',
  get: ({ release, params }) => currentCountry(release, release.countries.find(params.country)),
});
