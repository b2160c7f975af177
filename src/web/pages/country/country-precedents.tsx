import type { Country } from '../../../dataset/countries.js';
import { precedentsOf } from '../../../dataset/precedents/find.js';
import { summaryOf } from '../../../dataset/precedents/summary.js';
import type { Release } from '../../../dataset/release.js';
import { Graphic } from '../../parts/graphic.js';
import { Link } from '../../parts/link.js';

/** What happened to those who stood before where a country on the watch list stands. */
export function CountryPrecedents({ release, country }: { release: Release; country: Country }) {
  const { position, precedents } = precedentsOf(release, country.iso2, {});
  if (position.tier !== '2WL' || precedents.length === 0) return null;
  const { sentence, limits } = summaryOf(precedents, [position.status]);
  const path = `/countries/${country.iso2}/precedents`;
  return (
    <section aria-labelledby="precedents">
      <h2 id="precedents">What happened to others who stood there</h2>
      <p>{sentence}</p>
      <Graphic path={path} alt={`${sentence} Each case is named in the list of earlier cases.`} />
      <ul class="small">
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>
        <Link to={path}>Every case, with what decided it</Link>
      </p>
    </section>
  );
}
