import type { z } from 'zod';
import { FIELD_PRESENTATION } from './field-presentation.js';
import { TIER, VOTE } from './vocabulary/facts.js';

export const TIERS = TIER.values;
export const Tier = TIER.schema.register(FIELD_PRESENTATION, { kind: 'tier' });
export type Tier = z.infer<typeof Tier>;

export const isTier = (value: unknown): value is Tier => (TIERS as readonly unknown[]).includes(value);

export const VOTES = VOTE.values;
export const Vote = VOTE.schema.register(FIELD_PRESENTATION, { kind: 'tier' });
export type Vote = z.infer<typeof Vote>;

export const TIER_LABELS = TIER.titles;

/** From best to worst; a special case has no rank. */
export const RANKED_TIERS = ['1', '2', '2WL', '3'] as const satisfies readonly Tier[];
export type RankedTier = (typeof RANKED_TIERS)[number];

/** From 0 for Tier 1 to 3 for Tier 3; `null` for a special case, which is not ranked. */
export function getRank(tier: Tier): number | null {
  const rank = (RANKED_TIERS as readonly Tier[]).indexOf(tier);
  return rank === -1 ? null : rank;
}

export type Direction = 'upgrade' | 'downgrade' | 'unchanged' | 'not_comparable';

/**
 * Compares two placements. A missing one or a special case on
 * either side is not comparable, unless both are the same.
 */
export function getDirection(before: Tier | null, after: Tier | null): Direction {
  const from = before === null ? null : getRank(before);
  const to = after === null ? null : getRank(after);
  if (from === null || to === null) return before === after ? 'unchanged' : 'not_comparable';
  if (from === to) return 'unchanged';
  return to < from ? 'upgrade' : 'downgrade';
}
