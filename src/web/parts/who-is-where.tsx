import type { CountryRef } from '../../dataset/countries.js';
import type { Placement } from '../../dataset/release.js';
import { groupBy } from '../../domain/group.js';
import { TIERS } from '../../domain/tier.js';
import { byCountryName, CountryLink } from './country-link.js';
import { isWeak, WEAK_SIGN } from './evidence-words.js';
import { TierBadge } from './tier-badge.js';

interface WhoIsWhereProps {
  readonly of: readonly {
    readonly country: CountryRef;
    /** `null`: not in the report. */
    readonly placement: Placement | null;
  }[];
}

export function WhoIsWhere({ of }: WhoIsWhereProps) {
  const byTier = groupBy(of, ({ placement }) => placement?.tier ?? null);
  return (
    <>
      {[...TIERS, null].map((tier) => {
        const there = byTier.get(tier);
        return (
          there && (
            <div key={tier}>
              <h3>
                <TierBadge tier={tier} /> {there.length}
              </h3>
              <ul class="names">
                {there.toSorted(byCountryName).map(({ country, placement }) => (
                  <li key={country.iso2}>
                    <CountryLink country={country} />
                    {placement && isWeak(placement) && WEAK_SIGN}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {of.some(({ placement }) => placement && isWeak(placement)) && (
        <p class="note">† Rests on one source or none, or a source of equal weight says otherwise.</p>
      )}
    </>
  );
}
