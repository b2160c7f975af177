import { type Change, sideOf } from '../../dataset/reports.js';
import { byCountryName } from './by-country-name.js';
import { CountryLink } from './country-link.js';
import { TierBadge } from './tier-badge.js';

/** Countries whose placement changed, with the way that they went. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p class="muted">None.</p>;
  return (
    <ul class="moves">
      {changes.toSorted(byCountryName).map((change) => (
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
