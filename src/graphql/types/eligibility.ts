import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { clockHistoryOf, gapsConsidered, standingOf } from '../../dataset/clock.js';
import { refOf } from '../../dataset/countries.js';
import type { CountryStanding } from '../../dataset/eligibility.js';
import type { Release } from '../../dataset/release.js';
import { Rule } from '../../dataset/rules.js';
import { type Simulation, SimulationAnswer } from '../../dataset/simulation.js';
import { Problem } from '../../domain/problem.js';
import type { Tier } from '../../domain/tier.js';
import { conclusionOf } from '../../engine/conclusions.js';
import {
  type Change,
  Change as ChangeSchema,
  Trace,
  TraceStep,
  TraceTest,
} from '../../engine/eligibility.js';
import { explainStanding } from '../../engine/explain.js';
import { whatWouldChange } from '../../engine/would-change.js';
import { watchList } from '../../rest/resources/eligibility.js';
import { declaredType, plainType } from '../declared.js';
import { cellKey, TestValueScalar } from '../identity.js';
import { TierEnum } from '../input-of.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { listedType } from '../list-field.js';
import { ruleOf } from '../references.js';
import {
  factField,
  factsField,
  type InScope,
  listOf,
  type QueryContext,
  required,
  type Scope,
} from '../scope.js';
import { knownGapsField } from './known-gap.js';
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

interface Reasons<Fact> {
  readonly trace: (fact: Fact, scope: Scope) => Trace;
  readonly wouldChange: (fact: Fact, scope: Scope) => readonly Change[];
}

function reasonFields<Fact>(
  types: ObjectTypes,
  { trace, wouldChange }: Reasons<Fact>,
): GraphQLFieldConfigMap<InScope<Fact>, QueryContext> {
  return {
    trace: traceField(types, trace),
    wouldChange: {
      ...factsField<Fact>(types.of(ChangeSchema), {
        description:
          'For each other status that one or two changes can give: every smallest change that gives it, nearest report first',
        read: wouldChange,
        assumedSize: ASSUMED_SIZES.wouldChange,
      }),
      extensions: { ownCost: OWN_COSTS.wouldChange, assumedSize: ASSUMED_SIZES.wouldChange },
    },
  };
}

const historyOf = ({ country }: CountryStanding, { release }: Scope) => clockHistoryOf(release, country.iso2);

/** Status of a country after the report of a year that there is. */
export const standingAfter = (release: Release, codeOrName: string, year: number): CountryStanding => {
  const country = refOf(release.countries.find(codeOrName));
  return { country, ...standingOf(release, country.iso2, year) };
};

export const eligibilityType = (types: ObjectTypes) =>
  listedType<CountryStanding>(watchList, {
    name: 'Eligibility',
    description:
      'Where a country stands on the watch-list clock after a report, what the next report may say, and why',
    identity: {
      keyOf: cellKey,
      find: ({ release }, key) => standingAfter(release, key.member(0), release.report(key.number(1)).year),
    },
    orders: ['COUNTRY', 'NAME', 'RUN'],
    sizes: { permittedTiers: ASSUMED_SIZES.permittedTiers },
    fields: () => ({
      knownGaps: knownGapsField<CountryStanding>((standing, { release }) => {
        const { country, year } = standing;
        return gapsConsidered(release, country.iso2, {
          history: clockHistoryOf(release, country.iso2),
          year,
        });
      }),
      sentence: {
        ...factField<CountryStanding>(
          required(GraphQLString),
          'The answer in plain English',
          (standing, scope) => conclusionOf(historyOf(standing, scope), standing.year),
        ),
        extensions: { ownCost: OWN_COSTS.trace },
      },
      ...reasonFields<CountryStanding>(types, {
        trace: (standing, scope) => explainStanding(historyOf(standing, scope), standing.year),
        wouldChange: (standing, scope) => whatWouldChange(historyOf(standing, scope), standing.year),
      }),
    }),
  })(types);

const field = factField<SimulationAnswer>;

export const simulationType = (types: ObjectTypes) =>
  declaredType<SimulationAnswer>(SimulationAnswer, types, {
    name: 'Simulation',
    description: 'The answer of the watch-list clock to a what-if',
    types: { outcomes: 'SimulatedOutcome', actual: 'ActualStanding' },
    words: { waiver: 'Whether a waiver was still open; null for any outcome but AUTOMATIC_DOWNGRADE' },
    sizes: {
      permittedTiers: ASSUMED_SIZES.permittedTiers,
      notCovered: ASSUMED_SIZES.simulatedOutcomes,
      outcomes: ASSUMED_SIZES.simulatedOutcomes,
    },
    fields: () => ({
      rules: field(
        types.of(Rule),
        'The era whose rules hold for every year; null: each year its own',
        ({ rules }, scope) => rules && ruleOf(rules, scope),
      ),
      ...reasonFields<SimulationAnswer>(types, {
        trace: ({ trace }) => trace,
        wouldChange: ({ wouldChange }) => wouldChange,
      }),
    }),
  });

export const PlacementInput = new GraphQLInputObjectType({
  name: 'PlacementInput',
  description: 'A placement that is assumed',
  fields: {
    year: { type: required(GraphQLInt), description: 'Year of the report' },
    tier: { type: TierEnum, description: 'The placement; null, which has to be said: not covered' },
  },
});

export interface SimulationArguments {
  readonly country?: string | null;
  readonly history?: readonly { readonly year: number; readonly tier?: Tier | null }[] | null;
  readonly year?: number | null;
  readonly rules?: string | null;
}

/**
 * Reads a what-if.
 * @throws Problem `invalid-history` for a placement without a tier
 */
export function readSimulation({ country, history, year, rules }: SimulationArguments): Simulation {
  return {
    country: country ?? undefined,
    history: history?.map((placement) => ({ year: placement.year, tier: tierOf(placement) })),
    year: year ?? undefined,
    rules: rules ?? undefined,
  };
}

function tierOf({ year, tier }: { readonly year: number; readonly tier?: Tier | null }): Tier | null {
  if (tier !== undefined) return tier;
  throw new Problem(
    'invalid-history',
    `The placement of ${year} has no tier; give null for a report that did not cover the country.`,
    { year, missing: ['tier'] },
  );
}
