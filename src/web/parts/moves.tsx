import { type Change, sideOf } from '../../dataset/reports.js';
import { groupBy } from '../../domain/group.js';
import { rankOf } from '../../domain/tier.js';
import { byCountryName, CountryLink } from './country-link.js';
import { Joined } from './joined.js';
import { TierBadge } from './tier-badge.js';

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
