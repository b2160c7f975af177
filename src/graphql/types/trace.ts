import { type GraphQLFieldConfig, GraphQLObjectType, GraphQLString } from 'graphql';
import { Trace, TraceStep, TraceTest } from '../../engine/trace.js';
import { declaredType, plainType } from '../declared.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { TestValueScalar } from '../scalars.js';
import { factField, type InScope, type QueryContext, type Scope } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import type { ObjectTypes } from './object-types.js';

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

const TraceTestType = plainType<TraceStep['test']>(TraceTest, {
  fields: {
    values: {
      type: required(listOf(TraceValue)),
      description: 'The values that were compared',
      extensions: { assumedSize: ASSUMED_SIZES.traceValues },
      resolve: ({ values }) => Object.entries(values),
    },
  },
});

const TraceStepType = plainType<TraceStep>(TraceStep, {
  sizes: { inputs: ASSUMED_SIZES.traceInputs },
  fields: { test: { type: required(TraceTestType), description: 'Its test' } },
});

export const traceType = (types: ObjectTypes) =>
  declaredType<Trace>(Trace, types, {
    fields: () => ({
      steps: {
        ...factField<Trace>(
          required(listOf(TraceStepType)),
          'The steps in the order in which they were taken',
          (trace) => trace.steps,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.traceSteps },
      },
    }),
  });

/** Why an answer is what it is; worked out only where it is asked for. */
export const traceField = <Fact>(
  types: ObjectTypes,
  traceOf: (fact: Fact, scope: Scope) => Trace,
): GraphQLFieldConfig<InScope<Fact>, QueryContext> => ({
  ...factField<Fact>(required(types.of(Trace)), 'Why, clause by clause', (fact, scope) => ({
    scope,
    fact: traceOf(fact, scope),
  })),
  extensions: { ownCost: OWN_COSTS.trace },
});
