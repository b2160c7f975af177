import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';
import t from 'tap';
import ts from 'typescript';
import { needs } from '../support/needs.js';
import { listen, sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';
import { slow } from '../support/slow.js';

const run = promisify(execFile);
const CLIENTS = fileURLToPath(new URL('../../tools/clients/node_modules/', import.meta.url));
const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const BLOCK = /<figcaption>(.*?)<\/figcaption>.*?<code>(.*?)<\/code>/gs;

const unescaped = (html: string) =>
  html.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);

t.test('has working snippets in /use-it-in', slow, async (t) => {
  const app = await sharedApp();
  const { origin } = await listen(app);
  const page = await (await fetch(`${origin}/use-it-in`)).text();
  const snippets = new Map(
    [...page.matchAll(BLOCK)].map(([, label = '', code = '']) => [unescaped(label), unescaped(code)]),
  );
  const snippet = (label: string): string => {
    const code = snippets.get(label);
    if (code === undefined) throw new Error(`the page has no snippet ${label}`);
    return code;
  };
  const { years } = (await seeds()).current;
  const newest = (await (await fetch(`${origin}/countries/KH/tiers`)).json()).items.at(-1);

  await t.test('covers every tool', async (t) => {
    for (const name of ['Datawrapper', 'Flourish', 'Google Sheets', 'Excel', 'R', 'pandas', 'Observable'])
      t.ok(
        [...snippets.keys()].some((label) => label.startsWith(name)),
        name,
      );
    for (const name of ['DuckDB', 'curl', 'JavaScript', 'TypeScript', 'MCP server'])
      t.ok(snippets.has(name), name);
  });

  await t.test('uses only working URLs, and valid CSV', async (t) => {
    for (const [label, code] of snippets) {
      for (const [address] of code.matchAll(/https?:\/\/[^"'\s]+/g)) {
        t.ok(address.startsWith(origin), `${label} uses the origin`);
        const response = await fetch(address);
        const expected = address === `${origin}/mcp` ? 405 : 200;
        if (address === origin) continue;
        t.equal(response.status, expected, `${label}: ${address}`);
        t.equal(response.headers.get('access-control-allow-origin'), '*');
        if (!new URL(response.url).pathname.endsWith('.csv')) continue;
        const rows = parse(await response.text(), { columns: true, bom: true }) as Record<string, string>[];
        t.ok(rows.length > 20, `${label} has ${rows.length} rows`);
        t.ok(rows.every(({ iso2, iso3 }) => iso2?.length === 2 && iso3?.length === 3));
      }
    }
  });

  await t.test('works in curl', needs('bash', 'curl'), async (t) => {
    const { stdout } = await run('bash', ['-c', snippet('curl')]);
    t.equal(stdout, await (await fetch(`${origin}/countries/KH/tiers.csv`)).text());
  });

  await t.test('works in Python', needs('python3'), async (t) => {
    const { stdout } = await run('python3', ['-c', snippet('Python')]);
    const lines = stdout.trim().split('\n');
    t.equal(lines.at(-1), `${newest.year} ${newest.tier} ${newest.evidence}`);
  });

  await t.test('keeps the code of Namibia, NA, in pandas and R', async (t) => {
    t.match(
      snippet('pandas'),
      /read_csv\("[^"]+\/tiers\.csv", keep_default_na=False, na_values=\[""\], dtype=\{"tier": str\}\)/,
    );
    t.match(
      snippet('R'),
      /read\.csv\("[^"]+\/tiers\.csv", na\.strings = "", colClasses = c\(tier = "character"\)\)/,
    );
    const hasPandas = await run('python3', ['-c', 'import pandas']).then(
      () => true,
      () => false,
    );
    if (!hasPandas) return;
    const counted = `${snippet('pandas')}\nprint((tiers["iso2"] == "NA").sum(), tiers["iso2"].isna().sum())`;
    const { stdout } = await run('python3', ['-c', counted]);
    const { total } = await (await fetch(`${origin}/countries/NA/tiers`)).json();
    t.match(stdout, new RegExp(`^${total} 0$`, 'm'));
    const types = `${snippet('pandas: the clock')}\nprint(clock["run"].dtype, (clock["iso2"] == "NA").sum())`;
    const { stdout: typed } = await run('python3', ['-c', types]);
    t.match(typed, new RegExp(`^float64 ${years.length}$`, 'm'));
    const hasExcel = await run('python3', ['-c', 'import openpyxl']).then(
      () => true,
      () => false,
    );
    if (!hasExcel) return;
    const sheet = `${snippet('pandas: workbook')}\nprint(len(tiers[tiers["iso2"] == "NA"]), tiers["year"].dtype)`;
    t.match((await run('python3', ['-c', sheet])).stdout, new RegExp(`^${total} int64$`, 'm'));
  });

  await t.test('reads parts of files over HTTP in DuckDB and joins them by code', async (t) => {
    const fetchRows = async (name: string, columns: string[]) => {
      const [address = ''] =
        new RegExp(`https?://[^']+/${name}\\.parquet`).exec(snippet('DuckDB: tables of a release')) ?? [];
      const statuses: number[] = [];
      const watched: typeof fetch = async (...parameters) => {
        const response = await fetch(...parameters);
        statuses.push(response.status);
        return response;
      };
      const file = await asyncBufferFromUrl({ url: address, fetch: watched });
      const rows = await parquetReadObjects({ file, columns });
      t.ok(statuses.includes(206), `${name} in parts: ${statuses}`);
      return rows as Record<string, string>[];
    };
    const names = new Map(
      (await fetchRows('countries', ['iso2', 'name'])).map(({ iso2, name }) => [iso2, name]),
    );
    t.equal(names.get('NA'), 'Namibia');
    const listed = (await fetchRows('placements', ['iso2', 'tier'])).filter(({ tier }) => tier === '2WL');
    t.equal(listed.length, (await (await fetch(`${origin}/tiers?tier=2WL`)).json()).total);
    t.ok(listed.every(({ iso2 }) => names.has(iso2)));
  });

  await t.test('works in JavaScript', async (t) => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', snippet('JavaScript')]);
    t.match(stdout, `${newest.year} ${newest.tier}`);
  });

  await t.test('works in TypeScript', needs('clients'), async (t) => {
    const directory = t.testdir();
    const file = path.join(directory, 'snippet.ts');
    await writeFile(file, snippet('TypeScript'));
    await writeFile(path.join(directory, 'openapi.json'), JSON.stringify(await app.openapi()));
    // As in the preceding snippet.
    await run(process.execPath, [
      path.join(CLIENTS, 'openapi-typescript/bin/cli.js'),
      path.join(directory, 'openapi.json'),
      '--output',
      path.join(directory, 'tip-tiers.ts'),
    ]);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
      paths: { 'openapi-fetch': [path.join(CLIENTS, 'openapi-fetch/dist/index.d.mts')] },
    });
    const errors = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    t.strictSame(errors, [], 'type-checks in strict mode');
    const runnable = path.join(directory, 'snippet.mts');
    await writeFile(
      runnable,
      snippet('TypeScript').replace('openapi-fetch', path.join(CLIENTS, 'openapi-fetch/dist/index.mjs')),
    );
    const { stdout } = await run(process.execPath, ['--import', 'tsx', runnable]);
    t.match(stdout, "final_year [ '1', '2', '3' ]");
  });
});
