import { GraphQLInputObjectType, GraphQLInt } from 'graphql';
import type { Simulation } from '../../dataset/simulation.js';
import { Problem } from '../../domain/problem.js';
import type { Tier } from '../../domain/tier.js';
import { TierEnum } from '../enums.js';
import { required } from '../wrappers.js';

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
