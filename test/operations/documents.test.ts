import { readFile } from 'node:fs/promises';
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
