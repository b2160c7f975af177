import { TIER_LABELS, type Tier } from '../../domain/tier.js';

/** `Watch List`, for use beside other tiers; otherwise the usual label. */
export const shortLabel = (tier: Tier): string => (tier === '2WL' ? 'Watch List' : TIER_LABELS[tier]);

/**
 * A placement as a coloured label, as colour alone is not accessible. `null` means not covered.
 * @param year of the report, if the context doesn't give it
 * @param brief `Watch List`, beside other tiers
 */
export function TierBadge({
  tier,
  short = false,
  brief = false,
  year,
}: {
  tier: Tier | null | 'not_known';
  short?: boolean;
  brief?: boolean;
  year?: number;
}) {
  const inReport = year === undefined ? '' : ` · ${year} report`;
  if (tier === 'not_known') return <span class="tier tier-none">Not known{inReport}</span>;
  if (tier === null) return <span class="tier tier-none">Not covered{inReport}</span>;
  const label = `${brief ? shortLabel(tier) : TIER_LABELS[tier]}${inReport}`;
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
