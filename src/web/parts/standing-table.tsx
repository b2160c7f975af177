import type { CountryStanding } from '../../dataset/eligibility.js';
import { CountryLink } from './country-link.js';
import { EVIDENCE_MEANINGS } from './evidence-grades.js';
import { Scrolling } from './scrolling.js';

interface StandingTableProps {
  readonly standings: readonly CountryStanding[];
  readonly label: string;
}

/** The clock of each country: counted years, waivers used and left. */
export function StandingTable({ standings, label }: StandingTableProps) {
  return (
    <Scrolling label={label}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col">Counted year</th>
            <th scope="col">Waivers used</th>
            <th scope="col">Waivers left</th>
            <th scope="col">Evidence</th>
            <th scope="col">Clause</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <tr key={standing.country.iso2}>
              <th scope="row">
                <CountryLink country={standing.country} />
              </th>
              <td>{standing.run}</td>
              <td>{standing.waiversUsed}</td>
              <td>{standing.waiversRemaining ?? '–'}</td>
              <td>{standing.evidence && EVIDENCE_MEANINGS[standing.evidence].name}</td>
              <td>{standing.citation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
