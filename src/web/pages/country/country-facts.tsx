import type { Country } from '../../../dataset/countries.js';
import { findGroup, groupsOf } from '../../../dataset/groups.js';
import { groupTitle } from '../../../dataset/place-filter.js';
import type { Release } from '../../../dataset/release.js';
import { Link } from '../../parts/link.js';

const STATUS_WORDS = {
  official: 'official in ISO 3166-1',
  user_assigned: 'user-assigned: not in ISO 3166-1, in common use',
  withdrawn: 'withdrawn from ISO 3166-1',
} as const;

/** The codes that it has in other datasets, by the name of each. */
function codesOf({ codes }: Country): [scheme: string, code: string][] {
  if (codes === null) return [];
  const all: [string, string | null][] = [
    ['Correlates of War', codes.cow],
    ['COW letters', codes.cowLetters],
    ['Gleditsch-Ward', codes.gw],
    ['V-Dem', codes.vdem],
    ['World Bank', codes.worldBank],
    ['IMF', codes.imf],
    ['Our World in Data', codes.owid],
    ['IOC', codes.ioc],
  ];
  return all.flatMap(([scheme, code]) => (code === null ? [] : [[scheme, code]]));
}

/** Codes and names by which the country is found. */
export function CountryFacts({ country, release }: { country: Country; release: Release }) {
  const names = country.names.filter(({ kind }) => kind !== 'code').map(({ name }) => name);
  const codes = codesOf(country);
  const groups = groupsOf(release, country.iso2, release.newestYear).map((id) => findGroup(release, id));
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">Codes and names</h2>
      <dl class="facts">
        <div>
          <dt>Code</dt>
          <dd>
            {country.iso2}, {country.iso3}
            {country.m49 && `, M49 ${country.m49}`}{' '}
            <span class="muted">({STATUS_WORDS[country.codeStatus]})</span>
          </dd>
        </div>
        {names.length > 0 && (
          <div>
            <dt>Also found as</dt>
            <dd>{names.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>Region</dt>
          <dd>
            {country.region}, {country.subregion}
            {country.intermediateRegion && `, ${country.intermediateRegion}`}
          </dd>
        </div>
        {groups.length > 0 && (
          <div>
            <dt>Member of</dt>
            <dd>
              {groups.map((group, index) => (
                <>
                  {index > 0 && ', '}
                  <Link to={`/groups/${group.id}`}>{groupTitle(group)}</Link>
                </>
              ))}{' '}
              <span class="muted">(when the {release.newestYear} report came out)</span>
            </dd>
          </div>
        )}
        {codes.length > 0 && (
          <div>
            <dt>In other datasets</dt>
            <dd>{codes.map(([scheme, code]) => `${scheme} ${code}`).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>Wikidata</dt>
          <dd>
            <a href={`https://www.wikidata.org/wiki/${country.wikidata}`}>{country.wikidata}</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
