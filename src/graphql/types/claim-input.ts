import { GraphQLInputObjectType } from 'graphql';
import { CLAIM_GRAMMAR, type ClaimRequest } from '../../claims/request.js';
import { verify } from '../../rest/resources/verify.js';
import { checkName } from '../country-names.js';
import { inputFieldsOf, membersOf } from '../input-of.js';
import type { Scope } from '../scope.js';

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
