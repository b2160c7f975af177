import type { Tier } from '../../domain/tier.js';
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
  readonly worse_than: string;
  readonly better_than: string;
  readonly best_since: number;
  readonly worst_since: number;
  readonly first_time_in_tier: Tier;
  readonly move: Move;
}

export type ClaimParameter = keyof ClaimValues;

/** Every kind of claim by the parameter that makes it. */
export const CLAIM_KINDS: { readonly [Parameter in ClaimParameter]: ClaimKind<ClaimValues[Parameter]> } = {
  tier: tierClaim,
  on: onWatchListClaim,
  event: eventClaim,
  run: runClaim,
  worse_than: worseThanClaim,
  better_than: betterThanClaim,
  best_since: bestSinceClaim,
  worst_since: worstSinceClaim,
  first_time_in_tier: firstTimeClaim,
  move: moveClaim,
};

export const CLAIM_PARAMETERS = Object.keys(CLAIM_KINDS) as ClaimParameter[];
