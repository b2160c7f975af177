import { FORMATS, LIST_FORMATS, MAX_FILE_ROWS } from '../../../formats/format.js';
import { MAX_LIMIT } from '../../../rest/parameters/parameters.js';
import type { PageContext } from '../../page.js';
import { CodeBlock } from '../../parts/code-block.js';

export function Principles({ context: { origin, release } }: { context: PageContext }) {
  const suffixes = LIST_FORMATS.map((format) => `.${FORMATS[format].suffix}`);
  return (
    <section aria-labelledby="principles">
      <h2 id="principles">How it works</h2>
      <CodeBlock
        label="Five calls to begin with"
        code={[
          `curl '${origin}/countries/KH/tiers'`,
          `curl '${origin}/countries/khm/tiers.csv'`,
          `curl '${origin}/countries/Burma/tiers?from=2010'`,
          `curl '${origin}/tiers?year=2022&tier=3'`,
          `curl '${origin}/tiers.csv?shape=wide'`,
        ].join('\n')}
      />
      <dl class="principles">
        <div>
          <dt>A country by any name</dt>
          <dd>
            ISO alpha-2, alpha-3, M49 number, or a name old or new, in any case: <code>burma</code>,{' '}
            <code>Côte d'Ivoire</code>, <code>swaziland</code>. Parameters go in any order.{' '}
            <code>Content-Location</code> gives the one address of the answer, to cite it by.
          </dd>
        </div>
        <div>
          <dt>The format by suffix or Accept</dt>
          <dd>
            Lists have {suffixes.join(', ')}; a suffix wins over <code>Accept</code>. CSV opens without a
            change in spreadsheets, R and pandas; <code>bom=true</code> is for Excel.
          </dd>
        </div>
        <div>
          <dt>Sort by any column</dt>
          <dd>
            <code>sort=-year,country</code>: newest first, then by name. Without it, news comes newest first
            and countries by name. GraphQL has the same columns: <code>orderBy: [YEAR_DESC, COUNTRY]</code>.
          </dd>
        </div>
        <div>
          <dt>Pictures</dt>
          <dd>
            Graphics are SVG; with <code>.png</code> in the place of <code>.svg</code> they are PNG, with the
            same parameters.
          </dd>
        </div>
        <div>
          <dt>Pinned to a release</dt>
          <dd>
            Every address also lives below <code>/releases/{release.version}</code>. Its facts never change:
            caches keep them for a year. What is worked out from them, such as the clock, may be mended: it is
            kept for a day. <code>Content-Location</code> names the pinned address of an answer.{' '}
            <a href="/docs/compatibility">What can change, and when</a>
          </dd>
        </div>
        <div>
          <dt>As of a day</dt>
          <dd>
            <code>asOf=2019-01-01</code> limits an answer to what the world could know on that day.
          </dd>
        </div>
        <div>
          <dt>Nothing is cut</dt>
          <dd>
            A list is whole unless you give <code>limit</code>, but for JSON of more than{' '}
            {MAX_LIMIT.toLocaleString('en')} rows; then <code>next</code> leads on, and <code>total</code> is
            exact. CSV and NDJSON are whole. XLSX and Parquet are whole without filters; with filters, more
            than {MAX_FILE_ROWS.toLocaleString('en')} rows are an error that says what to request instead.
          </dd>
        </div>
        <div>
          <dt>Nothing is ignored</dt>
          <dd>
            An unknown parameter is an error that names what is allowed. Errors are{' '}
            <a href="/problems">problem documents</a>.
          </dd>
        </div>
      </dl>
    </section>
  );
}
