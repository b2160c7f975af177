import { z } from 'zod';
import {
  ChildSoldiersListing,
  childSoldiersGapsBehind,
  findChildSoldiersListings,
} from '../../dataset/child-soldiers.js';
import { CountryRef, refOf } from '../../dataset/countries.js';
import { knownGaps } from '../../dataset/known-gaps.js';
import { CHILD_SOLDIERS_WAIVER } from '../../domain/vocabulary/facts.js';
import { columnsOf } from '../../formats/columns.js';
import { oneOrMoreOf, place, placementFilters } from '../parameters/parameters.js';
import { listResource, withoutCountry } from '../resource/resource.js';

const { country, year, from, to } = placementFilters;
const waiver = oneOrMoreOf(CHILD_SOLDIERS_WAIVER.values)
  .optional()
  .describe('What became of the restriction');

const columns = columnsOf<ChildSoldiersListing>(ChildSoldiersListing);

const gaps = knownGaps.describe(
  'Lists that were not read, or not read whole: a missing row of such a year is no proof that the country was not listed',
);

export const childSoldiersLists = listResource({
  operationId: 'listChildSoldiersLists',
  path: '/child-soldiers-lists',
  graphql: { field: 'childSoldiersLists', type: 'ChildSoldiersListing' },
  tag: 'Child soldiers',
  summary: 'Child Soldiers Prevention Act lists',
  description:
    'Countries whose forces or government-backed groups recruit or use child soldiers, as each report lists them under 22 U.S.C. 2370c-1, and whether the President waived the restriction on military assistance. The list is apart from the tiers.',
  query: z.strictObject({ year, from, to, country, ...place, waiver }),
  context: { knownGaps: gaps },
  item: ChildSoldiersListing,
  rows: { noun: ['listing for child soldiers', 'listings for child soldiers'], by: 'waiver' },
  example: '/child-soldiers-lists?year=2024&limit=2',
  list: ({ release, query }) => ({
    items: findChildSoldiersListings(release, query),
    columns,
    context: {
      knownGaps: () => childSoldiersGapsBehind(release, query),
    },
  }),
});

/** The country stands beside the list. */
const CountryListing = ChildSoldiersListing.omit({ country: true }).meta({
  id: 'CountryChildSoldiersListing',
  description: 'A report that lists the country under the Child Soldiers Prevention Act',
});

export const countryChildSoldiersLists = listResource({
  operationId: 'listCountryChildSoldiersLists',
  path: '/countries/:country/child-soldiers-lists',
  graphql: { field: 'childSoldiersLists', type: 'ChildSoldiersListing', below: ['Country'] },
  tellsNewer: true,
  tag: 'Countries',
  summary: 'Child Soldiers Prevention Act listings of a country',
  description:
    'The reports that list the country under 22 U.S.C. 2370c-1, and whether the President waived the restriction.',
  query: z.strictObject({ from, to, waiver }),
  context: { country: CountryRef, knownGaps: gaps },
  item: CountryListing,
  example: '/countries/SO/child-soldiers-lists?from=2022',
  list: ({ release, params, query }) => {
    const found = release.countries.find(params.country);
    const filter = { ...query, country: [found.iso2] };
    return {
      items: findChildSoldiersListings(release, filter),
      columns,
      context: {
        country: refOf(found),
        knownGaps: () => childSoldiersGapsBehind(release, filter),
      },
      present: withoutCountry<ChildSoldiersListing>,
    };
  },
});
