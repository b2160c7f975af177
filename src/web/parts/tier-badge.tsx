import { TIER_LABELS, type Tier } from '../../domain/tier.js';

/** A placement in its colour, with its name: the colour alone says nothing. `null`: not covered. */
export function TierBadge({ tier, short = false }: { tier: Tier | null | 'not_known'; short?: boolean }) {
  if (tier === 'not_known') return <span class="tier tier-none">Not known</span>;
  if (tier === null) return <span class="tier tier-none">Not covered</span>;
  const label = TIER_LABELS[tier];
  return (
    <span class={`tier tier-${tier.toLowerCase()}`}>
      {short ? (
        <>
          <span class="only-wide">{label}</span>
          <abbr class="only-narrow" title={label}>
            {tier === '2WL' ? 'WL' : tier}
          </abbr>
        </>
      ) : (
        label
      )}
    </span>
  );
}
