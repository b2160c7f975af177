import { z } from 'zod';
import { Count, countPlacements } from '../../dataset/counts.js';
import { Duration, DurationSummary, estimateDurations } from '../../dataset/durations.js';
import { countByEvidence, evidenceCounts } from '../../dataset/evidence-counts.js';
import { knownGaps } from '../../dataset/known-gaps.js';
import { findPlacements, gapsBehind } from '../../dataset/placements.js';
import { countTransitions, Transition } from '../../dataset/transitions.js';
import { COUNT_DIMENSION } from '../../domain/vocabulary/facts.js';
import { columnsOf } from '../../formats/columns.js';
import { oneOrMoreOf, place, placementFilters } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const { from, to, tier } = placementFilters;
const countColumns = columnsOf<Count>(Count);

export const counts = listResource({
  operationId: 'listCounts',
  path: '/statistics/counts',
  tag: 'Statistics',
  summary: 'Placements counted',
  description:
    'Placements by year, tier, and region or sub-region of UN M49 or group, special cases among them. Each tier of a year and region that has placements has a row, with 0 where nobody is on it. A country counts in every group that it belongs to.',
  params: z.strictObject({}),
  query: z.strictObject({
    by: oneOrMoreOf(COUNT_DIMENSION.values).optional().describe('What to count by; year and tier without it'),
    ...place,
    from,
    to,
  }),
  context: { evidenceCounts, knownGaps },
  item: Count,
  example: '/statistics/counts?from=2024&by=region,tier,year&limit=4',
  list: ({ release, query }) => {
    const { by: _, ...counted } = query;
    const context = {
      evidenceCounts: countByEvidence(findPlacements(release, counted)),
      knownGaps: gapsBehind(release, counted),
    };
    return { items: countPlacements(release, query), columns: countColumns, context };
  },
});

const transitionColumns = columnsOf<Transition>(Transition);

export const transitions = listResource({
  operationId: 'listTransitions',
  path: '/statistics/transitions',
  tag: 'Statistics',
  summary: 'Moves from tier to tier',
  description:
    'What the reports of a period did with countries, by their placement in the report before: numbers and shares. From NR those are counted that came into the report, not those that stayed out of it.',
  params: z.strictObject({}),
  query: z.strictObject({ ...place, from, to }),
  context: {
    cases: z.int().describe('Pairs of reports of a country that are counted'),
    notKnown: z.int().describe('Pairs of which it is not known what one report did; no share has them'),
  },
  item: Transition,
  example: '/statistics/transitions?from=2019&limit=4',
  list: ({ release, query }) => {
    const { transitions: items, ...context } = countTransitions(release, query);
    return { items, columns: transitionColumns, context };
  },
});

const durationColumns = columnsOf<Duration>(Duration);

export const durations = listResource({
  operationId: 'listDurations',
  path: '/statistics/durations',
  tag: 'Statistics',
  summary: 'How long countries stay on a tier',
  description:
    'Spells of unbroken reports on one tier that began in a period, by the estimator of Kaplan and Meier: spells that are still running, or after which it is not known what came, count for as long as they were seen. `low` and `high` are the 95 % interval of a share that is an estimate; a full count has none.',
  params: z.strictObject({}),
  query: z.strictObject({ tier, ...place, from, to }),
  context: {
    summaries: z.array(DurationSummary).describe('The spells on each tier, counted'),
    leftOut: z.int().describe('Spells whose beginning a gap of the dataset hides; they are not counted'),
  },
  item: Duration,
  example: '/statistics/durations?tier=2WL&limit=4',
  list: ({ release, query }) => {
    const { durations: items, ...context } = estimateDurations(release, query);
    return { items, columns: durationColumns, context };
  },
});
