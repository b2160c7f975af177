import type { Country } from '../../dataset/countries.js';
import { findGroups } from '../../dataset/groups.js';
import { inPlace, type PlaceFilter } from '../../dataset/place-filter.js';
import type { Release } from '../../dataset/release.js';
import { groupBy } from '../../domain/group-by.js';
import { compareCells } from '../../domain/order.js';
import { searchText } from '../../domain/parameters.js';
import { outOf } from '../../engine/english.js';
import { citedTitle } from '../../rest/citation/cited-title.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { byName, CountryLink } from '../parts/country-link.js';
import { Link, regionAnchor } from '../parts/inline.js';
import { SearchForm } from '../parts/search-form.js';
import { TierBadge } from '../parts/tier-badge.js';

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
          Placed by a report: {told}, with their placement in the {release.newestYear} report.
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
          <Link to="/countries?order=country">As a table, with their clocks</Link>
        </li>
      }
      lists={[{ label: 'All countries', path: '/countries' }]}
      description={`Countries and territories that a Trafficking in Persons Report placed: ${told}, with their newest placement.`}
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
