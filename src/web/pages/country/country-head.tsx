import type { Country } from '../../../dataset/countries.js';
import type { Placement, Release } from '../../../dataset/release.js';
import { evidenceWords } from '../../../domain/evidence.js';
import { TIER_LABELS } from '../../../domain/tier.js';
import { CountryLink } from '../../parts/country-link.js';
import { Link } from '../../parts/link.js';
import { TierBadge } from '../../parts/tier-badge.js';

/** Name, region, and the newest placement in a sentence. */
export function CountryHead({ country, release }: { country: Country; release: Release }) {
  const current = release.placement(country.iso2, release.newestYear);
  return (
    <>
      <p class="kicker">
        <Link to={`/countries#${regionAnchor(country.subregion)}`}>{country.subregion}</Link>
      </p>
      <h1>{country.name}</h1>
      <div class="standing-line">
        <TierBadge tier={current?.tier ?? null} />
        <p>
          {current ? (
            <>
              in the <Link to={`/reports/${current.year}`}>{current.year} report</Link>
              {since(current, release.historyOf(country.iso2))}.{' '}
              <span class="muted">Evidence: {evidenceWords(current).toLowerCase()}.</span>
            </>
          ) : (
            <>by the {release.newestYear} report.</>
          )}
        </p>
      </div>
      {country.successors.length > 0 && (
        <p>
          This code was in use until {country.validTo}. After it came{' '}
          {country.successors.map((next, index) => (
            <>
              {index > 0 && ', '}
              {release.countries.get(next.iso2) ? <CountryLink country={{ ...next, iso3: '' }} /> : next.name}
            </>
          ))}
          .
        </p>
      )}
    </>
  );
}

export const regionAnchor = (subregion: string): string => subregion.toLowerCase().replaceAll(/\W+/g, '-');

/** Since when a placement holds without a break, or what it was before. */
function since(current: Placement, history: readonly Placement[]): string {
  const tiers = new Map(history.map(({ year, tier }) => [year, tier]));
  let first = current.year;
  while (tiers.get(first - 1) === current.tier) first--;
  if (first < current.year) return `, every year since ${first}`;
  const before = tiers.get(current.year - 1);
  return before === undefined ? ', not in the one before' : `, ${TIER_LABELS[before]} in the one before`;
}
