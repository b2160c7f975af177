import type { Country } from '../../dataset/countries.js';
import { eligibilityOf } from '../../dataset/eligibility.js';
import { findGroups } from '../../dataset/groups.js';
import { newerReportSentence } from '../../dataset/newer-report-words.js';
import { inPlace, type PlaceFilter } from '../../dataset/place-filter.js';
import type { Release } from '../../dataset/release.js';
import { reportsOf } from '../../dataset/reports.js';
import { groupBy } from '../../domain/group-by.js';
import { compareCells } from '../../domain/order.js';
import { searchText } from '../../domain/parameters.js';
import { TIERS } from '../../domain/tier.js';
import { outOf } from '../../engine/english.js';
import { citedTitle } from '../../rest/citation/cited-title.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { withSuffix } from '../layout/addresses.js';
import { Article } from '../layout/article.js';
import { EVIDENCE_WORDS } from '../parts/evidence.js';
import { Facts, Scrolling } from '../parts/facts.js';
import { YearForm } from '../parts/form-fields.js';
import { ClockAnswer } from '../parts/in-brief.js';
import { byName, CountryLink, Day, Link, regionAnchor, TierBadge } from '../parts/inline.js';
import { SearchForm } from '../parts/search-form.js';

export function countryEligibilityPage(request: PageRequest) {
  const { release } = request;
  const { year: asked } = request.query as { year?: number };
  const standing = eligibilityOf(release, String(request.params.country), asked);
  const { country, year, next } = standing;
  const isNotKnown = standing.knownGaps.some((gap) => gap.year === year);
  const base = `/countries/${country.iso2}/eligibility`;
  const path = asked === undefined ? base : `${base}?year=${asked}`;
  const title = `${country.name}: the watch-list clock after the ${year} report`;
  return (
    <Article
      context={request}
      path={path}
      title={title}
      heading={
        <>
          What the law says of the {next.year} report{' '}
          <TierBadge tier={isNotKnown ? 'not_known' : standing.tier} year={year} />
        </>
      }
      crumbs={[
        ['/countries', 'Countries'],
        [`/countries/${country.iso2}`, country.name],
        [`/reports/${year}`, `${year} report`],
      ]}
      description={standing.sentence}
      alternates={[{ type: 'application/json', href: withSuffix(path, 'json'), title }]}
      lists={[
        { label: 'Years on the watch list', path: `/countries/${country.iso2}/spells` },
        { label: 'What each report did', path: `/countries/${country.iso2}/outcomes` },
      ]}
    >
      <section aria-label="The clock">
        <ClockAnswer answer={standing} />
        <Facts
          of={[
            ['Counted years in a row', standing.run],
            ['Waivers used', standing.waiversUsed],
            ['Waivers left', standing.waiversLeft ?? 'no run that could need one'],
            ['Weakest evidence', standing.evidence === null ? 'none' : EVIDENCE_WORDS[standing.evidence]],
            [
              'Decided by',
              <>
                {standing.citation}, <Link to={`/rules/${standing.rule}`}>{standing.rule}</Link>
              </>,
            ],
          ]}
        />
        <YearForm action={base} years={release.years} year={year} label="After the report of" />
      </section>
    </Article>
  );
}

/** What is due or out stands in the band. */
const awaitedNote = ({ newer }: Release): string =>
  newer?.state === 'awaited' ? ` ${newerReportSentence(newer)}` : '';

export function reportsPage(request: PageRequest) {
  const { release } = request;
  return (
    <Article
      context={request}
      path="/reports"
      title="The reports"
      lead={`One a year since ${release.firstYear}.${awaitedNote(release)}`}
      picture={{
        path: '/tiers',
        alt: 'Number of countries on each tier by year; the table below says the same.',
      }}
      data="/reports.csv"
      description={`Every Trafficking in Persons Report from ${release.firstYear} to ${release.newestYear}, with the number of countries and territories on each tier.`}
      alternates={[{ type: 'text/csv', href: '/reports.csv', title: 'All reports as CSV' }]}
      lists={[{ label: 'All reports', path: '/reports' }]}
    >
      <section aria-label="Every report">
        <Scrolling label="Countries on each tier by report">
          <table class="numbers totals">
            <thead>
              <tr>
                <th scope="col">Report</th>
                {TIERS.map((tier) => (
                  <th key={tier} scope="col">
                    <TierBadge tier={tier} short />
                  </th>
                ))}
                <th scope="col">Covered</th>
                <th scope="col" class="only-wide">
                  Published
                </th>
                <th scope="col" class="only-wide">
                  News
                </th>
              </tr>
            </thead>
            <tbody>
              {reportsOf(release)
                .toReversed()
                .map((report) => (
                  <tr key={report.year}>
                    <th scope="row">
                      <Link to={`/reports/${report.year}`}>{report.year}</Link>
                    </th>
                    {TIERS.map((tier) => (
                      <td key={tier}>{report.totals[tier] ?? '–'}</td>
                    ))}
                    <td>{report.covered}</td>
                    <td class="only-wide">
                      <Day of={report.publishedOn} />
                    </td>
                    <td class="only-wide">
                      <Link to={`/reports/${report.year}/news`}>What changed</Link>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scrolling>
      </section>
    </Article>
  );
}

interface CountriesQuery extends PlaceFilter {
  readonly codeStatus?: readonly string[];
}

export function countriesPage(request: PageRequest) {
  const { release } = request;
  const { codeStatus, ...place } = request.query as CountriesQuery;
  const within = inPlace(release, place);
  const wanted = release.countriesWhere(
    (country) =>
      within(country.iso2, release.newestYear) && (!codeStatus || codeStatus.includes(country.codeStatus)),
  );
  const told = outOf(wanted.length, release.countries.all.length);
  const title = citedTitle(release, `${request.path}${searchText(request.search)}`);
  const regions = [...groupBy(wanted, ({ subregion }) => subregion)].sort(([a], [b]) => compareCells(a, b));
  return (
    <Article
      context={request}
      path={`${request.path}${searchText(request.search)}`}
      title={title}
      lead={
        <>
          {told} that a report placed, with their placement in the {release.newestYear} report.
          {findGroups(release).length > 0 && (
            <>
              {' '}
              By <Link to="/groups">group</Link>: ASEAN, the European Union, the African Union and others.
            </>
          )}
        </>
      }
      acts={
        <li>
          <Link to="/countries?order=country">As a table, with their clocks and codes</Link>
        </li>
      }
      lists={[{ label: 'All countries', path: '/countries' }]}
      description={`${told} countries and territories that a Trafficking in Persons Report placed, with their newest placement.`}
      alternates={[{ type: 'text/csv', href: '/countries.csv', title: 'All countries as CSV' }]}
    >
      <SearchForm />
      {regions.length > 1 && (
        <nav aria-label="Regions">
          <ul class="names">
            {regions.map(([name]) => (
              <li key={name}>
                <a href={`#${regionAnchor(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {regions.map(([name, countries]) => (
        <section key={name} aria-labelledby={regionAnchor(name)}>
          <h2 id={regionAnchor(name)}>{name}</h2>
          <RegionList countries={countries} release={release} />
        </section>
      ))}
    </Article>
  );
}

function RegionList({ countries, release }: { countries: readonly Country[]; release: Release }) {
  return (
    <ul class="country-list">
      {countries.toSorted(byName).map((country) => (
        <li key={country.iso2}>
          <CountryLink country={country} />
          <TierBadge tier={release.placement(country.iso2, release.newestYear)?.tier ?? null} />
        </li>
      ))}
    </ul>
  );
}
