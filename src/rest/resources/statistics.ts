import { z } from 'zod';
import { COUNT_DIMENSIONS, type Count, countPlacements } from '../../dataset/statistics/counts.js';
import { type Duration, estimateDurations } from '../../dataset/statistics/durations.js';
import { countTransitions, type Transition } from '../../dataset/statistics/transitions.js';
import { Tier, Vote } from '../../domain/tier.js';
import { columnsOf } from '../fields/columns.js';
import { oneOrMoreOf, place, placementFilters } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const { from, to, tier } = placementFilters;
const fraction = z.number().min(0).max(1);

export const CountItem = z
  .object({
    year: z.int().nullable().describe('Year of the report; null when not counted by year'),
    part: z.string().nullable().describe('Region, or identifier of a group; null when not counted by one'),
    tier: Tier.nullable().describe('Placement; null when not counted by tier'),
    placements: z.int().describe('Number of placements'),
    share: fraction
      .nullable()
      .describe('Of the placements of the same year and part, 0 to 1; null without tier'),
  })
  .meta({ id: 'PlacementCount', description: 'Number of placements in one cell' });

const countColumns = columnsOf<Count>(CountItem, 'year', 'part', 'tier', 'placements', 'share');

export const counts = listResource({
  operationId: 'listCounts',
  path: '/statistics/counts',
  tag: 'Statistics',
  summary: 'Placements counted',
  description:
    'Placements by year, tier, and region or sub-region of UN M49 or group, special cases among them. Each tier of a year and region that has placements has a row, with 0 where nobody is on it. A country counts in every group that it belongs to.',
  params: z.strictObject({}),
  query: z.strictObject({
    by: oneOrMoreOf(COUNT_DIMENSIONS).optional().describe('What to count by; year and tier without it'),
    ...place,
    from,
    to,
  }),
  item: CountItem,
  example: '/statistics/counts?from=2024&by=region,tier,year&limit=4',
  list: ({ release, query }) => ({ items: countPlacements(release, query), columns: countColumns }),
});

export const TransitionItem = z
  .object({
    from: Vote.describe('Placement in the report before; NR: not in it'),
    to: Vote.describe('Placement in the report; NR: not in it'),
    cases: z.int().describe('Number of cases'),
    share: fraction.describe('Of those that came from the same placement, 0 to 1'),
    low: fraction.describe('Lower end of the 95 % interval by Wilson'),
    high: fraction.describe('Upper end of the 95 % interval by Wilson'),
  })
  .meta({ id: 'Transition', description: 'Moves from one placement to another, or stays on one' });

const transitionColumns = columnsOf<Transition>(
  TransitionItem,
  'from',
  'to',
  'cases',
  'share',
  'low',
  'high',
);

export const transitions = listResource({
  operationId: 'listTransitions',
  path: '/statistics/transitions',
  tag: 'Statistics',
  summary: 'Moves from tier to tier',
  description:
    'What the reports of a period did with countries, by their placement in the report before: numbers, and shares with a 95 % interval that takes the moves for independent of each other, which they are not.',
  params: z.strictObject({}),
  query: z.strictObject({ ...place, from, to }),
  context: {
    cases: z.int().describe('Pairs of reports of a country that are counted'),
    notKnown: z.int().describe('Pairs of which it is not known what one report did; no share has them'),
  },
  item: TransitionItem,
  example: '/statistics/transitions?from=2019&limit=4',
  list: ({ release, query }) => {
    const { transitions: items, ...context } = countTransitions(release, query);
    return { items, columns: transitionColumns, context };
  },
});

export const DurationItem = z
  .object({
    tier: Tier,
    years: z.int().describe('Number of reports that a spell lasted'),
    atRisk: z.int().describe('Spells that lasted at least so long'),
    ended: z.int().describe('Spells that ended after so many years'),
    running: z.int().describe('Spells of so many years that had not ended when last seen'),
    survival: fraction.describe('Share of spells that last longer, by Kaplan and Meier, 0 to 1'),
  })
  .meta({ id: 'Duration', description: 'How many spells on a tier last longer than a number of years' });

export const DurationSummary = z.object({
  tier: Tier,
  spells: z.int().describe('Number of spells'),
  ended: z.int().describe('Spells that ended'),
  running: z.int().describe('Spells that had not ended when last seen'),
  median: z
    .int()
    .nullable()
    .describe('Years after which no more than half of the spells go on; null: more than half do'),
});

const durationColumns = columnsOf<Duration>(
  DurationItem,
  'tier',
  'years',
  'atRisk',
  'ended',
  'running',
  'survival',
);

export const durations = listResource({
  operationId: 'listDurations',
  path: '/statistics/durations',
  tag: 'Statistics',
  summary: 'How long countries stay on a tier',
  description:
    'Spells of unbroken reports on one tier that began in a period, by the estimator of Kaplan and Meier: spells that are still running, or after which it is not known what came, count for as long as they were seen.',
  params: z.strictObject({}),
  query: z.strictObject({ tier, ...place, from, to }),
  context: {
    summaries: z.array(DurationSummary),
    leftOut: z.int().describe('Spells whose beginning a gap of the dataset hides; they are not counted'),
  },
  item: DurationItem,
  example: '/statistics/durations?tier=2WL&limit=4',
  list: ({ release, query }) => {
    const { durations: items, ...context } = estimateDurations(release, query);
    return { items, columns: durationColumns, context };
  },
});
