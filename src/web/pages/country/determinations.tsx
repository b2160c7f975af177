import type { Country } from '../../../dataset/countries.js';
import { determinationGapsBehind, findDeterminations } from '../../../dataset/determinations.js';
import type { Release } from '../../../dataset/release.js';
import { listed } from '../../../engine/english.js';
import { Day } from '../../parts/day.js';
import { DETERMINATION_WORDS } from '../../parts/determination-words.js';
import { Link } from '../../parts/link.js';
import { Scrolling } from '../../parts/scrolling.js';
import { TableHead } from '../../parts/table-head.js';

/** What the President determined after Tier 3 placements, and what of it is not known; nothing for a country never in Tier 3. */
export function Determinations({ country, release }: { country: Country; release: Release }) {
  const rows = findDeterminations(release, { country: [country.iso2] });
  const gaps = determinationGapsBehind(release, { country: [country.iso2] }).filter(
    ({ countries }) => countries.length > 0,
  );
  if (rows.length === 0 && gaps.length === 0) return null;
  return (
    <section aria-labelledby="consequences">
      <h2 id="consequences">What followed from Tier 3</h2>
      <p>
        Tier 3 alone restricts nothing: the President determines what follows, for the fiscal year after the
        report.
      </p>
      {rows.length > 0 && (
        <Scrolling label="Presidential determinations">
          <table>
            <TableHead of={['Fiscal year', 'Determined', 'On']} />
            <tbody>
              {rows.toReversed().map((row) => (
                <tr key={`${row.fiscalYear}${row.determination}`}>
                  <th scope="row">{row.fiscalYear}</th>
                  <td>{DETERMINATION_WORDS[row.determination]}</td>
                  <td>
                    {row.determinedOn ? (
                      <Day of={row.determinedOn} />
                    ) : (
                      <span class="muted">date not read</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      {gaps.length > 0 && (
        <p>
          What followed is not known for the fiscal {gaps.length === 1 ? 'year' : 'years'}{' '}
          {listed(
            gaps.map(({ fiscalYear }) => String(fiscalYear)),
            'and',
          )}
          : <Link to={`/determinations?country=${country.iso2}`}>why</Link>.
        </p>
      )}
    </section>
  );
}
