import type { Tier } from '../domain/tier.js';
import { type EventName, eventClaim } from './events/index.js';
import { betterThanClaim, worseThanClaim } from './kinds/comparison.js';
import { firstTimeClaim } from './kinds/first-time.js';
import { type Move, moveClaim } from './kinds/move.js';
import { runClaim } from './kinds/run.js';
import { bestSinceClaim, worstSinceClaim } from './kinds/since.js';
import { onWatchListClaim, tierClaim } from './kinds/tier.js';
import type { ClaimKind } from './statement.js';

/** What can be claimed: exactly one of these a request, by its parameter. */
export interface ClaimValues {
  readonly tier: Tier;
  readonly on: 'watchlist';
  readonly event: EventName;
  readonly run: number;
  readonly worseThan: string;
  readonly betterThan: string;
  readonly bestSince: number;
  readonly worstSince: number;
  readonly firstTimeInTier: Tier;
  readonly move: Move;
}

export type ClaimParameter = keyof ClaimValues;

/** Every kind of claim by the parameter that makes it. */
export const CLAIM_KINDS: { readonly [Parameter in ClaimParameter]: ClaimKind<ClaimValues[Parameter]> } = {
  tier: tierClaim,
  on: onWatchListClaim,
  event: eventClaim,
  run: runClaim,
  worseThan: worseThanClaim,
  betterThan: betterThanClaim,
  bestSince: bestSinceClaim,
  worstSince: worstSinceClaim,
  firstTimeInTier: firstTimeClaim,
  move: moveClaim,
};

export const CLAIM_PARAMETERS = Object.keys(CLAIM_KINDS) as ClaimParameter[];
