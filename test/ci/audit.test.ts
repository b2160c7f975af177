import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import t, { type Test } from 'tap';
import { needs } from '../support/needs.js';

const NONE = 0;
const FOUND = 1;
const UNREACHABLE = 75;

type Advisories = (packages: readonly string[]) => Record<string, readonly object[]>;

async function registryWith(t: Test, advisories: Advisories): Promise<string> {
  const server = createServer(async (request, response) => {
    // npm would also request the versions of a package, which nothing provides here.
    if (request.method !== 'POST') return response.writeHead(404).end();
    const packages = JSON.parse(gunzipSync(await buffer(request)).toString());
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(advisories(Object.keys(packages))));
  }).listen(0, '127.0.0.1');
  t.teardown(() => server.close());
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Runs the audit with a separate cache, since npm caches advisories by ID. */
async function audit(
  t: Test,
  registry: string,
  ...folders: readonly string[]
): Promise<{ code: number | null; output: string }> {
  const child = spawn('.ci/audit', folders, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, npm_config_registry: registry, npm_config_cache: t.testdir() },
  });
  const output = text(child.stdout);
  const [code] = await once(child, 'exit');
  return { code, output: await output };
}

const advisory = (severity: string) => ({
  id: 1,
  url: 'https://advisories.example/1',
  title: 'Everything is open',
  severity,
  vulnerable_versions: '*',
  cwe: [],
  cvss: { score: 0, vectorString: null },
});

t.test('passes without known vulnerabilities after checking every lockfile', needs('bash'), async (t) => {
  const packages = new Set<string>();
  const registry = await registryWith(t, (names) => {
    for (const name of names) packages.add(name);
    return {};
  });
  t.equal((await audit(t, registry)).code, NONE);
  for (const name of [
    'fastify',
    'tap',
    '@redocly/cli',
    'lighthouse',
    'orval',
    '@expo-google-fonts/noto-sans',
  ])
    t.ok(packages.has(name), name);
});

t.test(
  'rejects high severity in production and critical severity in development',
  needs('bash'),
  async (t) => {
    for (const [severity, name, folder, expected] of [
      ['moderate', 'fastify', '.', NONE],
      ['high', 'fastify', '.', FOUND],
      ['high', 'tap', '.', NONE],
      ['critical', 'tap', '.', FOUND],
      ['critical', '@redocly/cli', 'tools', FOUND],
    ] as const) {
      await t.test(`${severity} in ${name}`, async (t) => {
        const registry = await registryWith(t, () => ({ [name]: [advisory(severity)] }));
        const { code, output } = await audit(t, registry, folder);
        t.equal(code, expected);
        if (expected === FOUND) t.match(output, /Everything is open/);
      });
    }
  },
);

t.test('reports an unreachable registry', needs('bash'), async (t) => {
  const { code, output } = await audit(t, 'http://127.0.0.1:1/');
  t.equal(code, UNREACHABLE);
  t.match(output, /!!! The advisory service is unreachable/);
});
