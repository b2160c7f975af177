import { GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import type { ClaimRow } from '../../claims/cell.js';
import type { DecidedBy } from '../../claims/finding.js';
import { CLAIM_GRAMMAR, type ClaimRequest } from '../../claims/request.js';
import {
  citationAt,
  TRACE_OF_CLAIM,
  TRACE_OF_PART,
  type Verdict,
  type VerdictPart,
} from '../../claims/verdict.js';
import { Trace } from '../../engine/eligibility.js';
import {
  DecidingClause as ClauseSchema,
  citation,
  VerdictPart as PartSchema,
  ClaimRow as RowSchema,
  Verdict as VerdictSchema,
  verify,
} from '../../rest/resources/verify.js';
import { connectionField } from '../connection.js';
import { declaredType, plainType } from '../declared.js';
import { inputFieldsOf, membersOf } from '../input-of.js';
import { ASSUMED_SIZES, COUNTED_LATER } from '../limits.js';
import { checkName } from '../list-field.js';
import { sourcesField } from '../references.js';
import { factField, type InScope, required, type Scope } from '../scope.js';
import type { ObjectTypes } from './object-types.js';

const VerdictCitation = plainType<ReturnType<typeof citationAt>>(citation, { name: 'VerdictCitation' });

const deciding = ({ clause }: Pick<Verdict, 'clause'>, scope: Scope) => clause && { scope, fact: clause };

const explained = ({ trace }: Pick<Verdict, 'trace'>, scope: Scope) => trace && { scope, fact: trace };

const claimRowType = (types: ObjectTypes) =>
  declaredType<ClaimRow>(RowSchema, types, {
    orders: [],
    sizes: { disputes: ASSUMED_SIZES.disputesOfRow },
    fields: () => ({
      sources: sourcesField<ClaimRow>(types, ({ sources }) => sources),
    }),
  });

const part = factField<VerdictPart>;

const verdictPartType = (types: ObjectTypes, DecidingClause: GraphQLObjectType) =>
  declaredType<VerdictPart>(PartSchema, types, {
    orders: [],
    fields: () => ({
      clause: part(DecidingClause, 'null where placements alone decided', deciding),
      trace: part(types.of(Trace), TRACE_OF_PART, explained),
    }),
  });

const field = factField<Verdict>;

export const verdictType = (types: ObjectTypes) => {
  const DecidingClause = declaredType<DecidedBy>(ClauseSchema, types, {
    words: { rule: 'Era of the law' },
  });
  const Row = claimRowType(types);
  const Part = verdictPartType(types, DecidingClause);
  return declaredType<Verdict>(VerdictSchema, types, {
    types: { count: 'VerdictCount', group: 'VerdictGroup' },
    sizes: { others: ASSUMED_SIZES.othersOfGroup, reports: ASSUMED_SIZES.reports },
    fields: () => ({
      clause: field(DecidingClause, 'null where placements alone decided', deciding),
      trace: field(types.of(Trace), TRACE_OF_CLAIM, explained),
      rows: connectionField<InScope<Verdict>>(Row, {
        description: 'The placements that it rests on, by country and year',
        assumedSize: COUNTED_LATER,
        parentOf: ({ fact }) => fact.citation.path,
        items: ({ fact }) => fact.rows,
      }),
      parts: connectionField<InScope<Verdict>>(Part, {
        description: 'The verdict on each named country in each report; none for a number of countries alone',
        assumedSize: COUNTED_LATER,
        parentOf: ({ fact }) => fact.citation.path,
        items: ({ fact }) => fact.parts,
      }),
      citation: {
        type: required(VerdictCitation),
        description: 'How it is cited',
        resolve: ({ fact }, _args, { origin }) => citationAt(fact.citation, origin),
      },
    }),
  });
};

export const ClaimInput = new GraphQLInputObjectType({
  name: 'ClaimInput',
  description: `A claim. ${CLAIM_GRAMMAR}`,
  fields: inputFieldsOf(verify.query),
});

/**
 * Reads a claim.
 * @throws Problem `invalid-parameter` for names that are too long to be those of countries
 */
export function readClaim(input: object, { asOf }: Scope): ClaimRequest {
  const claim = membersOf(input) as ClaimRequest;
  for (const name of claim.country ?? []) checkName(name, 'country');
  for (const name of ['worseThan', 'betterThan', 'region', 'group', 'move'] as const)
    checkName(claim[name] ?? '', name);
  return { ...claim, asOf: asOf ?? undefined };
}
