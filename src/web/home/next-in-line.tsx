import type { CountryStanding } from '../../dataset/eligibility.js';
import { tellStanding } from '../../graphics/standing-words.js';
import { byCountryName } from '../parts/by-country-name.js';
import { CountryLink } from '../parts/country-link.js';
import { Link } from '../parts/link.js';

/** Countries for which the next report decides: those that cannot stay, then those that need a waiver. */
export function NextInLine({ standings, next }: { standings: readonly CountryStanding[]; next: number }) {
  const must = standings.filter((standing) => standing.next.watchList === 'impossible');
  const waiver = standings.filter((standing) => standing.next.watchList === 'with_waiver');
  return (
    <section aria-labelledby="next">
      <h2 id="next">Who is next for a downgrade</h2>
      <h3>
        {must.length} cannot stay on the watch list in {next}
      </h3>
      <p>Tier 3, unless they are upgraded.</p>
      <ul class="plain">
        {must.map((standing) => (
          <li key={standing.country.iso2}>
            <CountryLink country={standing.country} />{' '}
            <span class="small muted">{tellStanding(standing)}</span>
          </li>
        ))}
      </ul>
      <h3>{waiver.length} can stay only with a waiver</h3>
      <p>
        Two counted years are used up; the law leaves each of them one waiver, if the Secretary of State gives
        it.
      </p>
      <ul class="names">
        {waiver.toSorted(byCountryName).map(({ country }) => (
          <li key={country.iso2}>
            <CountryLink country={country} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/watchlist">The whole watch list and its clock</Link>
      </p>
    </section>
  );
}
