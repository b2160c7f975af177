import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { StoreLocation } from '../../src/releases/release-store.js';
import { startFront } from '../../test/cluster/front.js';
import { withApi } from '../api-server.js';
import { inFolder } from '../databases.js';
import { type Server, watchMemory } from '../processes.js';
import { ATTACKS, type Attack, firstQuestions, randomAttack, type Statuses } from './attacks.js';
import { beside, percentile } from './beside.js';
import { HOSTILE_ATTACKS } from './hostile-attacks.js';
import { LIMIT_ATTACKS } from './limit-attacks.js';
import { inOwnNetwork, isOwnNetwork } from './own-network.js';
import { PATIENT_ATTACKS } from './patient-attacks.js';
import { compareUnderAttack } from './same-answers.js';
import { SHARED_ATTACKS, WORST_MS } from './shared-attacks.js';

/*
 * Runs each attack against a fresh production build, with another client beside it. Fails if the service
 * exits, responds with a 5xx other than 503 with Retry-After, uses too much memory, or keeps the other client
 * waiting. The last line is "N passed, N failed".
 */

/** Limit for the other client at the 99th percentile on idle cores. */
const MAX_MS: Readonly<Record<string, number>> = { '/countries/KH/tiers': 100, '/health/live': 50 };
/** Small uncached requests, for attacks that limit their time. */
const NEW = ['/tiers?year=2022&limit=#', '/graphql?query={country(country:"KH"){name}_#:__typename}'];
/** For attacks with the default quota, to which the other clients keep as well. */
const SPARING = { pauseMs: 120 };
const NEW_CLIENT = { pauseMs: 250, localAddress: '127.0.8.9' };
/** Duration of measuring the other client before the attack, since a busy machine delays it anyway. */
const QUIET_MS = 1_000;
/** Duration of a random attack, in seconds. */
const RANDOM_SECONDS = 30;
/** With fewer samples, the 99th percentile is the maximum, which a single pause of the machine determines. */
const MANY_WAITS = 100;
/** The random attack takes 333 to 353 MB, depending on other load; more than this indicates a leak. */
const MAX_MB = 400;
/** Number of random requests compared with and without an attack; raise it by hand. */
const COMPARED = Number(process.env.ATTACK_REQUESTS ?? 200);
const SAME = 'the same responses at rest and under attack';
/** Share of them that must be answered for the comparison to count. */
const ANSWERED_SHARE = 0.9;

/** Selects attacks by part of their name; without it, all are run. `--front` puts the documented nginx in front. */
const { values, positionals } = parseArgs({
  options: { front: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [part = ''] = positionals;
const seed = Number(process.env.ATTACK_SEED ?? Date.now() % 1_000_000);
const all = [...SHARED_ATTACKS, ...HOSTILE_ATTACKS, ...ATTACKS, ...LIMIT_ATTACKS, ...PATIENT_ATTACKS];
const chosen = [...all, randomAttack(seed, RANDOM_SECONDS)].filter(({ name }) => name.includes(part));

let [passed, failed] = [0, 0];
const hold = (what: string, holds: boolean) => {
  if (holds) passed += 1;
  else failed += 1;
  if (!holds) console.log(`FAILED: ${what}`);
};

if (!isOwnNetwork && inOwnNetwork()) process.exit();
const began = Date.now();
await inFolder(async ({ location }) => {
  for (const attack of chosen) await hit(location, attack);
  if (SAME.includes(part)) await compare(location);
});
console.log(`the suite took ${((Date.now() - began) / 1_000).toFixed(0)} s`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function compare(location: StoreLocation): Promise<void> {
  const { compared, rejected, differences } = await compareUnderAttack(location, {
    requests: COMPARED,
    seed,
  });
  console.log(
    `${SAME}, seed ${seed}: ${compared} compared, ${rejected} rejected, ${differences.length} differ`,
  );
  hold(`${SAME}: only ${compared} were answered`, compared >= COMPARED * ANSWERED_SHARE);
  for (const difference of differences) hold(`${SAME}: ${difference}`, false);
}

/** Runs one attack on a fresh service, so that its memory is due to this attack. */
function hit(
  location: StoreLocation,
  {
    name,
    run,
    environment,
    expected,
    newMs = 0,
    keepWorker = [],
    needsOwnNetwork = false,
    isDirect = false,
  }: Attack,
): Promise<void> {
  if (needsOwnNetwork && !isOwnNetwork) {
    console.log(`SKIPPED: ${name}: it needs a network of its own, which \`unshare -n\` may not make here`);
    return Promise.resolve();
  }
  if (isDirect && values.front) {
    console.log(`SKIPPED: ${name}: nginx does not forward it`);
    return Promise.resolve();
  }
  const paths = newMs === 0 ? [] : NEW;
  // nginx waits for 30 s: behind it the service keeps its own limit of time.
  const own = values.front ? { TRUST_PROXY: '127.0.0.1' } : { HANDLER_TIMEOUT_MS: '60000' };
  return withApi(location, { ...own, ...environment }, async (instance) => {
    await using front = values.front ? await startProxy(instance) : undefined;
    const api = { ...instance, origin: front?.origin ?? instance.origin };
    const statuses: Statuses = new Map();
    const startedAt = Date.now();
    await firstQuestions(api.origin);
    const quiet = await beside(api, [...Object.keys(MAX_MS), ...paths], () => sleep(QUIET_MS), SPARING);
    const before = await readTurns(api.pid);
    const memory = watchMemory(api.pid);
    let fresh: Awaited<ReturnType<typeof beside>> = {};
    const seen = await beside(
      api,
      Object.keys(MAX_MS),
      async () => {
        fresh = await beside(api, paths, () => run(api.origin, statuses), NEW_CLIENT);
      },
      newMs === 0 ? {} : SPARING,
    );
    const stretch = toStretch(before, await readTurns(api.pid));
    const megabytes = await memory.most();
    // Not before: the service would know what they cost, and reject most of the attack.
    const kept = await timeAtRest(api.origin, keepWorker);
    const waits = Object.entries(seen).map(([path, measured]) => ({
      path,
      p99: percentile(measured, 0.99),
      held: percentile(measured, measured.length < MANY_WAITS ? 0.95 : 0.99, 'held'),
      failures: measured.filter(({ status }) => status !== 200).length,
      requests: measured.length,
    }));
    const got = [...statuses].map(([status, number]) => `${number} × ${status}`).join(', ') || 'no response';
    const busy = `limits × ${stretch.toFixed(1)} for the machine`;
    const waited = waits
      .map(
        ({ path, p99, held, requests }) =>
          `${path} p99 ${p99.toFixed(0)} ms, of the core ${held.toFixed(0)}, of ${requests}`,
      )
      .join(', ');
    console.log(
      `${name}: ${got}; ${waited}; ${megabytes.toFixed(0)} MB; ${busy}; ${((Date.now() - startedAt) / 1_000).toFixed(0)} s`,
    );
    const isUp = (await fetch(`${api.origin}/health/live`).catch(() => null))?.ok === true;
    hold(`${name}: the service ended`, isUp);
    const faults = [...statuses.keys()].filter((status) => /^5(?!0[13]$)\d\d$|without/.test(status));
    hold(`${name}: ${faults.join(', ')}`, faults.length === 0);
    const others = [...statuses.keys()].filter((status) => expected?.includes(status) === false);
    hold(`${name}: ${others.join(', ')}, not ${expected?.join(', ')}`, others.length === 0);
    hold(`${name}: ${megabytes.toFixed(0)} MB`, megabytes <= MAX_MB);
    for (const [path, measured] of Object.entries(fresh)) {
      const p99 = percentile(measured, measured.length < MANY_WAITS ? 0.95 : 0.99);
      const most = Math.max(newMs, kept) * stretch + percentile(quiet[path] ?? [], 0.99);
      const rejected = measured.filter(({ status }) => status !== 200).length;
      console.log(`  ${path}: p99 ${p99.toFixed(0)} ms, of ${measured.length}, ${rejected} rejected`);
      hold(`${name}: ${path} was rejected ${rejected} times for another client`, rejected === 0);
      hold(
        `${name}: another client waited ${p99.toFixed(0)} of ${most.toFixed(0)} ms for ${path}`,
        p99 <= most,
      );
    }
    for (const { path, held, failures } of waits) {
      hold(`${name}: ${path} failed ${failures} times for another client`, failures === 0);
      const most = (MAX_MS[path] ?? 0) * stretch + percentile(quiet[path] ?? [], 0.99, 'held');
      hold(
        `${name}: another client waited ${held.toFixed(0)} of ${most.toFixed(0)} ms for ${path}`,
        held <= most,
      );
    }
  });
}

/** Duration of the quickest of some requests, in ms, at most `WORST_MS`; 0 if there are none. */
async function timeAtRest(origin: string, targets: readonly string[]): Promise<number> {
  let least = targets.length === 0 ? 0 : WORST_MS;
  for (const target of targets) {
    const began = performance.now();
    await (await fetch(`${origin}${target}`)).arrayBuffer();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** The documented nginx before an instance: clients reach the instance by it alone. */
async function startProxy({ origin }: Server): Promise<{ readonly origin: string } & AsyncDisposable> {
  const folder = await mkdtemp(path.join(tmpdir(), 'front-'));
  const front = await startFront(folder, [Number(new URL(origin).port)]);
  return {
    origin: front.origin,
    async [Symbol.asyncDispose]() {
      await front.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function readTurns(pid: number): Promise<{ readonly ran: number; readonly waited: number }> {
  const [ran, waited] = (await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8')).split(' ').map(Number);
  return { ran: ran ?? 0, waited: waited ?? 0 };
}

type Turns = Awaited<ReturnType<typeof readTurns>>;

/**
 * Factor by which a wait may exceed that on an idle core: 1 on an idle machine, otherwise twice the average
 * delay of the work, since load is uneven.
 */
function toStretch(before: Turns, after: Turns): number {
  return 1 + (2 * (after.waited - before.waited)) / (after.ran - before.ran);
}
