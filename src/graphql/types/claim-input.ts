import {
  type GraphQLInputFieldConfig,
  type GraphQLInputFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLString,
} from 'graphql';
import {
  CLAIM_KINDS,
  CLAIM_PARAMETERS,
  type ClaimParameter,
  type ClaimValues,
} from '../../claims/claim-kinds.js';
import { CLAIM_PARTS } from '../../claims/descriptions.js';
import type { ClaimRequest } from '../../claims/request.js';
import { Problem } from '../../domain/problem.js';
import {
  ClaimBoundEnum,
  ClaimEventEnum,
  ClaimedListEnum,
  ClaimOftenEnum,
  ClaimRecordEnum,
  ClaimShareEnum,
} from '../claim-enums.js';
import { StatusEnum } from '../clock-enums.js';
import { checkName } from '../country-names.js';
import { TierEnum } from '../enums.js';
import { omitNulls } from '../read-filter.js';
import type { Scope } from '../scope.js';
import { listOf } from '../wrappers.js';

/** How the one thing that is claimed is called here, its type, and its words where REST writes its values in others. */
const CLAIMED: Readonly<
  Record<
    ClaimParameter,
    GraphQLInputFieldConfig & { readonly name: Exclude<keyof ClaimInputValue, 'country'> }
  >
> = {
  tier: { name: 'tier', type: TierEnum, description: 'That it was on this tier' },
  on: { name: 'on', type: ClaimedListEnum, description: 'That it was on this list' },
  event: { name: 'event', type: ClaimEventEnum, description: 'That this happened to it' },
  run: { name: 'run', type: GraphQLInt, description: CLAIM_KINDS.run.description },
  worseThan: { name: 'worseThan', type: GraphQLString, description: CLAIM_KINDS.worseThan.description },
  betterThan: { name: 'betterThan', type: GraphQLString, description: CLAIM_KINDS.betterThan.description },
  bestSince: { name: 'bestSince', type: GraphQLInt, description: CLAIM_KINDS.bestSince.description },
  worstSince: { name: 'worstSince', type: GraphQLInt, description: CLAIM_KINDS.worstSince.description },
  firstTimeInTier: {
    name: 'firstTimeInTier',
    type: TierEnum,
    description: 'That it was on this tier for the first time',
  },
  move: { name: 'move', type: GraphQLString, description: CLAIM_KINDS.move.description },
};

const claimed: GraphQLInputFieldConfigMap = Object.fromEntries(
  CLAIM_PARAMETERS.map((parameter) => {
    const { name, ...config } = CLAIMED[parameter];
    return [name, config];
  }),
);

export const ClaimInput = new GraphQLInputObjectType({
  name: 'ClaimInput',
  description:
    'A claim. Whom: country (several are all meant), or count, or country and others, or share, or record (the last four may be narrowed by among, group and status). When: year (several are all meant), or from and to; or together: when, streak or since. What: exactly one of the other fields',
  fields: {
    country: {
      type: listOf(GraphQLString),
      description: 'Codes or names of countries, in any case; one alone needs no brackets',
    },
    year: { type: listOf(GraphQLInt), description: 'Report years; one alone needs no brackets' },
    from: { type: GraphQLInt, description: 'First report year, with to' },
    to: { type: GraphQLInt, description: 'Last report year, with from' },
    ...claimed,
    count: { type: GraphQLInt, description: CLAIM_PARTS.count },
    others: { type: GraphQLInt, description: CLAIM_PARTS.others },
    bound: { type: ClaimBoundEnum, description: CLAIM_PARTS.bound },
    share: { type: ClaimShareEnum, description: CLAIM_PARTS.share },
    record: { type: ClaimRecordEnum, description: CLAIM_PARTS.record },
    when: { type: ClaimOftenEnum, description: CLAIM_PARTS.when },
    streak: { type: GraphQLInt, description: CLAIM_PARTS.streak },
    since: { type: GraphQLInt, description: CLAIM_PARTS.since },
    among: { type: GraphQLString, description: CLAIM_PARTS.among },
    group: { type: GraphQLString, description: CLAIM_PARTS.group },
    members: { type: GraphQLInt, description: CLAIM_PARTS.members },
    status: { type: listOf(StatusEnum), description: CLAIM_PARTS.status },
  },
});

type Maybe<Value> = Value | null;

/** A claim as GraphQL gives it. */
export interface ClaimInputValue {
  readonly country?: Maybe<readonly string[]>;
  readonly year?: Maybe<readonly number[]>;
  readonly from?: Maybe<number>;
  readonly to?: Maybe<number>;
  readonly tier?: Maybe<ClaimValues['tier']>;
  readonly on?: Maybe<ClaimValues['on']>;
  readonly event?: Maybe<ClaimValues['event']>;
  readonly run?: Maybe<number>;
  readonly worseThan?: Maybe<string>;
  readonly betterThan?: Maybe<string>;
  readonly bestSince?: Maybe<number>;
  readonly worstSince?: Maybe<number>;
  readonly firstTimeInTier?: Maybe<ClaimValues['firstTimeInTier']>;
  readonly move?: Maybe<string>;
  readonly count?: Maybe<number>;
  readonly others?: Maybe<number>;
  readonly bound?: Maybe<ClaimRequest['bound']>;
  readonly share?: Maybe<ClaimRequest['share']>;
  readonly record?: Maybe<ClaimRequest['record']>;
  readonly when?: Maybe<ClaimRequest['when']>;
  readonly streak?: Maybe<number>;
  readonly since?: Maybe<number>;
  readonly among?: Maybe<string>;
  readonly group?: Maybe<string>;
  readonly members?: Maybe<number>;
  readonly status?: Maybe<NonNullable<ClaimRequest['status']>>;
}

/**
 * Reads a claim.
 * @throws Problem `invalid-parameter` for names that are too long to be those of countries
 */
export function readClaim(input: ClaimInputValue, { asOf }: Scope): ClaimRequest {
  for (const name of input.country ?? []) checkName(name, 'country');
  for (const name of ['worseThan', 'betterThan', 'among', 'group', 'move'] as const)
    checkName(input[name] ?? '', name);
  const given = Object.entries(omitNulls(input)).map(([name, value]) => [requestName(name), value]);
  return { ...Object.fromEntries(given), asOf: asOf ?? undefined };
}

const requestName = (name: string): string =>
  CLAIM_PARAMETERS.find((parameter) => CLAIMED[parameter].name === name) ?? name;

/** A problem in which the parts of a claim have the names that they have here. */
export function inGraphqlNames(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const renamed = (text: string): string =>
    CLAIM_PARAMETERS.reduce((part, parameter) => part.replaceAll(parameter, CLAIMED[parameter].name), text);
  return new Problem(
    error.code,
    renamed(error.detail),
    JSON.parse(renamed(JSON.stringify(error.extensions))),
  );
}
