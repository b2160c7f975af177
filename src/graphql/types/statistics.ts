import { type GraphQLFieldConfigMap, GraphQLFloat, GraphQLInt, GraphQLObjectType } from 'graphql';
import {
  Duration,
  type DurationFilter,
  DurationSummary,
  type Durations,
  estimateDurations,
} from '../../dataset/durations.js';
import { panelParts } from '../../dataset/panel.js';
import {
  Count,
  type CountDimension,
  countPlacements,
  countTransitions,
  Transition,
  type TransitionFilter,
  type Transitions,
} from '../../dataset/statistics.js';
import { COUNT_DIMENSION } from '../../domain/vocabulary/facts.js';
import { durations, transitions } from '../../rest/resources/statistics.js';
import { plainType } from '../declared.js';
import { enumWith, inputOf, membersOf } from '../input-of.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { answeringScope, listOf, type QueryContext, required } from '../scope.js';

const StatisticsFilterInput = inputOf('StatisticsFilter', {
  ...transitions,
  summary: 'Placements that statistics count',
});
const DurationFilterInput = inputOf('DurationFilter', durations);

const integer = (description: string) => ({ type: required(GraphQLInt), description });

const CountType = plainType<Count>(Count);

const shareOfOrigin = (description: string) => ({ type: GraphQLFloat, description });

const TransitionType = plainType<Transition>(Transition, {
  words: { from: 'Placement in the report before', to: 'Placement in the report' },
  // A share can be null wherever cases are counted; of a transition that occurred it never is.
  fields: {
    share: shareOfOrigin('Share of all that are known, 0 to 1; null of nothing'),
  },
});

const TransitionsType = new GraphQLObjectType<Transitions, QueryContext>({
  name: 'Transitions',
  description: 'Moves from tier to tier; shares are of those that came from the same placement',
  fields: {
    cases: integer('Pairs of reports of a country that are counted'),
    notKnown: integer('Pairs of which it is not known what one report did; no share has them'),
    transitions: {
      type: required(listOf(TransitionType)),
      description: 'Every pair of placements that occurred',
      extensions: { assumedSize: ASSUMED_SIZES.transitions },
    },
  },
});

const DurationType = plainType<Duration>(Duration, { words: { tier: 'The tier' } });

const DurationSummaryType = plainType<DurationSummary>(DurationSummary, {
  name: 'DurationSummary',
  description: 'The spells on a tier, counted',
  words: { tier: 'The tier' },
});

const DurationsType = new GraphQLObjectType<Durations, QueryContext>({
  name: 'Durations',
  description: 'How long spells of unbroken reports on one tier last',
  fields: {
    durations: {
      type: required(listOf(DurationType)),
      description: 'By tier and number of years',
      extensions: { assumedSize: ASSUMED_SIZES.durations },
    },
    summaries: {
      type: required(listOf(DurationSummaryType)),
      description: 'By tier',
      extensions: { assumedSize: ASSUMED_SIZES.durationSummaries },
    },
    leftOut: integer('Spells whose beginning a gap of the dataset hides; they are not counted'),
  },
});

interface Asked<Filter> {
  readonly filter?: Filter | null;
}

export const statisticsFields = (): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  counts: {
    type: required(listOf(CountType)),
    description: 'Placements counted by year, tier, and region or sub-region',
    extensions: { assumedSize: ASSUMED_SIZES.counts, ownCost: OWN_COSTS.statistics },
    args: {
      by: {
        type: listOf(enumWith(COUNT_DIMENSION.values)),
        description: 'What to count by; year and tier without it',
      },
      filter: { type: StatisticsFilterInput, description: 'Which placements are counted' },
    },
    resolve: (source, { by, filter }: Asked<object> & { by?: CountDimension[] | null }, context) =>
      countPlacements(answeringScope(source, context).release, {
        ...membersOf({ ...filter, by }),
      }),
  },
  transitions: {
    type: required(TransitionsType),
    description: 'Moves from tier to tier in the reports of a period',
    extensions: { ownCost: OWN_COSTS.statistics },
    args: { filter: { type: StatisticsFilterInput, description: 'Which moves are counted' } },
    resolve: async (source, { filter }: Asked<object>, context) => {
      const { release } = answeringScope(source, context);
      await context.making.through(panelParts({ release }));
      return countTransitions(release, membersOf(filter ?? {}) as TransitionFilter);
    },
  },
  durations: {
    type: required(DurationsType),
    description: 'How long countries stay on a tier, with those that are still there counted as such',
    extensions: { ownCost: OWN_COSTS.statistics },
    args: { filter: { type: DurationFilterInput, description: 'Which spells are counted' } },
    resolve: async (source, { filter }: Asked<object>, context) => {
      const { release } = answeringScope(source, context);
      await context.making.through(panelParts({ release }));
      return estimateDurations(release, membersOf(filter ?? {}) as DurationFilter);
    },
  },
});
