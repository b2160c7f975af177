import { GraphQLInputObjectType, GraphQLInt } from 'graphql';
import { Rule } from '../../dataset/rules.js';
import { type Simulation, SimulationAnswer } from '../../dataset/simulation.js';
import { Problem } from '../../domain/problem.js';
import type { Tier } from '../../domain/tier.js';
import { declaredType } from '../declared.js';
import { TierEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { ruleOf } from '../references.js';
import { factField } from '../scope.js';
import { required } from '../wrappers.js';
import { reasonFields } from './eligibility.js';
import type { ObjectTypes } from './object-types.js';

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
