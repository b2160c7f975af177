import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { Catalogue } from '../../src/dataset/catalogue.js';
import { projectFile } from '../../src/paths.js';
import { builtDocument } from '../../src/rest/openapi/plugin.js';
import { sameAs } from '../support/first-difference.js';
import { newInstance } from '../support/instance.js';
import { PROGRAM_FOLDER, program } from '../support/program.js';
import { seedAppFor } from '../support/seed-app.js';
import { newestReleaseData, seeds } from '../support/seeds.js';
import { directoryFor, settingsFor } from '../support/stores.js';

/*
 * Tests the bundled service with all that it reads next to the bundle: native code, WebAssembly, fonts,
 * GraphiQL, threads.
 */

const FILES = [
  ['/countries/KH/tiers.png', 'image/png'],
  ['/reports/2025/map.png', 'image/png'],
  [
    '/releases/1.1.0/tiers.xlsx?year=2022',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  ['/releases/1.1.0/download/placements.parquet', 'application/vnd.apache.parquet'],
  ['/graphiql', 'text/html; charset=utf-8'],
  // Shaped by HarfBuzz, which is WebAssembly.
  ['/countries/KH/tiers.png?lang=ar', 'image/png'],
] as const;

t.test('finds everything that it reads next to its modules', async (t) => {
  const instance = await newInstance(program('server'), settingsFor(await directoryFor(t)));
  t.teardown(() => instance.stop('SIGKILL'));
  await instance.start();
  for (const [path, type] of FILES) {
    const response = await fetch(`${instance.origin}${path}`);
    t.equal(response.status, 200, `${path} ${response.status === 200 ? '' : await response.text()}`);
    t.equal(response.headers.get('content-type'), type, path);
    const asset = /src="(\/graphiql[^"]+graphiql\.js)"/.exec(
      path === '/graphiql' ? await response.text() : '',
    )?.[1];
    if (asset) t.ok((await (await fetch(`${instance.origin}${asset}`)).text()).length > 100_000, asset);
  }
  const script = await (await fetch(`${instance.origin}/embed.js`)).text();
  const source = await readFile('assets/scripts/embed.js', 'utf8');
  t.ok(script.length < source.length / 2, 'scripts are minified');
});

t.test('builds the OpenAPI document that the code would generate', async (t) => {
  const catalogue = await seeds();
  const app = await seedAppFor(t);
  sameAs(t, await builtDocument(catalogue), JSON.parse(JSON.stringify(await app.openapi())));
  const saidAt = '2999-01-01T00:00:00Z';
  const year = catalogue.current.newestYear + 1;
  const announced = await Catalogue.open({
    list: async () => catalogue.entries,
    load: async () => newestReleaseData(),
    announced: async () => [
      { year, published: `${year}-01-01`, url: 'https://state.example/', publisher: null, saidAt },
    ],
  });
  t.equal(await builtDocument(announced), null, 'examples state what is known of the next report');
});

t.test('uses nothing from an older build when run from source', async (t) => {
  const script = `console.log((await import('${projectFile('src/paths.ts')}')).IS_BUILT)`;
  const options = ['--import', 'tsx', '--input-type=module', '-e', script];
  t.equal(execFileSync(process.execPath, options, { encoding: 'utf8' }).trim(), 'false');
});

t.test('writes large bundle files in Latin-1, which V8 stores in one byte per character', async (t) => {
  const chunks = path.join(PROGRAM_FOLDER, 'chunks');
  const texts = await Promise.all(
    (await readdir(chunks))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFile(path.join(chunks, name), 'utf8')),
  );
  const large = texts.filter(({ length }) => length > 500_000);
  t.ok(large.length > 0);
  for (const text of large) t.strictSame([...text].filter((letter) => letter > '\u00ff').join(''), '');
});
