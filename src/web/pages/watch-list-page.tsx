import type { CountryRef } from '../../dataset/countries.js';
import { type CountryStanding, watchListStandings } from '../../dataset/eligibility.js';
import type { Release } from '../../dataset/release.js';
import { rulesOf } from '../../dataset/rules.js';
import { findDowngrades, findWaivers } from '../../dataset/watch-list.js';
import { groupBy } from '../../domain/group.js';
import type { PageRequest } from '../../rest/resource/resource-pages.js';
import { Document } from '../layout/document.js';
import { feedOf } from '../layout/feed-link.js';
import { byCountryName } from '../parts/by-country-name.js';
import { CountryLink } from '../parts/country-link.js';
import { ExpectedReport } from '../parts/expected-report.js';
import { Graphic } from '../parts/graphic.js';
import { PrecedentsInBrief } from '../parts/precedents-in-brief.js';
import { StandingTable } from '../parts/standing-table.js';
import { STATUS_EXPLANATIONS, statusHeading } from '../parts/standing-words.js';
import { TakeAlong } from '../parts/take-along.js';
import { YearForm } from '../parts/year-form.js';

/** Who is on the watch list after a report, and what the next one may do: the most urgent first. */
export function watchListPage(request: PageRequest) {
  const { release } = request;
  const query = request.query as { year?: number; country?: readonly string[] };
  const year = query.year ?? release.newestYear;
  const standings = watchListStandings(release, { year, country: query.country });
  const next = year + 1;
  const rule = release.ruleOf(next);
  const groups = [...groupBy(standings, ({ status }) => status)];
  const must = standings.filter(({ next: { watchList } }) => watchList === 'impossible');
  const waived = findWaivers(release, { year: [year] });
  const fell = findDowngrades(release, {
    year: [year],
    outcome: ['automatic_downgrade', 'relisting_limit_downgrade'],
  });
  const path = `/watchlist${query.year === undefined ? '' : `?year=${year}`}`;
  const none = withoutWatchList(release, year);
  const title = `The Tier 2 Watch List after the ${year} report`;
  return (
    <Document
      context={request}
      graphic={path}
      title={title}
      description={
        none ??
        `${standings.length} countries and territories are on the list; ${must.length} of them cannot stay in ${next}.`
      }
      alternates={[
        { type: 'text/csv', href: `/watchlist.csv?year=${year}`, title: 'The list as CSV' },
        ...feedOf(request, '/watchlist', 'The Tier 2 Watch List'),
      ]}
    >
      <p class="kicker">The watch-list clock</p>
      <h1>{title}</h1>
      <p class="standfirst">
        {none ?? (
          <>
            After the {year} report {standings.length} countries and territories are on the Tier 2 Watch List.
            By law <strong>{must.length}</strong> of them cannot be there in {next}: Tier 3, unless they are
            upgraded.
          </>
        )}
      </p>
      {year === release.newestYear && <ExpectedReport release={release} />}
      <YearForm action="/watchlist" years={release.years} year={year} label="After the report of" />
      {none === null && (
        <Graphic
          path="/watchlist"
          search={{ year: String(year) }}
          eager
          alt="The clock of every country on the list; the tables below say the same."
        />
      )}
      {groups.map(([status, members]) => (
        <section key={status} aria-labelledby={status}>
          <h2 id={status}>
            {statusHeading(status, next, rule)} <span class="muted">({members.length})</span>
          </h2>
          <p>{STATUS_EXPLANATIONS[status](rule)}</p>
          <PrecedentsInBrief release={release} status={status} before={year} />
          <StandingTable
            standings={members.toSorted(byRunAndName)}
            label={statusHeading(status, next, rule)}
          />
        </section>
      ))}
      {none === null && (
        <section aria-labelledby="done">
          <h2 id="done">What the {year} report did</h2>
          <p>
            {waived.length} stayed on the list by a waiver
            <Names of={waived} />, {fell.length} went to Tier 3 where a limit of the list applied
            <Names of={fell} />. Whether those would have gone to Tier 3 on their merits cannot be told from
            placements.
          </p>
        </section>
      )}
      <TakeAlong
        context={request}
        title={title}
        path={path}
        lists={[
          { label: 'The list', path },
          { label: 'All waivers', path: '/watchlist/waivers' },
          { label: 'All steps from the list to Tier 3', path: '/downgrades' },
        ]}
        graphic={path}
        feed="/watchlist"
      />
    </Document>
  );
}

/** Of a report before there was a watch list: since when there is one; `null` of every other. */
function withoutWatchList(release: Release, year: number): string | null {
  // A year without a report is refused where the list is made.
  if (release.ruleOf(year).has_watch_list) return null;
  const first = rulesOf(release).find(({ parameters }) => parameters.hasWatchList)?.firstReport;
  return `The ${year} report has no watch list${first === undefined ? '' : `: the law has had one since the ${first} report`}.`;
}

/** Among equally urgent clocks the longest run first, as in the graphic. */
const byRunAndName = (a: CountryStanding, b: CountryStanding): number => b.run - a.run || byCountryName(a, b);

/** Countries in brackets; nothing for none. */
function Names({ of }: { of: readonly { readonly country: CountryRef }[] }) {
  if (of.length === 0) return null;
  return (
    <>
      {' ('}
      {of.map(({ country }, index) => (
        <>
          {index > 0 && ', '}
          <CountryLink country={country} />
        </>
      ))}
      )
    </>
  );
}
