import { RANKED_TIERS } from '../../domain/tier.js';
import type { Standing } from '../../engine/eligibility.js';
import { TierBadge } from './tier-badge.js';

const WATCH_LIST_NOTES = {
  allowed: '',
  with_waiver: 'only with a waiver',
  impossible: 'the law forbids it',
} as const;

/** What the next report may say, tier by tier. */
export function NextReport({ next }: { next: Standing['next'] }) {
  return (
    <ul class="next-report" aria-label={`What the ${next.year} report may say`}>
      {RANKED_TIERS.map((tier) => {
        const permitted = next.permittedTiers.includes(tier);
        const note = tier === '2WL' ? WATCH_LIST_NOTES[next.watchList] : '';
        return (
          <li key={tier} class={permitted ? undefined : 'forbidden'}>
            <TierBadge tier={tier} /> <span>{permitted ? `possible${note ? `, ${note}` : ''}` : note}</span>
          </li>
        );
      })}
    </ul>
  );
}
