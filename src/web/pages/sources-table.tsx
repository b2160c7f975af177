import type { Release } from '../../dataset/release.js';
import { Scrolling } from '../parts/scrolling.js';
import { TableHead } from '../parts/table-head.js';

/** Where the placements were read. */
export function Sources({ release }: { release: Release }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <Scrolling label="Sources">
        <table class="cards">
          <TableHead of={['Source', 'Kind', 'Covers', 'Name in the data']} />
          <tbody>
            {release.tables.sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  {source.url ? <a href={source.url}>{source.title}</a> : source.title}
                  {source.publisher && <span class="muted">, {source.publisher}</span>}
                </th>
                <td data-label="Kind">{source.kind}</td>
                <td data-label="Covers">{source.covers}</td>
                <td data-label="Name in the data">
                  <code>{source.id}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
