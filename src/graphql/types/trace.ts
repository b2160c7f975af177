import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import type { Trace, TraceInput, TraceStep } from '../../engine/trace.js';
import { ClauseEnum } from '../clock-enums.js';
import { EvidenceGradeEnum, TierEnum } from '../enums.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { TestValueScalar } from '../scalars.js';
import { factField, type InScope, type QueryContext, type Scope } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import type { ObjectTypes } from './object-types.js';
import { ruleOf } from './rule.js';

const TraceValue = new GraphQLObjectType<readonly [string, unknown], QueryContext>({
  name: 'TraceValue',
  description: 'A name of a test with its value',
  fields: {
    name: {
      type: required(GraphQLString),
      description: 'The name as it stands in the expression',
      resolve: ([name]) => name,
    },
    value: { type: TestValueScalar, description: 'Its value; null for none', resolve: ([, value]) => value },
  },
});

const TraceTestType = new GraphQLObjectType<TraceStep['test'], QueryContext>({
  name: 'TraceTest',
  description: 'The test of a step',
  fields: {
    expression: {
      type: required(GraphQLString),
      description: 'The test as an expression over the names in values',
    },
    values: {
      type: required(listOf(TraceValue)),
      description: 'The values that were compared',
      extensions: { assumedSize: ASSUMED_SIZES.traceValues },
      resolve: ({ values }) => Object.entries(values),
    },
  },
});

const TracePlacement = new GraphQLObjectType<TraceInput, QueryContext>({
  name: 'TracePlacement',
  description: 'A placement that a step looked at',
  fields: {
    year: { type: required(GraphQLInt), description: 'Year of the report' },
    tier: { type: TierEnum, description: 'Placement; null: not covered by the report' },
    evidence: {
      type: EvidenceGradeEnum,
      description: 'How well it is known; null: not covered, or assumed',
    },
    assumed: { type: required(GraphQLBoolean), description: 'Whether it is assumed, as in a what-if' },
    gap: {
      type: GraphQLString,
      description:
        'Why it is not known what the report did with the country, which then counts as not covered; null: it is known',
    },
  },
});

const TraceStepType = new GraphQLObjectType<TraceStep, QueryContext>({
  name: 'TraceStep',
  description: 'One step of the decision',
  fields: {
    clause: { type: required(ClauseEnum), description: 'What is asked' },
    title: { type: required(GraphQLString), description: 'Short name of the step' },
    citation: {
      type: required(GraphQLString),
      description: 'Clause of the United States Code that the step applies',
    },
    inputs: {
      type: required(listOf(TracePlacement)),
      description: 'Placements that the step looked at, oldest first',
      extensions: { assumedSize: ASSUMED_SIZES.traceInputs },
    },
    test: { type: required(TraceTestType), description: 'Its test' },
    holds: { type: required(GraphQLBoolean), description: 'Whether the test holds' },
    decides: { type: required(GraphQLBoolean), description: 'Whether the answer follows from this step' },
    sentence: { type: required(GraphQLString), description: 'The step in plain English' },
  },
});

const field = factField<Trace>;

/** How an answer of the clock follows from the law and the placements. */
export const traceType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Trace>, QueryContext>({
    name: 'Trace',
    description: 'How an answer of the watch-list clock follows from the law and the placements',
    fields: () => ({
      version: field(required(GraphQLString), 'Version of the form of a trace', (trace) => trace.version),
      rule: field(required(types.Rule), 'The era of the law that was applied', ({ ruleId }, scope) =>
        ruleOf(ruleId, scope),
      ),
      steps: {
        ...field(
          required(listOf(TraceStepType)),
          'The steps in the order in which they were taken',
          (trace) => trace.steps,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.traceSteps },
      },
      conclusion: field(required(GraphQLString), 'The answer in plain English', (trace) => trace.conclusion),
    }),
  });

/** Why an answer is what it is; worked out only where it is asked for. */
export const traceField = <Fact>(
  types: ObjectTypes,
  traceOf: (fact: Fact, scope: Scope) => Trace,
): GraphQLFieldConfig<InScope<Fact>, QueryContext> => ({
  ...factField<Fact>(required(types.Trace), 'Why, clause by clause', (fact, scope) => ({
    scope,
    fact: traceOf(fact, scope),
  })),
  extensions: { ownCost: OWN_COSTS.trace },
});
