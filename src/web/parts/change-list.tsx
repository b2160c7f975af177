import type { Change } from '../../dataset/reports.js';
import { byCountryName } from './by-country-name.js';
import { CountryLink } from './country-link.js';
import { TierBadge } from './tier-badge.js';

/** Countries whose placement changed, with the way that they went. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p class="muted">None.</p>;
  return (
    <ul class="moves">
      {changes.toSorted(byCountryName).map(({ country, from, to }) => (
        <li key={country.iso2}>
          <CountryLink country={country} />{' '}
          <span class="move">
            <TierBadge tier={from} /> <span aria-hidden="true">→</span>
            <span class="hidden"> to </span> <TierBadge tier={to} />
          </span>
        </li>
      ))}
    </ul>
  );
}
