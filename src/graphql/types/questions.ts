import { type GraphQLFieldConfigMap, GraphQLInt, GraphQLString } from 'graphql';
import { checkClaim } from '../../claims/check-claim.js';
import { SimulationAnswer, simulate } from '../../dataset/simulation.js';
import { Verdict } from '../../rest/resources/verify.js';
import { findCountry } from '../country-names.js';
import { OWN_COSTS } from '../limits.js';
import { answeringScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { annotateTextField } from './annotated-text.js';
import type { ObjectTypes } from './object-types.js';
import { PlacementInput, readSimulation, type SimulationArguments } from './simulation.js';
import { ClaimInput, readClaim } from './verdict.js';

export const questionFields = (types: ObjectTypes): GraphQLFieldConfigMap<unknown, QueryContext> => ({
  simulate: {
    type: required(types.of(SimulationAnswer)),
    description:
      "What if: the answer of the clock to a country's real history, a made-up one, or placements that are added to or replace real ones; under each year's own law, or one era's rules for every year",
    extensions: { ownCost: OWN_COSTS.simulate },
    args: {
      country: {
        type: GraphQLString,
        description: 'Code or name of the country whose real history it begins with',
      },
      history: {
        type: listOf(PlacementInput),
        description: 'Placements that are added or replace real ones',
      },
      year: {
        type: GraphQLInt,
        description:
          'The report from which the clock looks ahead; the last of the history when it is not given',
      },
      rules: {
        type: GraphQLString,
        description:
          "One era's rules for every year: the id of a rule; each year its own when it is not given",
      },
    },
    resolve: (source, args: SimulationArguments, context) => {
      const scope = answeringScope(source, context);
      if (args.country != null) findCountry(scope, args.country, 'country');
      return { scope, fact: simulate(scope.release, readSimulation(args)) };
    },
  },
  annotateText: annotateTextField(types),
  verify: {
    type: required(types.of(Verdict)),
    description: 'Checks a claim: supported, refuted, or not known where the dataset cannot tell',
    extensions: { ownCost: OWN_COSTS.verify },
    args: { claim: { type: required(ClaimInput), description: 'The claim' } },
    resolve: (source, { claim }: { claim: object }, context) => {
      const scope = answeringScope(source, context);
      return { scope, fact: checkClaim(scope.release, readClaim(claim, scope)) };
    },
  },
});
