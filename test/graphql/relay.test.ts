import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { schemaText } from '../../src/graphql/schema.js';
import { needs } from '../support/needs.js';
import { NEWEST, newestReleaseData } from '../support/seeds.js';
import { ask } from './fixtures/graphql-app.js';

const COMPILER = fileURLToPath(new URL('../../tools/node_modules/relay-compiler/cli.js', import.meta.url));

const COMPONENT = `import { graphql } from 'relay-runtime';
export const history = graphql\`
  fragment history_country on Country
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "historyPaginationQuery") {
    name
    tiers(first: $count, after: $cursor) @connection(key: "history_tiers") { edges { node { id year tier } } }
  }\`;
export const page = graphql\`query historyQuery { country(country: "KH") { ...history_country } }\`;
`;

t.test(
  'compiles a paginated fragment on Country.tiers with relay-compiler',
  needs('relay-compiler'),
  async (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tip-tiers-relay-'));
    t.teardown(() => rmSync(folder, { recursive: true }));
    mkdirSync(path.join(folder, 'src'));
    const config = { src: 'src', schema: 'schema.graphql', language: 'javascript' };
    for (const [name, text] of Object.entries({
      'schema.graphql': schemaText(),
      'src/history.js': COMPONENT,
      'relay.config.json': JSON.stringify(config),
      'package.json': '{}',
    }))
      writeFileSync(path.join(folder, name), text);
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMPILER, 'relay.config.json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    t.equal(status, 0, `${stdout}${stderr}`);

    // Generated from the fragment: the query for further pages of a node.
    const made = readFileSync(
      path.join(folder, 'src/__generated__/historyPaginationQuery.graphql.js'),
      'utf8',
    );
    const query = JSON.parse(/"text": ("(?:[^"\\]|\\.)*")/.exec(made)?.[1] ?? '""');
    const years: number[] = [];
    for (let cursor: string | null = null; ; ) {
      const { data, errors } = await ask(query, { id: `${NEWEST}/Country/KH`, count: 10, cursor });
      t.same(errors, undefined);
      const { edges, pageInfo } = data.node.tiers;
      years.push(...edges.map(({ node }: { node: { year: number } }) => node.year));
      if (!pageInfo.hasNextPage) break;
      cursor = pageInfo.endCursor;
    }
    t.same(years, [...years].sort());
    t.equal(years.length, (await newestReleaseData()).tables.reports.length);
  },
);
