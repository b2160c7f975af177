import { TIER_LABELS, type Tier } from '../../domain/tier.js';

/** A placement in its colour, with its name: the colour alone says nothing. `null`: not covered. */
export function TierBadge({ tier }: { tier: Tier | null | 'not_known' }) {
  if (tier === 'not_known') return <span class="tier tier-none">Not known</span>;
  if (tier === null) return <span class="tier tier-none">Not covered</span>;
  return <span class={`tier tier-${tier.toLowerCase()}`}>{TIER_LABELS[tier]}</span>;
}
