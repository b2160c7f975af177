import {
  GraphQLBoolean,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import type { NextStep, Precedent } from '../../dataset/precedents/cases.js';
import type { Position } from '../../dataset/precedents/find.js';
import { type PrecedentSummary, summaryOf } from '../../dataset/precedents/summary.js';
import type { Status } from '../../engine/vocabulary.js';
import { OutcomeEnum, StatusEnum, WaiverStateEnum } from '../clock-enums.js';
import { connectionField } from '../connection.js';
import { CoverageEnum, EvidenceGradeEnum, TierEnum, VoteEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import type { ObjectTypes } from './object-types.js';
import { ruleOf } from './rule.js';
import { shareFields } from './share.js';

/** Cases that were asked for, and what tells the question from others. */
export interface AskedPrecedents {
  readonly asked: string;
  /** The positions that were asked for. */
  readonly statuses: readonly Status[] | undefined;
  readonly precedents: readonly Precedent[];
}

export interface CountryPrecedents extends AskedPrecedents {
  readonly position: Position;
}

const next = factField<NextStep>;
const position = factField<Position>;
const precedent = factField<Precedent>;

const positionFields = (types: ObjectTypes): GraphQLFieldConfigMap<InScope<Position>, QueryContext> => ({
  country: position(required(types.Country), 'The country', (each, scope) => countryOf(each, scope)),
  year: position(required(GraphQLInt), 'The report after which the country stood there', ({ year }) => year),
  status: position(required(StatusEnum), 'Where the country stood', ({ status }) => status),
  run: position(required(GraphQLInt), 'Consecutive counted years on the watch list', ({ run }) => run),
  waiversUsed: position(
    required(GraphQLInt),
    'Waivers that the run had used',
    ({ waiversUsed }) => waiversUsed,
  ),
  cameFrom: position(
    VoteEnum,
    'Placement in the report before its unbroken years on this tier; null: not known',
    ({ cameFrom }) => cameFrom,
  ),
});

const nextStepType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<NextStep>, QueryContext>({
    name: 'NextStep',
    description: 'What the next report did',
    fields: () => ({
      year: next(required(GraphQLInt), 'Year of the next report', ({ year }) => year),
      tier: next(TierEnum, 'Placement in the next report; null where there is none', ({ tier }) => tier),
      coverage: next(required(CoverageEnum), 'Whether it covered the country', ({ coverage }) => coverage),
      outcome: next(required(OutcomeEnum), 'What it did, by the rules', ({ outcome }) => outcome),
      waiver: next(
        WaiverStateEnum,
        'Whether a waiver was still open; null for any outcome but AUTOMATIC_DOWNGRADE',
        ({ waiver }) => waiver,
      ),
      rule: next(required(types.Rule), 'The era of the law that governs it', ({ ruleId }, scope) =>
        ruleOf(ruleId, scope),
      ),
      citation: next(required(GraphQLString), 'The clause that decided', ({ citation }) => citation),
      evidence: next(
        EvidenceGradeEnum,
        'The weakest grade among the placements that the outcome rests on',
        ({ evidence }) => evidence,
      ),
      assumed: next(
        required(GraphQLBoolean),
        'Whether it rests on an assumed placement',
        (each) => each.assumed,
      ),
      sentence: next(required(GraphQLString), 'The outcome in plain English', ({ sentence }) => sentence),
    }),
  });

const TierShare = new GraphQLObjectType<PrecedentSummary['byTier'][number], QueryContext>({
  name: 'TierShare',
  description: 'Cases that the next report placed on a tier',
  fields: {
    tier: { type: required(VoteEnum), description: 'Placement in the next report' },
    ...shareFields,
  },
});

const OutcomeShare = new GraphQLObjectType<PrecedentSummary['byOutcome'][number], QueryContext>({
  name: 'OutcomeShare',
  description: 'Cases with an outcome',
  fields: {
    outcome: { type: required(OutcomeEnum), description: 'Outcome of the next report' },
    ...shareFields,
  },
});

const Summary = new GraphQLObjectType<PrecedentSummary, QueryContext>({
  name: 'PrecedentSummary',
  description: 'What the next report did with the cases, counted',
  fields: {
    cases: { type: required(GraphQLInt), description: 'Number of cases' },
    notKnown: {
      type: required(GraphQLInt),
      description: 'Cases of which it is not known what the next report did; no share has them',
    },
    byTier: {
      type: required(listOf(TierShare)),
      description: 'By placement in the next report',
      extensions: { assumedSize: ASSUMED_SIZES.sharesOfSummary },
    },
    byOutcome: {
      type: required(listOf(OutcomeShare)),
      description: 'By outcome of the next report',
      extensions: { assumedSize: ASSUMED_SIZES.sharesOfSummary },
    },
    sentence: {
      type: required(GraphQLString),
      description: 'All of it in one sentence that can be quoted',
    },
    limits: {
      type: required(listOf(GraphQLString)),
      description: 'What the numbers cannot say',
      extensions: { assumedSize: ASSUMED_SIZES.limitsOfSummary },
    },
  },
});

/** A case: where a country stood, and what the next report did. */
export const precedentType = (types: ObjectTypes) => {
  const NextStepType = nextStepType(types);
  return new GraphQLObjectType<InScope<Precedent>, QueryContext>({
    name: 'Precedent',
    description: 'A country that a report left in a position, and what came next',
    fields: () => ({
      ...(positionFields(types) as GraphQLFieldConfigMap<InScope<Precedent>, QueryContext>),
      tier: precedent(required(TierEnum), 'Placement in that report', ({ tier }) => tier),
      next: precedent(required(NextStepType), 'What the next report did', ({ next }, scope) => ({
        scope,
        fact: next,
      })),
    }),
  });
};

const askedFields = <Asked extends AskedPrecedents>(
  types: ObjectTypes,
): GraphQLFieldConfigMap<InScope<Asked>, QueryContext> => ({
  summary: {
    type: required(Summary),
    description: 'What the next report did with all of them, counted',
    resolve: ({ fact }) => summaryOf(fact.precedents, fact.statuses),
  },
  cases: connectionField<InScope<Asked>>(types.Precedent, {
    description: 'The cases, by country and year',
    assumedSize: ASSUMED_SIZES.placements,
    scopeOf: ({ scope }) => scope,
    parentOf: ({ fact }) => fact.asked,
    items: ({ fact }) => fact.precedents,
  }),
});

/** Cases of some positions. */
export const precedentsType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<AskedPrecedents>, QueryContext>({
    name: 'Precedents',
    description:
      'Cases of countries in a position, and what the next report did; no forecast: see the limits',
    fields: () => askedFields<AskedPrecedents>(types),
  });

/** Earlier cases of the position of a country. */
export const countryPrecedentsType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<CountryPrecedents>, QueryContext>({
    name: 'CountryPrecedents',
    description: 'Earlier cases of countries in the position of a country; no forecast: see the limits',
    fields: () => ({
      position: {
        type: required(
          new GraphQLObjectType<InScope<Position>, QueryContext>({
            name: 'Position',
            description: 'Where a country stands of which the precedents are asked',
            fields: () => ({
              ...positionFields(types),
              tier: position(TierEnum, 'Placement in that report; null: not covered', ({ tier }) => tier),
            }),
          }),
        ),
        description: 'Where the country stands',
        resolve: ({ scope, fact }) => ({ scope, fact: fact.position }),
      },
      ...askedFields<CountryPrecedents>(types),
    }),
  });
