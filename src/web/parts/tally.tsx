import type { Report } from '../../dataset/reports.js';
import { TIERS } from '../../domain/tier.js';
import { TierBadge } from './tier-badge.js';

/** How many countries a report put on each tier. */
export function Tally({ report }: { report: Report }) {
  return (
    <ul class="tally" aria-label={`Countries on each tier in the ${report.year} report`}>
      {TIERS.map((tier) => (
        <li key={tier}>
          <strong>{report.totals[tier]}</strong> <TierBadge tier={tier} />
        </li>
      ))}
    </ul>
  );
}
