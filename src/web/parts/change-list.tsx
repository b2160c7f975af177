import { type Change, sideOf } from '../../dataset/reports.js';
import { rankOf } from '../../domain/tier.js';
import { byCountryName } from './by-country-name.js';
import { CountryLink } from './country-link.js';
import { TierBadge } from './tier-badge.js';

/** Falls to the worst tier first, rises to the best; among equals by name. */
function byWeight(a: Change, b: Change): number {
  const rank = ({ to }: Change) => (to === null ? null : rankOf(to));
  const [one, other] = [rank(a) ?? 0, rank(b) ?? 0];
  const worstFirst = a.direction === 'downgrade' && b.direction === 'downgrade';
  return (worstFirst ? other - one : one - other) || byCountryName(a, b);
}

/** Countries whose placement changed, with the way that they went. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p class="muted">None.</p>;
  return (
    <ul class="moves">
      {changes.toSorted(byWeight).map((change) => (
        <li key={change.country.iso2}>
          <CountryLink country={change.country} />{' '}
          <span class="move">
            <TierBadge tier={sideOf(change, 'from')} /> <span aria-hidden="true">→</span>
            <span class="hidden"> to </span> <TierBadge tier={sideOf(change, 'to')} />
          </span>
        </li>
      ))}
    </ul>
  );
}
