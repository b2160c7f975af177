import type { CountryStanding } from '../../dataset/eligibility.js';
import { CountryLink } from './country-link.js';
import { EVIDENCE_MEANINGS } from './evidence-grades.js';
import { Scrolling } from './scrolling.js';
import { TableHead } from './table-head.js';

interface StandingTableProps {
  readonly standings: readonly CountryStanding[];
  readonly label: string;
}

/** The clock of each country: counted years, waivers used and left. */
export function StandingTable({ standings, label }: StandingTableProps) {
  return (
    <Scrolling label={label}>
      <table class="numbers cards">
        <TableHead of={['Country', 'Counted year', 'Waivers used', 'Waivers left', 'Evidence', 'Clause']} />
        <tbody>
          {standings.map((standing) => (
            <tr key={standing.country.iso2}>
              <th scope="row">
                <CountryLink country={standing.country} />
              </th>
              <td data-label="Counted year">{standing.run}</td>
              <td data-label="Waivers used">{standing.waiversUsed}</td>
              <td data-label="Waivers left">{standing.waiversRemaining ?? '–'}</td>
              <td data-label="Evidence">{standing.evidence && EVIDENCE_MEANINGS[standing.evidence].name}</td>
              <td class="long" data-label="Clause">
                {standing.citation}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
