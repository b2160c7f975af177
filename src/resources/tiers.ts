import { z } from 'zod';
import { CountryRef, toRef } from '../dataset/countries.js';
import { countByEvidence, evidenceCounts } from '../dataset/evidence-counts.js';
import { knownGaps } from '../dataset/known-gaps.js';
import { HistoryItem, Placement } from '../dataset/placement.js';
import {
  findGapsBehind,
  findPlacements,
  getYearsBetween,
  type PlacementFilter,
} from '../dataset/placements.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { WIDE_CELL_WORDS, type WideRow, wideCell, widen } from '../dataset/wide.js';
import { describeReports } from '../engine/english.js';
import { toColumns } from '../formats/columns.js';
import type { Column } from '../formats/table.js';
import { includeParameter, placeFilters, placementFilters } from '../kit/parameters.js';
import { type Listing, listResource, pickIncluded, withoutCountry } from '../kit/resource.js';

const { year, from, to, tier, country, evidence, disputed, shape } = placementFilters;
const ofSources = includeParameter('sources');

type LongOrWide = Placement | WideRow;
const longColumns = toColumns<Placement>(Placement) as readonly Column<LongOrWide>[];

export const tiers = listResource({
  operationId: 'listPlacements',
  isImmutable: true,
  path: '/tiers',
  graphql: { field: 'tiers', type: 'Placement', below: ['Report', 'Group'] },
  includesUpcomingReport: true,
  tag: 'Tiers',
  summary: 'All placements',
  buildTitle: ({ search }) => {
    const years = search.get('year')?.split(',').map(Number) ?? [];
    const isNamed = years.length > 0 && years.every(Number.isInteger);
    return {
      title: isNamed ? `Placements in ${describeReports(years.toSorted())}` : 'Placements',
      coveredParameters: isNamed ? ['year'] : [],
    };
  },
  description: 'Placements of all countries in all reports, with filters.',
  query: z.strictObject({
    year,
    from,
    to,
    tier,
    country,
    ...placeFilters,
    evidence,
    disputed,
    shape,
    include: ofSources,
  }),
  context: { evidenceCounts, knownGaps },
  item: Placement,
  columns: longColumns,
  sort: ['country', 'year'],
  example: '/tiers?year=2022&tier=3&limit=2',
  lead: ({ query: { shape } }) =>
    shape === 'wide' ? null : { columns: ['country', 'year', 'tier', 'evidence', 'disputed'] },
  list: ({ release, query }) => {
    const placements = findPlacements(release, query);
    const listing = shaped(release, query, placements);
    return {
      ...listing,
      context: {
        evidenceCounts: () => countByEvidence(placements),
        knownGaps: () => findGapsBehind(release, query),
      },
    };
  },
});

export const countryTiers = listResource({
  operationId: 'listCountryPlacements',
  isImmutable: true,
  path: '/countries/:country/tiers',
  graphql: { field: 'tiers', type: 'Placement', below: ['Country'] },
  includesUpcomingReport: true,
  tag: 'Countries',
  summary: 'Tier history of a country',
  title: 'Tier history of {country}',
  description:
    'One row per report year. A year without a row: the report did not cover the country, unless `knownGaps` has the year.',
  query: z.strictObject({ year, from, to, tier, evidence, disputed, shape, include: ofSources }),
  context: { country: CountryRef, evidenceCounts, knownGaps },
  item: HistoryItem,
  columns: longColumns,
  sort: ['year'],
  example: '/countries/KH/tiers?from=2021',
  list: ({ release, params, query }) => {
    const country = release.countries.find(params.country);
    const filter = { ...query, country: [country.iso2] };
    const placements = findPlacements(release, filter);
    const { present, ...listing } = shaped(release, filter, placements);
    return {
      ...listing,
      context: {
        country: toRef(country),
        evidenceCounts: () => countByEvidence(placements),
        knownGaps: () => findGapsBehind(release, filter),
      },
      present: (row: LongOrWide) => withoutCountry(present(row)),
    };
  },
});

type ShapedListing = Omit<Listing<LongOrWide>, 'columns' | 'present'> & {
  readonly columns?: readonly Column<LongOrWide>[];
  readonly present: (row: LongOrWide) => LongOrWide;
};

interface Shaped extends Pick<PlacementFilter, 'year' | 'from' | 'to' | 'country' | 'region' | 'group'> {
  readonly shape: 'long' | 'wide';
  readonly include?: readonly 'sources'[] | undefined;
}

function shaped(
  release: ReleaseView,
  { shape, include, year, from, to, country = [], region, group }: Shaped,
  placements: readonly Placement[],
): ShapedListing {
  if (shape === 'long')
    return {
      items: placements,
      present: (row) => pickIncluded(row as Placement, ['sources'], include) as Placement,
    };
  const years = getYearsBetween(release, from, to).filter((each) => !year || year.includes(each));
  return {
    isTableOnly: true,
    items: widen(release, placements, {
      years,
      place: { region, group },
      named: country.map((name) => release.countries.find(name).iso2),
    }),
    columns: toColumns<WideRow>(
      Placement,
      'country',
      ...years.map(yearColumn),
    ) as readonly Column<LongOrWide>[],
    present: (row) => row,
  };
}

const yearColumn = (year: number): Column<WideRow> => ({
  name: String(year),
  kind: 'tier',
  description: `Placement in the report of ${year}. ${WIDE_CELL_WORDS}`,
  value: (row) => wideCell(row, year),
});
