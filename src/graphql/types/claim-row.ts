import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { ClaimRow } from '../../dataset/claims/cell.js';
import { EvidenceGradeEnum, TierEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import type { ObjectTypes } from './object-types.js';
import { sourceOf } from './source.js';

const row = factField<ClaimRow>;

/** A placement that a verdict rests on. */
export const claimRowType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<ClaimRow>, QueryContext>({
    name: 'ClaimRow',
    description: 'A placement that a verdict rests on',
    fields: () => ({
      country: row(required(types.Country), 'The country', (fact, scope) => countryOf(fact, scope)),
      year: row(required(GraphQLInt), 'Year of the report', ({ year }) => year),
      tier: row(TierEnum, 'Placement; null: the report did not cover the country', ({ tier }) => tier),
      label: row(GraphQLString, "State's name of the tier", ({ label }) => label),
      evidence: row(EvidenceGradeEnum, 'How well it is known; null: not covered', ({ evidence }) => evidence),
      sources: {
        ...row(required(listOf(types.Source)), 'The sources that say so', ({ sources }, scope) =>
          sources.map((id) => sourceOf(id, scope)),
        ),
        extensions: { assumedSize: ASSUMED_SIZES.sourcesOfPlacement },
      },
      disputes: {
        ...row(
          required(listOf(GraphQLString)),
          'What some sources say instead, and why it was rejected',
          ({ disputes }) => disputes,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.disputesOfRow },
      },
    }),
  });
