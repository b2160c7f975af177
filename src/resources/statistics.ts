import { z } from 'zod';
import { onTier } from '../claims/cell.js';
import { countPlacements, PlacementCount } from '../dataset/counts.js';
import { Duration, DurationSummary, estimateDurations } from '../dataset/durations.js';
import { countByEvidence, evidenceCounts } from '../dataset/evidence-counts.js';
import { knownGaps } from '../dataset/known-gaps.js';
import { findGapsBehind, findPlacements } from '../dataset/placements.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { COUNT_DIMENSION } from '../domain/vocabulary/facts.js';
import { joinWords } from '../engine/english.js';
import { toColumns } from '../formats/columns.js';
import { enumListParameter, placeAndYearFilters, placementFilters } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

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
  list: ({ release, query }) => {
    const { durations: items, ...context } = estimateDurations(release, query);
    return { items, context };
  },
});
