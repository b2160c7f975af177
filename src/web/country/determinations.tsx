import type { Country } from '../../dataset/countries.js';
import { findDeterminations } from '../../dataset/determinations.js';
import type { Release } from '../../dataset/release.js';
import { Day } from '../parts/day.js';
import { DETERMINATION_WORDS } from '../parts/determination-words.js';
import { Scrolling } from '../parts/scrolling.js';
import { TableHead } from '../parts/table-head.js';

/** What the President determined after Tier 3 placements; nothing for a country of which nothing was read. */
export function Determinations({ country, release }: { country: Country; release: Release }) {
  const rows = findDeterminations(release, { countries: [country.iso2] });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="consequences">
      <h2 id="consequences">What followed from Tier 3</h2>
      <p>
        Tier 3 alone restricts nothing: the President determines what follows, for the fiscal year after the
        report.
      </p>
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
    </section>
  );
}
