import { TIER_LABELS, type Tier } from '../../domain/tier.js';
import { AT_LIMIT, byOutcome } from '../../engine/outcome-words.js';
import type { News } from '../../news/news.js';
import { describeRecord, FIRSTS } from '../../news/report-words.js';
import { byCountryName, CountryLink, NamedLists } from '../parts/country-link.js';
import { Joined } from '../parts/inline.js';
import { TableHead } from '../parts/table.js';
import { TierBadge } from '../parts/tier-badge.js';
import { unbroken } from '../parts/with-hosts.js';

export function ByLaw({ news, weak }: { news: News; weak: ReadonlySet<string> }) {
  const moved = [
    ...news.contradictions,
    ...news.automaticDowngrades,
    ...news.openWaiverDowngrades,
    ...news.relistingLimitDowngrades,
  ];
  if (moved.length + news.waived.length === 0) return null;
  return (
    <>
      <h2>{AT_LIMIT}</h2>
      <NamedLists of={byOutcome([...moved, ...news.waived])} weak={weak} />
      {moved.length > 0 && (
        <details class="fold">
          <summary>Why, country by country</summary>
          <ul>
            {moved.toSorted(byCountryName).map(({ country, sentence, citation }) => (
              <li key={country.iso2}>
                <CountryLink country={country} />: {unbroken(sentence)} <span class="note">{citation}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

export function Firsts({ news: { tiers, firstListings, firstTimes, firstsNotKnown } }: { news: News }) {
  // On a tier new in this report, every country is there for the first time.
  const isNew = (tier: Tier) => tiers.some((each) => each.tier === tier && each.before === null);
  const inWords = [
    [FIRSTS.firstListings, firstListings.map((country) => ({ country, tier: null }))],
    [FIRSTS.firstTimes, firstTimes.filter(({ tier }) => !isNew(tier))],
    [FIRSTS.firstsNotKnown, firstsNotKnown],
  ] as const;
  if (inWords.every(([, of]) => of.length === 0)) return null;
  return (
    <details class="fold">
      <summary>For the first time</summary>
      {inWords.map(
        ([what, of]) =>
          of.length > 0 && (
            <p key={what}>
              <strong>
                {what} ({of.length}):
              </strong>{' '}
              <Joined
                of={of.toSorted(byCountryName).map(({ country, tier }) => (
                  <>
                    <CountryLink country={country} />
                    {tier && ` (${TIER_LABELS[tier]})`}
                  </>
                ))}
              />
              .
            </p>
          ),
      )}
    </details>
  );
}

export function Totals({ news: { tiers, year }, before }: { news: News; before: number | undefined }) {
  return (
    <table class="numbers">
      <TableHead of={['Tier', String(year), ...(before === undefined ? [] : [String(before)])]} />
      <tbody>
        {tiers
          .filter(({ count, before: was }) => count > 0 || (was ?? 0) > 0)
          .map((row) => (
            <tr key={row.tier}>
              <th scope="row">
                <TierBadge tier={row.tier} />
              </th>
              <td>
                <strong>{row.count}</strong>
                <Record of={describeRecord(row, year)} />
              </td>
              {before !== undefined && <td>{row.before}</td>}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const Record = ({ of: record }: { of: string }) =>
  record === '' ? null : <span class="note"> {record}</span>;
