import { FORMATS, LIST_FORMATS, MAX_FILE_ROWS } from '../../../formats/format.js';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../../../kit/parameters.js';
import type { PageContext } from '../../page.js';
import { CodeBlock } from '../../parts/code-block.js';

export function Principles({ context: { origin, release } }: { context: PageContext }) {
  const suffixes = LIST_FORMATS.map((format) => `.${FORMATS[format].suffix}`);
  return (
    <section aria-labelledby="principles">
      <h2 id="principles">How it works</h2>
      <CodeBlock
        label="Five calls to start with"
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
            ISO alpha-2 or alpha-3, M49 number, or any current or former name, case-insensitive:{' '}
            <code>burma</code>, <code>Côte d'Ivoire</code>, <code>swaziland</code>. Parameters may be in any
            order. <code>Content-Location</code> is the canonical URL of the response, for citations.
          </dd>
        </div>
        <div>
          <dt>The format by suffix or Accept</dt>
          <dd>
            Lists have {suffixes.join(', ')}; a suffix overrides <code>Accept</code>. CSV works in
            spreadsheets, R and pandas as it is; Excel needs <code>bom=true</code>.
          </dd>
        </div>
        <div>
          <dt>Sort by any column</dt>
          <dd>
            <code>sort=-year,country</code>: newest first, then by name. By default, news is sorted newest
            first and countries by name. GraphQL has the same columns: <code>sort: [YEAR_DESC, COUNTRY]</code>
            .
          </dd>
        </div>
        <div>
          <dt>Charts</dt>
          <dd>
            Charts are SVG; replace <code>.svg</code> with <code>.png</code> for PNG, with the same
            parameters.
          </dd>
        </div>
        <div>
          <dt>Pinned to a release</dt>
          <dd>
            Every URL also exists below <code>/releases/{release.version}</code>. Its facts never change and
            are cached for a year. What is computed from them, such as the clock, may be corrected, and is
            cached for a day; <code>Service-Version</code> names the version that computed it.{' '}
            <code>Content-Location</code> is the pinned URL of a response.{' '}
            <a href="/docs/compatibility">What can change, and when</a>
          </dd>
        </div>
        <div>
          <dt>As of a day</dt>
          <dd>
            <code>asOf=2019-01-01</code> limits a response to what was public on that day; only what was said
            of why a country fell has no date and is not limited. <code>year=latest</code> takes the newest
            report.
          </dd>
        </div>
        <div>
          <dt>Pages and whole lists</dt>
          <dd>
            A page of JSON has {DEFAULT_LIMIT} rows, or <code>limit</code>, up to{' '}
            {MAX_LIMIT.toLocaleString('en')}: a whole report fits into one. Follow <code>next</code>;{' '}
            <code>total</code> is exact. CSV and NDJSON are always complete, XLSX and Parquet without filters.
            With filters, these two allow {MAX_FILE_ROWS.toLocaleString('en')} rows; the error for more says
            what to request instead.
          </dd>
        </div>
        <div>
          <dt>Nothing is ignored</dt>
          <dd>
            An unknown parameter is an error that lists the allowed ones. Errors are{' '}
            <a href="/problems">problem documents</a>.
          </dd>
        </div>
      </dl>
    </section>
  );
}
