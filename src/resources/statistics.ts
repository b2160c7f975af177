import { z } from 'zod';
import { onTier } from '../claims/placement-words.js';
import { countPlacements, PlacementCount } from '../dataset/counts.js';
import { Duration, DurationSummary, estimateDurations } from '../dataset/durations.js';
import { countByEvidence, evidenceCounts } from '../dataset/evidence-counts.js';
import { knownGaps } from '../dataset/known-gaps.js';
import { requestedPeriod, type YearsFilter } from '../dataset/period.js';
import { countriesInPlace, type PlaceFilter } from '../dataset/place-filter.js';
import { findGapsBehind, findPlacements } from '../dataset/placements.js';
import { describeDurations } from '../dataset/statistics-in-words.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { compareCells } from '../domain/order.js';
import { COUNT_DIMENSION } from '../domain/vocabulary/facts.js';
import { formatPeriod, joinWords } from '../engine/english.js';
import { toColumns } from '../formats/columns.js';
import { describeFilters } from '../kit/filters-in-words.js';
import { filtersIn } from '../kit/list-page.js';
import { enumListParameter, placeAndYearFilters, placementFilters } from '../kit/parameters.js';
import { type ListLead, listResource } from '../kit/resource.js';

const { country, tier } = placementFilters;
const countColumns = toColumns<PlacementCount>(PlacementCount);

/** Maximum number of counts in a sentence. */
const MAX_IN_SENTENCE = 15;

function countsInWords(items: readonly PlacementCount[], phrase: string): string | undefined {
  if (items.length > MAX_IN_SENTENCE) return;
  const isOneYear = new Set(items.map(({ year }) => year)).size === 1;
  const counted = items.map(({ country, year, part, tier, placements }) => {
    const of = [country?.name ?? part, isOneYear ? null : year].filter((each) => each != null).join(' in ');
    const where = tier == null ? '' : tier === 'SC' ? ' as special cases' : ` ${onTier(tier)}`;
    return `${placements}${where}${of === '' ? '' : ` (${of})`}`;
  });
  return `Placements${phrase}: ${joinWords(counted, 'and')}.`;
}

const OF_GRAPHICS = ['group', 'region', 'from', 'to'];

/** The counts as a chart, which shows consecutive reports only. */
function pictureOfCounts(search: URLSearchParams): Pick<ListLead, 'picture'> {
  const years = (search.get('year')?.split(',') ?? []).map(Number).sort(compareCells);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (years.length > 0 && last - first + 1 !== years.length) return {};
  const own = Object.fromEntries([...search].filter(([name]) => OF_GRAPHICS.includes(name)));
  const span = years.length === 0 ? {} : { from: String(first), to: String(last) };
  return {
    picture: {
      path: '/statistics/counts',
      search: { ...own, ...span },
      alt: 'The table below as a picture.',
    },
  };
}

export const counts = listResource({
  operationId: 'listCounts',
  path: '/statistics/counts',
  graphql: { field: 'counts', type: 'PlacementCount', below: ['Country', 'Group', 'Report'] },
  tag: 'Statistics',
  summary: 'Placements counted',
  description:
    'Number of placements, special cases included, by year, tier, and country, UN M49 region, sub-region or group: `by=country&tier=2WL&sort=-placements` is the years on the watch list of each country. Empty tiers have a row with 0. A country counts in every group that it belongs to.',
  query: z.strictObject({
    by: enumListParameter(COUNT_DIMENSION.values)
      .optional()
      .describe('Dimensions to count by; default: year and tier')
      .register(FIELD_PRESENTATION, { title: 'Count by' }),
    tier,
    country,
    ...placeAndYearFilters,
  }),
  context: { evidenceCounts, knownGaps },
  item: PlacementCount,
  columns: countColumns,
  rows: {
    noun: ['count of placements', 'counts of placements'],
    qualifier: 'counts by tier and year (by region or group)',
    sentence: countsInWords,
  },
  example: '/statistics/counts?from=2024&by=region,tier,year&limit=4',
  lead: ({ release, search }) => ({
    heading: `How many countries are on each tier${describeFilters(release, filtersIn(search, 'by'))}`,
    more: 'How many countries and territories the reports placed on each tier, year by year.',
    ...(!search.has('by') && { columns: ['year', 'tier', 'placements', 'share'] }),
    ...pictureOfCounts(search),
  }),
  list: ({ release, query }) => {
    const { by: _, ...counted } = query;
    const context = {
      evidenceCounts: countByEvidence(findPlacements(release, counted)),
      knownGaps: findGapsBehind(release, counted),
    };
    return {
      items: countPlacements(release, query),
      context,
    };
  },
});

const isWorld = ({ region, group }: PlaceFilter): boolean => region === undefined && group === undefined;
const isAnyTime = ({ year, from, to }: YearsFilter): boolean => (year ?? from ?? to) === undefined;

const durationColumns = toColumns<Duration>(Duration);

export const durations = listResource({
  operationId: 'listDurations',
  path: '/statistics/durations',
  tag: 'Statistics',
  summary: 'How long countries stay on a tier',
  description:
    'Spells of unbroken reports on one tier that began in a period, by the estimator of Kaplan and Meier: a spell is at risk at a length if it is known whether it ended then, so one that goes on, or after which nothing is known, counts at shorter lengths only. Spells that begin in the first report count as whole, for no report came before it. Each number of years has a row, to the longest spell. `low` and `high` are the 95 % interval of an estimate.',
  query: z.strictObject({ tier, ...placeAndYearFilters }),
  context: {
    summaries: z.array(DurationSummary).describe('Counts of spells on each tier'),
    fromFirstReport: z.int().describe('Spells that begin in the first report; they count as whole'),
    leftOut: z.int().describe('Spells not counted because a gap hides their start'),
  },
  item: Duration,
  columns: durationColumns,
  example: '/statistics/durations?tier=2WL&limit=4',
  lead: ({ release, query }) => ({
    heading: 'How long countries stay on a tier',
    sentence: describeDurations(
      estimateDurations(release, query).summaries,
      isWorld(query) ? '' : ` of ${countriesInPlace(release, query)}`,
      isAnyTime(query) ? '' : ` that began ${formatPeriod(requestedPeriod(release, query))}`,
    ),
    columns: ['tier', 'years', 'at_risk', 'ended', 'survival'],
  }),
  list: ({ release, query }) => {
    const { durations: items, ...context } = estimateDurations(release, query);
    return { items, context };
  },
});
