import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Test } from 'tap';
import t from 'tap';
import { TABLE_NAMES } from '../../src/domain/tables.js';
import { contentDigest } from '../../src/releases/digest.js';
import { openStore } from '../../src/releases/open-store.js';
import type { StoreLocation } from '../../src/releases/release-store.js';
import { releases } from '../../src/releases/schema.js';
import { openFilledStore } from '../../src/releases/seeds.js';
import { CORRECTION, CORRECTION_FILES, writeRelease } from '../releases/fixtures/correction.js';
import { instanceFor } from '../support/instance.js';
import { end, start } from '../support/processes.js';
import { program, sourceProgram } from '../support/program.js';
import { NEWEST, VERSIONS } from '../support/seeds.js';
import {
  type Content,
  directoryFor,
  FOLDER,
  type Form,
  inForms,
  POSTGRESQL,
  postgresFor,
  settingsFor,
} from '../support/stores.js';

/** Number of kills while the store is being filled; raise it for a long run. */
const KILLS = Number(process.env.KILLS ?? 2);
const EVERY = 6;
/** Processes that keep the CPU busy while two others publish. */
const BUSY = 4;
const FORMS = [FOLDER, POSTGRESQL];
const SEEDS = VERSIONS;
const CORRECTED = [...SEEDS, CORRECTION];
const DONE = 0;
const REJECTED = 1;
const STORE = 3;

async function locationFor(t: Test, form: Form, content: Content): Promise<StoreLocation> {
  if (form === POSTGRESQL) return postgresFor(t, content);
  const location = await directoryFor(t);
  if (content === 'releases') await (await openFilledStore(location)).close();
  return location;
}

/** The releases of a store; throws if any is incomplete. */
async function wholeReleases(location: StoreLocation): Promise<string[]> {
  const store = await openStore(location, (sentence) => {
    throw new Error(sentence);
  });
  try {
    const published = await store.list();
    for (const { version, sha256 } of published)
      if (contentDigest(await store.load(version)) !== sha256)
        throw new Error(`release ${version} is not whole`);
    if (store.kind === 'postgresql') {
      const begun = await store.database.db.select({ version: releases.version }).from(releases);
      if (begun.length > published.length) throw new Error('a part of a release is left');
    }
    return published.map(({ version }) => version).sort();
  } finally {
    await store.close();
  }
}

async function node(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { child, output } = start(process.execPath, args, { env });
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, output: output() };
}

const busyProcesses = (count: number) =>
  Array.from({ length: count }, () => start(process.execPath, ['-e', 'for (;;);']));

const publishing = (folder: string, location: StoreLocation) =>
  node([...program('cli/release'), 'publish', folder], settingsFor(location));

inForms(t, FORMS, 'keeps the old release if killed at any table, and succeeds on retry', async (t, form) => {
  const folder = await writeRelease(t.testdir());
  const location = await locationFor(t, form, 'releases');
  const tables = TABLE_NAMES.filter((_, index) => index % EVERY === 0);
  const fixture = sourceProgram('test/faults/fixtures/publish-until.ts');
  const publishUntil = (...table: readonly string[]) =>
    node([...fixture, folder, JSON.stringify(location), ...table]);
  for (const table of tables) {
    const killed = await publishUntil(table);
    t.equal(killed.signal, 'SIGKILL', `${table}: ${killed.output}`);
  }
  t.strictSame(await wholeReleases(location), SEEDS, `after ${tables.length} kills`);
  for (const [attempt, publishAgain] of [
    ['a retry', () => publishUntil()],
    ['twice', () => publishing(folder, location)],
  ] as const) {
    const { code, output } = await publishAgain();
    t.equal(code, DONE, `${attempt}: ${output}`);
    t.strictSame(await wholeReleases(location), CORRECTED, attempt);
  }
});

inForms(t, FORMS, 'lets one of two concurrent publishers succeed and tells the other', async (t, form) => {
  const location = await locationFor(t, form, 'releases');
  const folder = await writeRelease(t.testdir());
  const busy = busyProcesses(BUSY);
  t.teardown(() => Promise.all(busy.map(({ child }) => end(child, 'SIGKILL'))));
  const both = await Promise.all([publishing(folder, location), publishing(folder, location)]);
  t.ok(
    both.some(({ code }) => code === DONE),
    JSON.stringify(both),
  );
  for (const { code, output } of both) {
    t.ok(code === DONE || code === STORE, output);
    if (code === STORE) t.match(output, /nother process/);
  }
  t.strictSame(await wholeReleases(location), CORRECTED);

  const text = CORRECTION_FILES['release.json']?.replace('Burundi 2025', 'The placement of Burundi in 2025');
  const placements = CORRECTION_FILES['placements.csv']?.replace('single_source', 'corroborated');
  const other = await writeRelease(
    t.testdir({ other: {} }),
    Object.fromEntries(
      Object.entries({ ...CORRECTION_FILES, 'release.json': text, 'placements.csv': placements }).map(
        ([name, content]) => [name, content ?? ''],
      ),
    ),
  );
  const { code, output } = await publishing(other, location);
  t.equal(code, REJECTED, output);
  t.strictSame(await wholeReleases(location), CORRECTED);
});

inForms(t, FORMS, 'recovers at the next start if killed while filling the store', async (t, form) => {
  let location = await locationFor(t, form, 'nothing');
  const begun = Date.now();
  const rehearsal = await instanceFor(t, settingsFor(location));
  const duration = Date.now() - begun;
  await rehearsal.stop('SIGKILL');

  location = await locationFor(t, form, 'nothing');
  for (let kill = 0; kill < KILLS; kill++) {
    const { child } = start(process.execPath, program('server'), { env: settingsFor(location) });
    // The end, where writing happens, is as likely as the rest.
    await sleep(duration * ((kill + Math.random()) / KILLS));
    await end(child, 'SIGKILL');
  }
  const instance = await instanceFor(t, settingsFor(location));
  const answer = await fetch(`${instance.origin}/releases/1.0.0/countries/KH/tiers`);
  t.equal(answer.status, 200);
  t.equal((await fetch(`${instance.origin}/tiers`)).headers.get('dataset-release'), NEWEST);
  await instance.stop('SIGKILL');
  t.strictSame(await wholeReleases(location), SEEDS);
});
