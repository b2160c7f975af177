import type { Placement } from '../../dataset/release.js';
import { countByTier } from '../../dataset/reports.js';
import { TIERS } from '../../domain/tier.js';
import { TierBadge } from './tier-badge.js';

/** How many of some placements are on each tier. */
export function Tally({ placements, label }: { placements: readonly Placement[]; label: string }) {
  const totals = countByTier(placements);
  return (
    <ul class="tally" aria-label={label}>
      {TIERS.map((tier) => (
        <li key={tier}>
          <strong>{totals[tier]}</strong> <TierBadge tier={tier} />
        </li>
      ))}
    </ul>
  );
}
