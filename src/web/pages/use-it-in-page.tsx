import { searchText } from '../../domain/address.js';
import { CHARTS } from '../../rest/charts/charts.js';
import { noParameters } from '../../rest/parameters/parameters.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { CodeBlock } from '../parts/code-block.js';
import { Scrolling } from '../parts/scrolling.js';
import { TableHead } from '../parts/table-head.js';
import { placesFor } from './use-it-in-snippets.js';

export const useItInPage = page({
  path: '/use-it-in',
  params: noParameters,
  query: noParameters,
  html: (context) => {
    const places = placesFor(context.origin);
    return (
      <Article
        context={context}
        title="Use it in…"
        description="Snippets for Datawrapper, Flourish, Google Sheets, Excel, R, Python, Observable, DuckDB, curl, JavaScript and agents."
        lead={
          <>
            Every list is a CSV at an address of its own; no key, no download. These follow the newest
            edition. For facts that never change put <code>/releases/{context.release.version}</code> after
            the host.
          </>
        }
      >
        <section aria-label="Tools">
          {places.map(({ id, name, how, snippets }) => (
            <details key={id} class="fold">
              <summary>
                <h2>{name}</h2>
              </summary>
              {/* The address of a tool opens it. */}
              <div id={id}>
                <p>{how}</p>
                {snippets.map((snippet) => (
                  <CodeBlock key={snippet.label} {...snippet} />
                ))}
              </div>
            </details>
          ))}
        </section>
        <Charts />
      </Article>
    );
  },
});

function Charts() {
  return (
    <section aria-labelledby="charts">
      <h2 id="charts">Ready for charts</h2>
      <p>
        Each of these CSVs has its headline, notes, source and text alternative at the same address below{' '}
        <code>/meta</code>, with the same parameters.
      </p>
      <Scrolling label="Ready for charts">
        <table>
          <TableHead of={['List', 'Data', 'Words']} />
          <tbody>
            {CHARTS.map(({ resource, example }) => (
              <tr key={resource.path}>
                <th scope="row">{resource.summary}</th>
                <td>
                  <Address path={`${example.path}.csv${searchText(example.search)}`} />
                </td>
                <td>
                  <Address path={`/meta${example.path}.json${searchText(example.search)}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}

const Address = ({ path }: { path: string }) => (
  <a href={path}>
    <code>{path}</code>
  </a>
);
