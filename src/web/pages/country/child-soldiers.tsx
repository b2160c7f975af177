import { findChildSoldiersListings } from '../../../dataset/child-soldiers.js';
import type { Country } from '../../../dataset/countries.js';
import type { Release } from '../../../dataset/release.js';
import { Link } from '../../parts/link.js';
import { Scrolling } from '../../parts/scrolling.js';
import { TableHead } from '../../parts/table-head.js';

const WAIVER_WORDS = {
  full: 'waived in full',
  part: 'waived in part',
  none: 'not waived',
  unread: 'not known',
} as const;

/** The reports that list the country for child soldiers; nothing for a country that none lists. */
export function ChildSoldiers({ country, release }: { country: Country; release: Release }) {
  const rows = findChildSoldiersListings(release, { country: [country.iso2] });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="child-soldiers">
      <h2 id="child-soldiers">Listed for child soldiers</h2>
      <p>
        The report also lists countries whose forces, or armed groups that they support, recruit or use child
        soldiers (22 U.S.C. 2370c-1). The list is apart from the tiers; it restricts military assistance for
        the next fiscal year unless the President waives that.
      </p>
      <Scrolling label="Reports that list it for child soldiers">
        <table>
          <TableHead of={['Report', 'Restriction']} />
          <tbody>
            {rows.toReversed().map(({ year, waiver }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{WAIVER_WORDS[waiver]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p>
        <Link to={`/countries/${country.iso2}/child-soldiers-lists`}>
          Where each was read, and which lists are not whole
        </Link>
      </p>
    </section>
  );
}
