import { downloadsOf, wholeFileNames } from '../../formats/edition/file-list.js';
import { MCP_URL } from '../../mcp/plugin.js';
import { noParameters } from '../../rest/parameters/parameters.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { CodeBlock } from '../parts/code-block.js';

interface Snippet {
  readonly label: string;
  readonly code: string;
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly how: string;
  readonly snippets: readonly Snippet[];
}

const COUNTRY = '/countries/KH/tiers';
const WIDE = '/tiers.csv?shape=wide';

const placesFor = (origin: string, version: string): readonly Place[] => [
  ...forNewsrooms(origin, version),
  ...forCode(origin, version),
];

const forNewsrooms = (origin: string, version: string): readonly Place[] => [
  {
    id: 'datawrapper',
    name: 'Datawrapper',
    how: 'In step 1 link an external dataset and give it the address of the CSV. It then follows the newest edition; name it in the source line.',
    snippets: [{ label: 'Datawrapper', code: `${origin}${COUNTRY}.csv` }],
  },
  {
    id: 'flourish',
    name: 'Flourish',
    how: 'In the Data tab connect a live CSV by its address. Most templates want a row a country and a column a year: shape=wide.',
    snippets: [{ label: 'Flourish: live CSV', code: `${origin}${WIDE}` }],
  },
  {
    id: 'google-sheets',
    name: 'Google Sheets',
    how: 'One formula in an empty sheet. Google asks again about once an hour.',
    snippets: [{ label: 'Google Sheets: formula', code: `=IMPORTDATA("${origin}${COUNTRY}.csv")` }],
  },
  {
    id: 'excel',
    name: 'Excel',
    how: 'Open the workbook of the edition, a sheet a table, or keep it up to date: Data, Get Data, Blank Query, Advanced Editor. A CSV to be opened by a double click needs bom=true.',
    snippets: [
      {
        label: 'Excel: workbook',
        code: `${origin}${downloadsOf(version)}/${wholeFileNames(version).xlsx}`,
      },
      {
        label: 'Excel: query',
        code: `let
  Source = Csv.Document(Web.Contents("${origin}/tiers.csv"), [Encoding = 65001]),
  Tiers = Table.PromoteHeaders(Source)
in
  Tiers`,
      },
      { label: 'Excel: CSV', code: `${origin}${COUNTRY}.csv?bom=true` },
    ],
  },
];

const forCode = (origin: string, version: string): readonly Place[] => [
  {
    id: 'r',
    name: 'R',
    how: 'Tiers are text, and NA is the code of Namibia, not a missing value.',
    snippets: [
      {
        label: 'R',
        code: `tiers <- read.csv("${origin}/tiers.csv", na.strings = "", colClasses = c(tier = "character"))
table(tiers$year, tiers$tier)`,
      },
    ],
  },
  {
    id: 'python',
    name: 'Python and pandas',
    how: 'Without the second argument pandas takes the code of Namibia, NA, for a missing value.',
    snippets: [
      {
        label: 'pandas',
        code: `import pandas as pd

tiers = pd.read_csv("${origin}/tiers.csv", keep_default_na=False, dtype={"tier": str})
print(pd.crosstab(tiers["year"], tiers["tier"]))`,
      },
      {
        label: 'Python',
        code: `import csv
import io
import urllib.request

with urllib.request.urlopen("${origin}${COUNTRY}.csv") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
for row in rows:
    print(row["year"], row["tier"], row["evidence"])`,
      },
    ],
  },
  {
    id: 'observable',
    name: 'Observable',
    how: 'Leave the values as text: with types, Tier 2 becomes a number and the Watch List does not.',
    snippets: [{ label: 'Observable', code: `tiers = d3.csv("${origin}${WIDE}")` }],
  },
  {
    id: 'duckdb',
    name: 'DuckDB',
    how: 'Reads the Parquet files of an edition by their addresses, and of each only the columns that it needs. Every table is a file; codes join them.',
    snippets: [
      {
        label: 'DuckDB',
        code: `SELECT year, tier, count(*) AS countries
FROM read_parquet('${origin}${downloadsOf(version)}/placements.parquet')
GROUP BY ALL
ORDER BY ALL;`,
      },
      {
        label: 'DuckDB: tables of an edition',
        code: `SELECT name, count(*) AS years_on_the_watch_list
FROM read_parquet('${origin}${downloadsOf(version)}/placements.parquet')
JOIN read_parquet('${origin}${downloadsOf(version)}/countries.parquet') USING (iso2)
WHERE tier = '2WL'
GROUP BY name
ORDER BY years_on_the_watch_list DESC, name
LIMIT 10;`,
      },
    ],
  },
  {
    id: 'curl',
    name: 'curl',
    how: '-f fails on an error.',
    snippets: [{ label: 'curl', code: `curl -sSf '${origin}/countries/Cambodia/tiers.csv'` }],
  },
  {
    id: 'javascript',
    name: 'JavaScript and TypeScript',
    how: 'Any page may ask: CORS is open to everyone. One command makes a client with the types of every address.',
    snippets: [
      {
        label: 'JavaScript',
        code: `const response = await fetch('${origin}${COUNTRY}');
if (!response.ok) throw new Error((await response.json()).detail);
const { release, items } = await response.json();
console.log(release, items.at(-1).year, items.at(-1).tier);`,
      },
      {
        label: 'The types of every address',
        code: `npm install openapi-fetch
npx openapi-typescript ${origin}/openapi.json --output tip-tiers.ts`,
      },
      {
        label: 'TypeScript',
        code: `import createClient from 'openapi-fetch';
import type { paths } from './tip-tiers.ts';

const client = createClient<paths>({ baseUrl: '${origin}' });
const { data, error } = await client.GET('/countries/{country}/eligibility', {
  params: { path: { country: 'KH' }, query: { year: 2021 } },
});
if (error) throw new Error(error.detail);
console.log(data.status, data.next.permittedTiers);`,
      },
    ],
  },
  {
    id: 'agents',
    name: 'Agents and language models',
    how: 'A Model Context Protocol server over streamable HTTP, without a key. llms.txt tells a model what else there is.',
    snippets: [
      {
        label: 'MCP server',
        code: JSON.stringify(
          { mcpServers: { 'tip-tiers': { type: 'http', url: `${origin}${MCP_URL}` } } },
          null,
          2,
        ),
      },
      { label: 'Guide for models', code: `${origin}/llms.txt` },
    ],
  },
];

export const useItInPage = page({
  path: '/use-it-in',
  params: noParameters,
  query: noParameters,
  html: (context) => {
    const places = placesFor(context.origin, context.release.version);
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
      </Article>
    );
  },
});
