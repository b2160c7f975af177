import type { CountryRef } from '../../dataset/countries.js';
import type { Placement } from '../../dataset/placement.js';
import { type Change, sideOf } from '../../dataset/reports.js';
import { groupBy, rankOf, TIERS } from '../../domain/tier.js';
import { isWeak, WEAK_SIGN } from './evidence.js';
import { byCountryName, CountryLink, Joined, Link, TierBadge } from './inline.js';

interface NeighboursProps {
  readonly years: readonly number[];
  readonly year: number;
  readonly at: (year: number) => string;
}

export function Neighbours({ years, year, at }: NeighboursProps) {
  const place = years.indexOf(year);
  const [before, after] = [years[place - 1], years[place + 1]];
  return (
    <nav class="neighbours" aria-label="Reports before and after">
      {before !== undefined && <Link to={at(before)}>← {before}</Link>}
      {after !== undefined && <Link to={at(after)}>{after} →</Link>}
    </nav>
  );
}

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

interface MovesProps {
  readonly changes: readonly Change[];
  /** Codes of those that were at the limit of the watch list. */
  readonly atLimit?: ReadonlySet<string>;
}

const AT_LIMIT = ' *';

export function Moves({ changes, atLimit = new Set() }: MovesProps) {
  const ways = groupBy(changes, ({ direction }) => direction);
  const groups = [
    ['Down', ways.get('downgrade') ?? []],
    ['Up', ways.get('upgrade') ?? []],
    ['Into or out of the ranking', ways.get('not_comparable') ?? []],
  ] as const;
  const notKnown = ways.get('not_known') ?? [];
  const isMarked = changes.some(({ country }) => atLimit.has(country.iso2));
  return (
    <div class="columns moves">
      {groups.map(
        ([heading, of]) =>
          of.length > 0 && (
            <div key={heading}>
              <h3>
                {heading}: {of.length}
              </h3>
              <Ways changes={of} atLimit={atLimit} />
              {isMarked && heading === 'Up' && (
                <p class="note">* At the limit of the Watch List: upgraded just in time.</p>
              )}
            </div>
          ),
      )}
      {notKnown.length > 0 && (
        <details class="fold">
          <summary>Not known whether they moved: {notKnown.length}</summary>
          <Ways changes={notKnown} atLimit={atLimit} />
        </details>
      )}
    </div>
  );
}

const Ways = ({ changes, atLimit }: Required<MovesProps>) => (
  <dl>
    {byWay(changes).map(([key, alike]) => (
      <Way key={key} changes={alike} atLimit={atLimit} />
    ))}
  </dl>
);

function byWay(changes: readonly Change[]): readonly (readonly [key: string, changes: readonly Change[]])[] {
  const weight = ([, [first]]: readonly [string, readonly Change[]]): number => {
    const to = first?.to == null ? 0 : (rankOf(first.to) ?? 0);
    const from = first?.from == null ? 0 : (rankOf(first.from) ?? 0);
    return first?.direction === 'downgrade' ? -10 * to + from : 10 * to - from;
  };
  return [...groupBy(changes, (change) => `${sideOf(change, 'from')} ${sideOf(change, 'to')}`)].toSorted(
    (a, b) => weight(a) - weight(b),
  );
}

function Way({ changes, atLimit }: Required<MovesProps>) {
  const [first] = changes;
  if (!first) return null;
  return (
    <>
      <dt>
        <TierBadge tier={sideOf(first, 'from')} /> <span aria-hidden="true">→</span>
        <span class="hidden"> to </span> <TierBadge tier={sideOf(first, 'to')} />
      </dt>
      <dd>
        <Joined
          of={changes.toSorted(byCountryName).map(({ country }) => (
            <>
              <CountryLink country={country} />
              {atLimit.has(country.iso2) && AT_LIMIT}
            </>
          ))}
        />
      </dd>
    </>
  );
}
