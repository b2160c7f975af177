import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { SERVICE_VERSION } from '../../src/domain/service.js';
import { seedAppFor } from '../support/seed-app.js';

async function measured(t: Parameters<typeof seedAppFor>[0]): Promise<ReadonlySet<string>> {
  const app = await seedAppFor(t, { METRICS_PORT: '0' });
  await app.inject('/countries/KH');
  const text = await (await fetch(`http://127.0.0.1:${app.metricsAddress?.port}/metrics`)).text();
  const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  return new Set(
    types.flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    ),
  );
}

const metricsIn = (expressions: string): string[] => [
  ...new Set(
    expressions.match(
      /\b(?:http|answer|graphql|log|rate_limit|shed|dataset|nodejs|process)[a-z_]*_[a-z]+\b/g,
    ),
  ),
];

t.test('queries only existing metrics in dashboard and alerts', async (t) => {
  const known = await measured(t);
  const board = JSON.parse(await readFile('docs/operations/grafana-dashboard.json', 'utf8'));
  const expressions = board.panels.flatMap(({ targets }: { targets: { expr: string }[] }) =>
    targets.map(({ expr }) => expr),
  );
  const alerts = await readFile('docs/operations/alerts.yml', 'utf8');
  const names = metricsIn(`${expressions.join('\n')}\n${alerts}`);
  t.ok(names.length > 10);
  for (const name of names) t.ok(known.has(name), name);
});

t.test('has a runbook section for each alert', async (t) => {
  const text = await readFile('docs/operations/alerts.yml', 'utf8');
  const alerts = [...text.matchAll(/alert: (\w+)/g)];
  const runbook = await readFile('docs/operations/runbook.md', 'utf8');
  t.ok(alerts.length > 5);
  for (const [, name] of alerts) t.match(runbook, `### ${name}\n`);
  const links = [...text.matchAll(/runbook_url: '.*\/runbook\.md#(\w+)'/g)].map(([, anchor]) => anchor);
  t.strictSame(
    links,
    alerts.map(([, name = '']) => name.toLowerCase()),
    'each alert links to its section',
  );
});

t.test('justifies each dependency in docs/dependencies.md', async (t) => {
  const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const text = await readFile('docs/dependencies.md', 'utf8');
  const named = new Set([...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name));
  const families = [...named].filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    t.ok(named.has(name) || families.some((family) => name.startsWith(family)), name);
});

t.test('serves the version at the top of the changelog', async (t) => {
  const [, version] = /^## \[(.+?)\]/m.exec(await readFile('CHANGELOG.md', 'utf8')) ?? [];
  t.equal(version, SERVICE_VERSION);
});

t.test('names files that exist in the README of each folder', async (t) => {
  const inFolders = ['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  );
  const readmes = inFolders.filter((file) => path.basename(file) === 'README.md');
  t.ok(readmes.length > 20);
  for (const readme of readmes) {
    const folder = path.dirname(readme);
    for (const [, name = ''] of readFileSync(readme, 'utf8').matchAll(/`((?:\.\.?\/)?\w[\w./-]*\.tsx?)`/g)) {
      const isThere =
        [name, path.join('src', name), path.join(folder, name)].some((file) => existsSync(file)) ||
        inFolders.some((file) => file.startsWith(`${folder}/`) && file.endsWith(`/${name}`));
      t.ok(isThere, `${readme}: ${name}`);
    }
  }
});

t.test('states a bound of each integer of the API', async (t) => {
  /** Paths of integers that have only the bounds of a JavaScript number, which zod adds to an integer with one bound. */
  const findUnbounded = (part: unknown, at: string): string[] => {
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([key, value]) =>
      Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER ? [at] : findUnbounded(value, `${at}/${key}`),
    );
  };
  const document = JSON.parse(await readFile('openapi/openapi.json', 'utf8'));
  t.strictSame(findUnbounded(document, '#'), [], 'declare .max(), or .min() and .max()');
  t.strictSame(findUnbounded({ rows: { maximum: Number.MAX_SAFE_INTEGER } }, '#'), ['#/rows']);
});
