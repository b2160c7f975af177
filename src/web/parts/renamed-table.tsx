import { RENAMED } from '../../domain/renamed.js';
import { Scrolling, TableHead } from './table.js';
import { WithCode } from './with-hosts.js';

/** Old names and new ones of the major version that is served. */
export function RenamedTable() {
  return (
    <Scrolling label="Old names and new ones">
      <table>
        <TableHead of={['Door', 'Old name', 'New name']} />
        <tbody>
          {RENAMED.map(({ door, was, is }) => (
            <tr key={`${door} ${was}`}>
              <td>{door}</td>
              <td>
                <WithCode text={was} />
              </td>
              <td>
                <WithCode text={is} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
