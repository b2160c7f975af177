import { type News, newsOf } from '../../claims/news.js';
import { fallsOf, toNewList, whoInWords } from '../../claims/news-sentences.js';
import { standingOf } from '../../dataset/clock.js';
import type { CountryRef } from '../../dataset/countries.js';
import type { Release } from '../../dataset/release.js';
import { type Change, sideOf } from '../../dataset/tier-changes.js';
import { weaklyKnownIn } from '../../dataset/weakly-known.js';
import { isWeak } from '../../domain/evidence.js';
import { rankOf } from '../../domain/tier.js';
import { capitalized, counted, listed, numberWord } from '../../engine/english.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { byCountryName, CountryLink, CountryNames } from '../parts/country-link.js';
import { WEAK_MARK } from '../parts/evidence.js';
import { Link } from '../parts/inline.js';
import { TableHead } from '../parts/table.js';
import { shortLabel, TierBadge } from '../parts/tier-badge.js';
import { withSuffix } from '../reading/addresses.js';

/** Who moved in a report: one sentence, the worse direction as a picture, and every move in words. */
export function reportChangesPage(request: PageRequest) {
  const { release } = request;
  const news = newsOf(release, Number(request.params.year));
  const { year, downgrades, upgrades } = news;
  const path = `/reports/${year}/changes`;
  const [before, after] = [release.years[release.years.indexOf(year) - 1], year + 1];
  const moved = downgrades.length + upgrades.length;
  const drawn = downgrades.length > 0 ? 'downgrade' : 'upgrade';
  const drawnMoves = drawn === 'downgrade' ? downgrades.length : upgrades.length;
  const finding = findingOf(news, before);
  return (
    <Article
      context={request}
      path={path}
      title={`Who moved in the ${year} report`}
      heading={finding}
      crumbs={[
        ['/reports', 'Reports'],
        [`/reports/${year}`, `${year} report`],
      ]}
      lead={leadOf(release, news)}
      description={`${finding}. ${leadOf(release, news)}`.trim()}
      alternates={[{ type: 'text/csv', href: withSuffix(path, 'csv'), title: `Moves of ${year} as CSV` }]}
      {...(moved > 0 && {
        picture: {
          path: `/reports/${year}/changes`,
          alt: `${capitalized(counted(drawnMoves, 'country or territory', 'countries and territories'))} that ${drawn === 'downgrade' ? 'fell' : 'rose'}; the table below has each.`,
        },
        social: true,
      })}
      data={withSuffix(path, 'csv')}
      acts={
        <>
          {before !== undefined && (
            <li>
              <Link to={`/reports/${before}/changes`}>← Who moved in {before}</Link>
            </li>
          )}
          {release.years.includes(after) && (
            <li>
              <Link to={`/reports/${after}/changes`}>Who moved in {after} →</Link>
            </li>
          )}
        </>
      }
      lists={[{ label: 'Moves', path }]}
    >
      {before !== undefined && (
        <section aria-labelledby="moved">
          <div class="two">
            <div>
              <h2 id="moved">Who moved, and from where</h2>
              {moved > 0 && (
                <table class="stack">
                  <TableHead of={['Country or territory', `${before} to ${year}`, 'Note']} />
                  <MovesOf release={release} label="Down" of={fallsOf(news)} />
                  <MovesOf release={release} label="From Tier 2 to the new Watch List" of={toNewList(news)} />
                  <MovesOf release={release} label="Up" of={upgrades} />
                </table>
              )}
              <Others release={release} news={news} />
            </div>
            <Margin release={release} news={news} before={before} />
          </div>
        </section>
      )}
    </Article>
  );
}

/** Those of whom no direction can be said. */
function Others({ release, news: { notComparable, notKnown } }: { release: Release; news: News }) {
  return (
    <>
      {notComparable.length > 0 && (
        <details class="fold" open={notComparable.length <= MOST_NAMED}>
          <summary>Into or out of the ranking ({notComparable.length})</summary>
          <table class="stack">
            <MovesOf release={release} of={notComparable} />
          </table>
        </details>
      )}
      {notKnown.length > 0 && (
        <details class="fold">
          <summary>Not known whether they moved ({notKnown.length})</summary>
          <p>
            <CountryNames of={notKnown} />.
          </p>
        </details>
      )}
    </>
  );
}

function findingOf(news: News, before: number | undefined): string {
  const { year, upgrades } = news;
  const downgrades = fallsOf(news);
  if (before === undefined) return `The ${year} report was the first: nobody could move`;
  if (downgrades.length + upgrades.length === 0) return `Nobody moved in the ${year} report`;
  const [down, up] = [numberWord(downgrades.length), numberWord(upgrades.length)];
  if (upgrades.length === 0) return `In the ${year} report ${down} fell and none rose`;
  return downgrades.length === 0
    ? `In the ${year} report ${up} rose and none fell`
    : `In the ${year} report ${down} fell and ${up} rose`;
}

/** More are counted. */
const MOST_NAMED = 5;

function leadOf(release: Release, news: News): string {
  const { year, downgrades, upgrades } = news;
  const taken = toNewList(news).length;
  const toTier3 = downgrades.filter(({ toTier: to }) => to === '3');
  const shut = (change: Change) => couldNotStay(release, change);
  const [fell, rose] = [downgrades.filter(shut), upgrades.filter(shut)];
  const weak = weaklyKnownIn(release, year);
  const who = (of: readonly Change[]) => whoInWords(of, weak, MOST_NAMED);
  const parts = [
    ...(fell.length > 0 ? [`${who(fell)} fell`] : []),
    ...(rose.length > 0 ? [`${who(rose)} rose`] : []),
  ];
  if (!release.years.includes(year - 1)) return 'There is no report before it.';
  return [
    ...(taken > 0
      ? [`The Watch List was new in this report: it took ${numberWord(taken)} from Tier 2.`]
      : []),
    ...(toTier3.length > 0 ? [`${capitalized(who(toTier3))} fell to Tier 3.`] : []),
    ...(parts.length > 0
      ? [`Of those that could not stay on the Watch List in ${year}, ${listed(parts, 'and')}.`]
      : []),
  ].join(' ');
}

const statusBefore = (release: Release, { country, year, fromTier: from }: Change) =>
  from === '2WL' ? standingOf(release, country.iso2, year - 1) : null;

function couldNotStay(release: Release, change: Change): boolean {
  const status = statusBefore(release, change)?.status;
  return status === 'final_year' || status === 'relisting_limit';
}

interface MovesProps {
  readonly release: Release;
  readonly label?: string;
  readonly of: readonly Change[];
}

/** The worst first: the lowest place that one reached or left, then the highest that one came from or reached. */
const byHeight = (a: Change, b: Change): number =>
  low(b) - low(a) || high(b) - high(a) || byCountryName(a, b);
const ranks = ({ fromTier: from, toTier: to }: Change) =>
  [from, to].map((tier) => (tier === null ? 0 : (rankOf(tier) ?? 0)));
const low = (change: Change): number => Math.max(...ranks(change));
const high = (change: Change): number => Math.min(...ranks(change));

function MovesOf({ release, label, of }: MovesProps) {
  if (of.length === 0) return null;
  return (
    <tbody>
      {label && (
        <tr>
          <th scope="rowgroup" colSpan={3} class="group">
            {label} ({of.length})
          </th>
        </tr>
      )}
      {of.toSorted(byHeight).map((change) => (
        <tr key={change.country.iso2}>
          <th scope="row">
            <CountryLink country={change.country} />
          </th>
          <td class="nowrap">
            <TierBadge tier={sideOf(change, 'fromTier')} brief /> <span aria-hidden="true">→</span>
            <span class="hidden"> to </span> <TierBadge tier={sideOf(change, 'toTier')} brief />
          </td>
          <td class="full">{notesOn(release, change).join('. ')}</td>
        </tr>
      ))}
    </tbody>
  );
}

function notesOn(release: Release, change: Change): readonly string[] {
  const { country, year } = change;
  return [
    ...byTheClock(release, change),
    ...[year - 1, year].flatMap((each) => {
      const placement = release.placement(country.iso2, each);
      if (!placement || !isWeak(placement)) return [];
      return placement.disputed
        ? [`${each} is disputed${WEAK_MARK}`]
        : [
            `${each} rests on ${placement.evidence === 'derived' ? 'no source, it is worked out' : 'one source'}${WEAK_MARK}`,
          ];
    }),
  ];
}

function byTheClock(release: Release, change: Change): readonly string[] {
  const standing = statusBefore(release, change);
  switch (standing?.status) {
    case 'relisting_limit':
      return ['Could not stay: one year only, back from Tier 3'];
    case 'final_year': {
      const waivers = standing.waiversUsed;
      const used =
        waivers === 0 ? '' : waivers === 1 ? ', waiver used' : `, ${numberWord(waivers)} waivers used`;
      return [`Could not stay: ${counted(standing.run, 'year')}${used}`];
    }
    case 'waiver_required':
      return ['Could have stayed only with a waiver'];
    default:
      return [];
  }
}

function Margin({ release, news, before }: { release: Release; news: News; before: number }) {
  const { downgrades, upgrades, tiers } = news;
  const shut = (change: Change) => couldNotStay(release, change);
  const told: readonly (readonly [heading: string, of: readonly { readonly country: CountryRef }[]])[] = [
    ['Left Tier 1', downgrades.filter(({ fromTier: from }) => from === '1')],
    ['Joined Tier 1', upgrades.filter(({ toTier: to }) => to === '1')],
    ['Could not stay on the Watch List, and fell', downgrades.filter(shut)],
    ['Could not stay on the Watch List, and rose', upgrades.filter(shut)],
  ];
  return (
    <div class="aside">
      {told.map(
        ([heading, of]) =>
          of.length > 0 && (
            <section key={heading}>
              <h3>{heading}</h3>
              <p>
                <CountryNames of={of} />
              </p>
            </section>
          ),
      )}
      <section>
        <h3>Against {before}</h3>
        <p>
          {tiers
            .filter(({ count, before: was }) => count > 0 || (was ?? 0) > 0)
            .map(
              ({ tier, count, before: was }) =>
                `${shortLabel(tier)}: ${count}${was === null || was === count ? '' : `, was ${was}`}.`,
            )
            .join(' ')}
        </p>
      </section>
    </div>
  );
}
