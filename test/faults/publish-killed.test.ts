import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { TABLE_NAMES } from '../../src/domain/tables.js';
import { MIGRATIONS } from '../../src/start/bootstrap.js';
import { contentDigest } from '../../src/store/content.js';
import type { DatabaseLocation } from '../../src/store/database.js';
import { openDatabase } from '../../src/store/open-database.js';
import { listReleases, loadRelease } from '../../src/store/releases.js';
import { releases } from '../../src/store/schema.js';
import { CORRECTION_FILES, writeEdition } from '../store/fixtures/correction.js';
import { databaseFor, settingsFor } from '../support/databases.js';
import { newInstance } from '../support/instance.js';
import { end, start } from '../support/processes.js';
import { program, testProgram } from '../support/program.js';

/** How often a service is killed while it fills its database; more for a long run. */
const KILLS = Number(process.env.KILLS ?? 2);
/** A directory whose process was killed is free after some seconds only: not every table is tried. */
const EVERY = 6;
const SEEDS = ['1.0.0', '1.1.0', '1.2.0'];
const CORRECTED = [...SEEDS, '1.2.1'];
const DONE = 0;
const REFUSED = 1;
const DATABASE = 3;

/** The releases of a database, each of which must be whole; of none is there a part. */
async function wholeReleases(location: DatabaseLocation): Promise<string[]> {
  const database = await openDatabase(location);
  try {
    const published = await listReleases(database);
    for (const { version, sha256 } of published) {
      const edition = await loadRelease(database, version);
      if (contentDigest(edition) !== sha256) throw new Error(`release ${version} is not whole`);
    }
    const begun = await database.db.select({ version: releases.version }).from(releases);
    if (begun.length > published.length) throw new Error('a part of a release is left');
    return published.map(({ version }) => version).sort();
  } finally {
    await database.close();
  }
}

/** Runs a program of node to its end. */
async function node(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { child, output } = start(process.execPath, args, { env });
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, said: output() };
}

const publishing = (folder: string, location: DatabaseLocation) =>
  node([...program('cli/release'), 'publish', folder], settingsFor(location));

t.test('killed behind any table it leaves the old edition; a retry works; twice is once', async (t) => {
  const folder = await writeEdition(t.testdir());
  const location = await databaseFor(t);
  const tables = TABLE_NAMES.filter((_, index) => index % EVERY === 0);
  const fixture = testProgram('test/faults/fixtures/publish-until.ts');
  const publishUntil = (...table: readonly string[]) =>
    node([...fixture, folder, JSON.stringify(location), ...table]);
  for (const table of tables) {
    const killed = await publishUntil(table);
    t.equal(killed.signal, 'SIGKILL', `${table}: ${killed.said}`);
  }
  t.strictSame(await wholeReleases(location), SEEDS, `after ${tables.length} kills`);
  for (const [attempt, publishAgain] of [
    ['a retry', () => publishUntil()],
    ['twice', () => publishing(folder, location)],
  ] as const) {
    const { code, said } = await publishAgain();
    t.equal(code, DONE, `${attempt}: ${said}`);
    t.strictSame(await wholeReleases(location), CORRECTED, attempt);
  }
});

t.test('of two processes that publish at once one wins, and the other is told', async (t) => {
  const location = await databaseFor(t);
  const folder = await writeEdition(t.testdir());
  const both = await Promise.all([publishing(folder, location), publishing(folder, location)]);
  t.ok(
    both.some(({ code }) => code === DONE),
    JSON.stringify(both),
  );
  for (const { code, said } of both) {
    t.ok(code === DONE || code === DATABASE, said);
    if (code === DATABASE) t.match(said, /another process/);
  }
  t.strictSame(await wholeReleases(location), CORRECTED);

  const text = CORRECTION_FILES['edition.json']?.replace('Burundi 2025', 'The placement of Burundi in 2025');
  const placements = CORRECTION_FILES['placements.csv']?.replace('single_source', 'corroborated');
  const other = await writeEdition(
    t.testdir({ other: {} }),
    Object.fromEntries(
      Object.entries({ ...CORRECTION_FILES, 'edition.json': text, 'placements.csv': placements }).map(
        ([name, content]) => [name, content ?? ''],
      ),
    ),
  );
  const { code, said } = await publishing(other, location);
  t.equal(code, REFUSED, said);
  t.strictSame(await wholeReleases(location), CORRECTED);
});

/** A database with tables and no edition: a service publishes all of them, where a new one begins as a copy. */
async function emptyDatabase(t: Test): Promise<DatabaseLocation> {
  const location = await databaseFor(t, 'nothing');
  const database = await openDatabase(location);
  await database.migrate(MIGRATIONS);
  await database.close();
  return location;
}

t.test('a service that is killed while it publishes is whole after the next start', async (t) => {
  let location = await emptyDatabase(t);
  const begun = Date.now();
  const rehearsal = await newInstance(program('server'), settingsFor(location));
  await rehearsal.start();
  const duration = Date.now() - begun;
  await rehearsal.stop('SIGKILL');

  location = await emptyDatabase(t);
  for (let kill = 0; kill < KILLS; kill++) {
    const { child } = start(process.execPath, program('server'), { env: settingsFor(location) });
    // The end, where the writing is, is as likely as the rest.
    await sleep(duration * ((kill + Math.random()) / KILLS));
    await end(child, 'SIGKILL');
  }
  const instance = await newInstance(program('server'), settingsFor(location));
  t.teardown(() => instance.stop('SIGKILL'));
  await instance.start();
  const answer = await fetch(`${instance.origin}/releases/1.0.0/countries/KH/tiers`);
  t.equal(answer.status, 200);
  t.equal((await fetch(`${instance.origin}/tiers`)).headers.get('dataset-release'), '1.2.0');
  await instance.stop('SIGKILL');
  t.strictSame(await wholeReleases(location), SEEDS);
});
