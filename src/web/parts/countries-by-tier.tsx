import type { CountryRef } from '../../dataset/countries.js';
import type { Placement } from '../../dataset/placement.js';
import { isWeak, WEAK_MEANING } from '../../domain/evidence.js';
import { groupBy } from '../../domain/group-by.js';
import type { Tier } from '../../domain/tier.js';
import { byCountryName, CountryLink } from './country-link.js';
import { WEAK_MARK } from './evidence.js';
import { TierBadge } from './tier-badge.js';

interface WhoIsWhereProps {
  readonly of: readonly {
    readonly country: CountryRef;
    /** `null` if not in the report. */
    readonly placement: Placement | null;
  }[];
}

/** Worst first, as readers look for those. */
const READ_FIRST = ['3', '2WL', '1', '2', 'SC', null] as const satisfies readonly (Tier | null)[];
const OPEN: readonly (Tier | null)[] = ['3', '2WL'];
/** Up to this number, show all groups expanded. */
const FEW = 60;

export function CountriesByTier({ of }: WhoIsWhereProps) {
  const byTier = groupBy(of, ({ placement }) => placement?.tier ?? null);
  return (
    <>
      {READ_FIRST.map((tier) => {
        const there = byTier.get(tier);
        return (
          there && (
            <details key={tier} class="fold" open={OPEN.includes(tier) || of.length <= FEW}>
              <summary>
                <h3>
                  <TierBadge tier={tier} />
                </h3>{' '}
                <span>{there.length}</span>
              </summary>
              <ul class="names">
                {there.toSorted(byCountryName).map(({ country, placement }) => (
                  <li key={country.iso2}>
                    <CountryLink country={country} />
                    {placement && isWeak(placement) && WEAK_MARK}
                  </li>
                ))}
              </ul>
            </details>
          )
        );
      })}
      {of.some(({ placement }) => placement && isWeak(placement)) && <p class="note">{WEAK_MEANING}</p>}
    </>
  );
}
