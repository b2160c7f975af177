import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreLocation } from '../../src/releases/release-store.js';
import { withApi } from '../bench/api-server.js';
import { inFolder } from '../bench/databases.js';
import { watchMemory } from '../bench/processes.js';
import { ATTACKS, type Attack, firstQuestions, randomAttack, type Statuses } from './attacks.js';
import { beside, percentile } from './beside.js';
import { HOSTILE_ATTACKS } from './hostile-attacks.js';
import { LIMIT_ATTACKS } from './limit-attacks.js';
import { inOwnNetwork, isOwnNetwork } from './own-network.js';
import { PATIENT_ATTACKS } from './patient-attacks.js';
import { compareUnderAttack } from './same-answers.js';
import { SHARED_ATTACKS } from './shared-attacks.js';

/*
 * Attacks the production build as an adversary did, anew for each attack, with another client beside it. Fails when
 * the service ends, answers with a 5xx other than a 503 that says when to come back, takes too much memory, or lets the
 * other client wait. Ends with one line "N passed, N failed".
 */

/** So long the other client may wait at the 99th percentile on quiet cores. */
const MOST_MS: Readonly<Record<string, number>> = { '/countries/KH/tiers': 100, '/health/live': 50 };
/** Small requests that are new each time, for attacks that say how long they may take. */
const NEW = ['/tiers?year=2022&limit=#', '/graphql?query={country(iso2:"KH"){name}_#:__typename}'];
/** Attacks with the quota as it is by default: the other clients keep to it, too. */
const SPARING = { pauseMs: 120 };
const NEW_CLIENT = { pauseMs: 250, localAddress: '127.0.8.9' };
/** So long the other client asks before the attack: on a busy machine it waits then too, and that is no attack's doing. */
const QUIET_MS = 1_000;
/** How long a random attack lasts, in seconds. */
const RANDOM_SECONDS = 60;
/** Of fewer waits the 99th percentile is the longest one, which a single pause of the machine decides. */
const MANY_WAITS = 100;
/** The random mixture takes 333 to 353 MB, by what else the machine does; an attack that takes more than this leaks. */
const MOST_MB = 400;
/** Random questions that are asked calm and under attack; by hand more of them. */
const COMPARED = Number(process.env.ATTACK_REQUESTS ?? 400);
const SAME = 'the same answers calm and under attack';
/** Of them, so many must have been answered at last: else nothing is known of them. */
const ANSWERED_SHARE = 0.9;

/** A part of its name chooses an attack; without one all of them go. */
const [part = ''] = process.argv.slice(2);
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
  const { compared, refused, differences } = await compareUnderAttack(location, {
    requests: COMPARED,
    seed,
  });
  console.log(
    `${SAME}, seed ${seed}: ${compared} compared, ${refused} refused, ${differences.length} differ`,
  );
  hold(`${SAME}: only ${compared} were answered`, compared >= COMPARED * ANSWERED_SHARE);
  for (const difference of differences) hold(`${SAME}: ${difference}`, false);
}

/** One attack on a service that has just started, so that its memory is that of this attack. */
function hit(
  location: StoreLocation,
  { name, run, environment, expected, newMs, needsOwnNetwork = false }: Attack,
): Promise<void> {
  if (needsOwnNetwork && !isOwnNetwork) {
    console.log(`SKIPPED: ${name}: it needs a network of its own, which \`unshare -n\` may not make here`);
    return Promise.resolve();
  }
  const paths = newMs === undefined ? [] : NEW;
  return withApi(location, { HANDLER_TIMEOUT_MS: '60000', ...environment }, async (api) => {
    const statuses: Statuses = new Map();
    await firstQuestions(api.origin);
    const quiet = await beside(api, [...Object.keys(MOST_MS), ...paths], () => sleep(QUIET_MS), SPARING);
    const before = await turnsOf(api.pid);
    const memory = watchMemory(api.pid);
    let fresh: Awaited<ReturnType<typeof beside>> = {};
    const seen = await beside(
      api,
      Object.keys(MOST_MS),
      async () => {
        fresh = await beside(api, paths, () => run(api.origin, statuses), NEW_CLIENT);
      },
      newMs === undefined ? {} : SPARING,
    );
    const stretch = stretchOf(before, await turnsOf(api.pid));
    const megabytes = await memory.most();
    const waits = Object.entries(seen).map(([path, asked]) => ({
      path,
      p99: percentile(asked, 0.99),
      held: percentile(asked, asked.length < MANY_WAITS ? 0.95 : 0.99, 'held'),
      failures: asked.filter(({ status }) => status !== 200).length,
      asked: asked.length,
    }));
    const got = [...statuses].map(([status, number]) => `${number} × ${status}`).join(', ') || 'no answer';
    const busy = `limits × ${stretch.toFixed(1)} for the machine`;
    const waited = waits
      .map(
        ({ path, p99, held, asked }) =>
          `${path} p99 ${p99.toFixed(0)} ms, of the core ${held.toFixed(0)}, of ${asked}`,
      )
      .join(', ');
    console.log(`${name}: ${got}; ${waited}; ${megabytes.toFixed(0)} MB; ${busy}`);
    const isUp = (await fetch(`${api.origin}/health/live`).catch(() => null))?.ok === true;
    hold(`${name}: the service ended`, isUp);
    const faults = [...statuses.keys()].filter((status) => /^5(?!0[13]$)\d\d$|without/.test(status));
    hold(`${name}: ${faults.join(', ')}`, faults.length === 0);
    const others = [...statuses.keys()].filter((status) => expected?.includes(status) === false);
    hold(`${name}: ${others.join(', ')}, not ${expected?.join(', ')}`, others.length === 0);
    hold(`${name}: ${megabytes.toFixed(0)} MB`, megabytes <= MOST_MB);
    for (const [path, asked] of Object.entries(fresh)) {
      const p99 = percentile(asked, asked.length < MANY_WAITS ? 0.95 : 0.99);
      const most = (newMs ?? 0) * stretch + percentile(quiet[path] ?? [], 0.99);
      const refused = asked.filter(({ status }) => status !== 200).length;
      console.log(`  ${path}: p99 ${p99.toFixed(0)} ms, of ${asked.length}, ${refused} refused`);
      hold(`${name}: ${path} was refused ${refused} times for another client`, refused === 0);
      hold(
        `${name}: another client waited ${p99.toFixed(0)} of ${most.toFixed(0)} ms for ${path}`,
        p99 <= most,
      );
    }
    for (const { path, held, failures } of waits) {
      hold(`${name}: ${path} failed ${failures} times for another client`, failures === 0);
      const most = (MOST_MS[path] ?? 0) * stretch + percentile(quiet[path] ?? [], 0.99, 'held');
      hold(
        `${name}: another client waited ${held.toFixed(0)} of ${most.toFixed(0)} ms for ${path}`,
        held <= most,
      );
    }
  });
}

async function turnsOf(pid: number): Promise<{ readonly ran: number; readonly waited: number }> {
  const [ran, waited] = (await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8')).split(' ').map(Number);
  return { ran: ran ?? 0, waited: waited ?? 0 };
}

type Turns = Awaited<ReturnType<typeof turnsOf>>;

/**
 * How many times as long as on a core of its own a wait may be: 1 on a quiet machine; twice what its work waited on the
 * average of a busy one, which is not busy evenly.
 */
function stretchOf(before: Turns, after: Turns): number {
  return 1 + (2 * (after.waited - before.waited)) / (after.ran - before.ran);
}
