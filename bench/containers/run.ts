import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORRECTED, CORRECTION, writeRelease } from '../../test/releases/fixtures/correction.js';
import { freePort, until } from '../../test/support/processes.js';
import { type Compose, newCompose, output } from './compose.js';
import { startReaders } from './readers.js';

/*
 * Tests docker-compose.yml in practice: builds the image, runs the API and the cluster, publishes, stops each
 * part under load, and replaces the instances in turn. Starts a Docker daemon of its own (daemon.sh) if none
 * is running, and cleans up everything.
 */

/** Exit code by which .ci/run recognizes a check that could not run. */
const NOT_KNOWN = 75;
const DAEMON = fileURLToPath(new URL('daemon.sh', import.meta.url));
/** docker-compose.yml has none of its own. */
const PASSWORDS = Object.fromEntries(
  ['POSTGRES', 'API', 'PUBLISHER', 'REPLICATION'].map((role) => [`${role}_PASSWORD`, `for a try ${role}`]),
);
const INSTANCES = ['api-1', 'api-2', 'api-3'];
const IMAGE = 'tip-tiers';
const BASE = 'node:24-slim';
const MAX_BUILD_SECONDS = 180;
const MAX_IMAGE_MB = 90;
/** Development-only packages. */
const DEVELOPMENT = ['typescript', 'tap', 'esbuild', 'playwright-core', '@biomejs/biome', 'drizzle-kit'];

function notTried(why: string): never {
  console.error(`\n!!! The containers were NOT tried: ${why}. !!!\n`);
  process.exit(NOT_KNOWN);
}

const began = Date.now();
const seconds = (since: number) => ((Date.now() - since) / 1_000).toFixed(1);

async function step(what: string, work: () => Promise<unknown>): Promise<void> {
  const since = Date.now();
  const remark = await work();
  console.log(`ok  ${what}${typeof remark === 'string' ? `: ${remark}` : ''} (${seconds(since)} s)`);
}

/** Asserts that no request fails during some work. */
async function unnoticed(front: string, work: () => Promise<unknown>): Promise<string> {
  const readers = startReaders(front);
  const done = await work().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const { requests, failures } = await readers.stop();
  if (done) throw done.error;
  assert.deepEqual(failures.slice(0, 5), [], `${failures.length} of ${requests} requests failed`);
  return `${requests} requests, none lost`;
}

async function tryAll({ docker, compose, health }: Compose, isOwn: boolean, ports: readonly number[]) {
  const [api, front] = ports.map((port) => `http://127.0.0.1:${port}`) as [string, string];
  const healthy = (service: string) =>
    until(`${service} is healthy`, async () => (await health(service)) === 'healthy');
  const megabytes = async (image: string) =>
    Number(await docker('image', 'inspect', '--format', '{{.Size}}', image)) / 1e6;
  const inImage = (script: string) => docker('run', '--rm', '--network', 'none', IMAGE, 'sh', '-c', script);
  const fetchTier = async (origin: string, query = '') =>
    (await (await fetch(`${origin}/countries/BI/tiers/2025${query}`)).json()) as { readonly tier: string };
  /** Inside an instance, since the proxy picks any of them. */
  const fetchRelease = async (instance: string) =>
    compose(
      ...['exec', '-T', instance, 'node', '-e'],
      "fetch('http://127.0.0.1:3000/countries/BI').then((r) => console.log(r.headers.get('dataset-release')))",
    ).then((text) => text.trim());
  const allServe = async (release: string) => {
    for (const each of INSTANCES)
      await until(`${each} serves ${release}`, async () => (await fetchRelease(each)) === release);
  };

  await step('docker-compose.yml is read as it is meant', async () => {
    await compose('config', '--quiet');
  });
  await step('the image is built', async () => {
    const since = Date.now();
    await docker('build', ...(isOwn ? ['--network', 'host'] : []), '--tag', IMAGE, '.');
    if (Date.now() - since <= MAX_BUILD_SECONDS * 1_000) return undefined;
    const [load = 0] = loadavg();
    const took = `it took ${seconds(since)} s instead of ${MAX_BUILD_SECONDS} s, at a load of ${load.toFixed(1)}`;
    // Time is no criterion on a busy machine.
    assert.ok(load > 2 * availableParallelism(), took);
    return `NOT KNOWN whether in time: ${took}`;
  });
  await step('the image is small, runs without rights and says what it is', async () => {
    const size = (await megabytes(IMAGE)) - (await megabytes(BASE));
    assert.ok(size <= MAX_IMAGE_MB, `${size.toFixed(0)} MB on top of the base image`);
    const inspected = await docker('image', 'inspect', '--format', '{{json .Config}}', IMAGE);
    const { Labels, Healthcheck } = JSON.parse(inspected);
    assert.equal(Labels['org.opencontainers.image.title'], IMAGE);
    assert.ok(Healthcheck.Test.length > 1);
    assert.notEqual((await inImage('id -u')).trim(), '0');
    const writable = await inImage(
      'find / -xdev -writable -type f -not -path "/proc/*" -not -path "/sys/*" 2>/dev/null',
    );
    assert.deepEqual(
      writable.split('\n').filter((file) => file.startsWith('/app/')),
      [],
    );
    for (const name of DEVELOPMENT)
      assert.equal((await inImage(`ls -d node_modules/${name} 2>/dev/null || true`)).trim(), '', name);
    return `${size.toFixed(0)} MB beside the base image`;
  });

  await step('docker compose up', async () => {
    await compose('up', '--detach', 'api');
    await healthy('api');
    assert.equal((await fetchTier(api)).tier, '2');
  });
  await step('docker compose --profile cluster up front', async () => {
    await compose('stop', 'api');
    await compose('up', '--detach', 'front');
    await healthy('front');
    await allServe(CORRECTED);
    assert.equal((await fetchTier(front)).tier, '2');
    const logs = await compose('logs', '--no-color', '--no-log-prefix', ...INSTANCES);
    assert.deepEqual(
      logs.split('\n').filter((line) => /"level":[56]0|Failed query/.test(line)),
      [],
      'no error is logged, nor anything rejected by the database',
    );
  });

  const folder = await mkdtemp(path.join(tmpdir(), 'tip-tiers-release-'));
  const release = (...args: readonly string[]) =>
    compose('run', '--rm', '--no-deps', '-T', '--volume', `${folder}:/release:ro`, 'publish', ...args);
  try {
    await chmod(folder, 0o755);
    await writeRelease(folder);
    await step('a release that is published appears on all instances', async () => {
      await release('publish', `/release/${CORRECTION}`);
      await allServe(CORRECTION);
      assert.equal((await fetchTier(front, `?asOf=2026-11-01`)).tier, '2WL');
    });
    for (const part of ['api-1', 'api-2', 'api-3', 'redis', 'replica', 'database'])
      await step(`${part} is killed and comes back: nobody notices`, () =>
        unnoticed(front, async () => {
          await compose('kill', part);
          await new Promise((done) => setTimeout(done, 2_500));
          await compose('start', part);
          await healthy(part);
        }),
      );
    await step('an instance whose process ends by itself is started again', () =>
      unnoticed(front, async () => {
        // All processes of the container but its init; the shell that lists them exits too.
        await compose('exec', '-T', 'api-2', 'sh', '-c', 'kill -9 -1').catch(() => {});
        await until('it has exited', async () => (await health('api-2')) !== 'healthy');
        await healthy('api-2');
      }),
    );
    await step('the front is killed and comes back', async () => {
      await compose('kill', 'front');
      await assert.rejects(fetchTier(front));
      await compose('start', 'front');
      await healthy('front');
      assert.equal((await fetchTier(front)).tier, '2WL');
    });
    await step('the instances are replaced one after the other: nobody notices', () =>
      unnoticed(front, async () => {
        for (const instance of INSTANCES) {
          await compose('restart', instance);
          await healthy(instance);
        }
      }),
    );
    await step('the replica still follows: a withdrawal reaches all instances', async () => {
      await release('withdraw', CORRECTION, '--reason', 'A page was misread');
      await allServe(CORRECTED);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.env.SKIP_CONTAINERS) notTried('SKIP_CONTAINERS is set');
const env: Record<string, string> = {};
let home: string | null = null;
if (spawnSync('docker', ['info']).status !== 0) {
  const missing = (await output(DAEMON, ['check'])).trim();
  if (missing) notTried(`no Docker daemon answers, and ${missing.replaceAll('\n', ', ')}`);
  home = await mkdtemp(path.join(tmpdir(), 'tip-tiers-docker-'));
  Object.assign(env, { DOCKER_HOST: `unix://${home}/socket`, DOCKER_BUILDKIT: '0' });
}
const ports = [await freePort(), await freePort()];
const composed = newCompose(`tip-tiers-try-${process.pid}`, {
  ...env,
  ...PASSWORDS,
  API_PORT: String(ports[0]),
  FRONT_PORT: String(ports[1]),
});
let clearing: Promise<string> | null = null;
const clear = () => {
  clearing ??=
    home === null ? composed.compose('down', '--volumes', '--timeout', '5') : output(DAEMON, ['stop', home]);
  return clearing;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => clear().finally(() => process.exit(1)));
try {
  if (home !== null) {
    const folder = home;
    const failure = await output(DAEMON, ['start', folder]).catch((error: Error) => error);
    if (failure instanceof Error) {
      await clear();
      notTried(`a Docker daemon could not be started: ${failure.message}`);
    }
    console.log(`ok  a Docker daemon with stand-in images (${seconds(began)} s)`);
  }
  await tryAll(composed, home !== null, ports);
  console.log(`\nThe containers hold, after ${seconds(began)} s.`);
} catch (error) {
  console.error(error);
  console.error(await composed.compose('ps', '--all').catch(String));
  console.error(await composed.compose('logs', '--no-color', '--tail', '15').catch(String));
  process.exitCode = 1;
} finally {
  await clear();
}
