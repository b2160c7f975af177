import {
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { type Count, type CountDimension, countPlacements } from '../../dataset/statistics/counts.js';
import {
  type Duration,
  type DurationFilter,
  type DurationSummary,
  type Durations,
  estimateDurations,
} from '../../dataset/statistics/durations.js';
import {
  countTransitions,
  type Transition,
  type TransitionFilter,
  type Transitions,
} from '../../dataset/statistics/transitions.js';
import { CountDimensionEnum, TierEnum, VoteEnum } from '../enums.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { omitNulls } from '../omit-nulls.js';
import { answeringScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { DurationFilterInput, StatisticsFilterInput } from './filters.js';
import { shareFields } from './share.js';

const integer = (description: string) => ({ type: required(GraphQLInt), description });

const CountType = new GraphQLObjectType<Count, QueryContext>({
  name: 'PlacementCount',
  description: 'Number of placements in one cell',
  fields: {
    year: { type: GraphQLInt, description: 'Year of the report; null when not counted by year' },
    part: { type: GraphQLString, description: 'Region; null when not counted by one' },
    tier: { type: TierEnum, description: 'Placement; null when not counted by tier' },
    placements: integer('Number of placements'),
    share: {
      type: GraphQLFloat,
      description: 'Of the placements of the same year and part, 0 to 1; null without tier',
    },
  },
});

const TransitionType = new GraphQLObjectType<Transition, QueryContext>({
  name: 'Transition',
  description: 'Moves from one placement to another, or stays on one',
  fields: {
    from: { type: required(VoteEnum), description: 'Placement in the report before' },
    to: { type: required(VoteEnum), description: 'Placement in the report' },
    ...shareFields,
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

const DurationType = new GraphQLObjectType<Duration, QueryContext>({
  name: 'Duration',
  description: 'How many spells on a tier last longer than a number of years',
  fields: {
    tier: { type: required(TierEnum), description: 'The tier' },
    years: integer('Number of reports that a spell lasted'),
    atRisk: integer('Spells that lasted at least so long'),
    ended: integer('Spells that ended after so many years'),
    running: integer('Spells of so many years that had not ended when last seen'),
    survival: {
      type: required(GraphQLFloat),
      description: 'Share of spells that last longer, by Kaplan and Meier, 0 to 1',
    },
  },
});

const DurationSummaryType = new GraphQLObjectType<DurationSummary, QueryContext>({
  name: 'DurationSummary',
  description: 'The spells on a tier, counted',
  fields: {
    tier: { type: required(TierEnum), description: 'The tier' },
    spells: integer('Number of spells'),
    ended: integer('Spells that ended'),
    running: integer('Spells that had not ended when last seen'),
    median: {
      type: GraphQLInt,
      description: 'Years after which no more than half of the spells go on; null: more than half do',
    },
  },
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

/** Aggregates over many placements: fields of Dataset and Query. */
export const statisticsFields = (): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  counts: {
    type: required(listOf(CountType)),
    description: 'Placements counted by year, tier, and region or sub-region',
    extensions: { assumedSize: ASSUMED_SIZES.counts, ownCost: OWN_COSTS.statistics },
    args: {
      by: { type: listOf(CountDimensionEnum), description: 'What to count by; year and tier without it' },
      filter: { type: StatisticsFilterInput, description: 'Which placements are counted' },
    },
    resolve: (source, { by, filter }: Asked<object> & { by?: CountDimension[] | null }, context) =>
      countPlacements(answeringScope(source, context).release, {
        ...omitNulls(filter ?? {}),
        by: by ?? undefined,
      }),
  },
  transitions: {
    type: required(TransitionsType),
    description: 'Moves from tier to tier in the reports of a period',
    extensions: { ownCost: OWN_COSTS.statistics },
    args: { filter: { type: StatisticsFilterInput, description: 'Which moves are counted' } },
    resolve: (source, { filter }: Asked<object>, context) =>
      countTransitions(answeringScope(source, context).release, omitNulls(filter ?? {}) as TransitionFilter),
  },
  durations: {
    type: required(DurationsType),
    description: 'How long countries stay on a tier, with those that are still there counted as such',
    extensions: { ownCost: OWN_COSTS.statistics },
    args: { filter: { type: DurationFilterInput, description: 'Which spells are counted' } },
    resolve: (source, { filter }: Asked<object>, context) =>
      estimateDurations(answeringScope(source, context).release, omitNulls(filter ?? {}) as DurationFilter),
  },
});
