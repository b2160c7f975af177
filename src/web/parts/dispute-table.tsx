import { codesAsNames } from '../../dataset/codes-as-names.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import type { TableRow } from '../../domain/tables.js';
import { TIER_LABELS, type Vote } from '../../domain/tier.js';
import { CountryLink } from './country-link.js';
import { Link } from './inline.js';
import { Scrolling } from './table.js';
import { WithHosts } from './with-hosts.js';

interface DisputeTableProps {
  readonly disputes: readonly TableRow<'disputes'>[];
  readonly release: ReleaseView;
  readonly label: string;
  readonly withCountry?: boolean;
  /** False on a page that leads to the reason of each instead. */
  readonly withReasons?: boolean;
}

const words = (vote: Vote): string => (vote === 'NR' ? 'not in the report' : TIER_LABELS[vote]);

export function DisputeTable({
  disputes,
  release,
  label,
  withCountry = false,
  withReasons = true,
}: DisputeTableProps) {
  const titles = new Map(release.tables.sources.map(({ id, title }) => [id, title]));
  const toTitle = (id: string): string => titles.get(id) ?? id;
  // Reasons refer to some sources by id, such as `one table of 2024 (andy2024)`.
  const describeReason = (reason: string): string =>
    codesAsNames(release, reason).replaceAll(/\((\w+)\)/g, (whole, id) =>
      titles.has(id) ? `(${titles.get(id)})` : whole,
    );
  return (
    <Scrolling label={label}>
      <table class="cards">
        <thead>
          <tr>
            {withCountry && <th scope="col">Country</th>}
            <th scope="col">Report</th>
            <th scope="col">Chosen</th>
            <th scope="col">Rejected</th>
            <th scope="col">Who says so</th>
            {withReasons && <th scope="col">Why it was rejected</th>}
          </tr>
        </thead>
        <tbody>
          {disputes.map((row) => (
            <tr key={`${row.iso2}${row.year}${row.rejected_tier}`}>
              {withCountry && (
                <th scope="row">
                  <CountryLink country={release.countries.find(row.iso2)} />
                </th>
              )}
              <td data-label="Report">
                <Link to={`/countries/${row.iso2}/tiers/${row.year}#disputes`}>{row.year}</Link>
              </td>
              <td class="nowrap" data-label="Chosen">
                {words(row.chosen_tier)}
              </td>
              <td class="nowrap" data-label="Rejected">
                {words(row.rejected_tier)}
              </td>
              <td data-label="Who says so">{row.rejected_sources.split(';').map(toTitle).join('; ')}</td>
              {withReasons && (
                <td class="prose" data-label="Why it was rejected">
                  <WithHosts text={describeReason(row.reason)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
