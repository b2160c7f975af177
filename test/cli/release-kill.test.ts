import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { contentDigest } from '../../src/store/content.js';
import type { DatabaseLocation } from '../../src/store/database.js';
import { openDatabase } from '../../src/store/open-database.js';
import { listReleases, loadRelease } from '../../src/store/releases.js';
import { releases } from '../../src/store/schema.js';
import { writeEdition } from '../store/fixtures/correction.js';
import { databaseFor, settingsFor } from '../support/databases.js';
import { program } from '../support/program.js';

/** How often a publication is killed; more for a long run. */
const KILLS = Number(process.env.KILLS ?? 2);

/** Publishes in a process of its own, which is killed after a time if one is given. */
async function publishInProcess(folder: string, location: DatabaseLocation, killAfterMs?: number) {
  const { DATABASE_URL: _, DATA_DIR: __, ...environment } = process.env;
  const child = spawn(process.execPath, [...program('cli/release'), 'publish', folder], {
    env: { ...environment, ...settingsFor(location) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const stopping = new AbortController();
  if (killAfterMs !== undefined)
    sleep(killAfterMs, undefined, { signal: stopping.signal }).then(
      () => child.kill('SIGKILL'),
      () => {},
    );
  const exitCode = await ended;
  stopping.abort();
  return { exitCode, errors };
}

/** What the database holds after a kill: either all of the edition or nothing of it. */
async function state(location: DatabaseLocation): Promise<{ versions: string[]; drafts: number }> {
  const database = await openDatabase(location);
  const published = await listReleases(database);
  for (const { version, sha256 } of published) {
    const edition = await loadRelease(database, version);
    if (contentDigest(edition) !== sha256) throw new Error(`release ${version} is not whole`);
  }
  const all = await database.db.select({ version: releases.version }).from(releases);
  await database.close();
  return { versions: published.map(({ version }) => version).sort(), drafts: all.length - published.length };
}

t.test('killed at any moment it leaves the old edition or the new one whole; a retry works', async (t) => {
  const folder = await writeEdition(t.testdir());
  const rehearsal = await databaseFor(t);
  const before = (await state(rehearsal)).versions;
  const begun = Date.now();
  const { exitCode, errors } = await publishInProcess(folder, rehearsal);
  t.equal(exitCode, 0, errors);
  const duration = Date.now() - begun;

  let location = await databaseFor(t);
  for (let kill = 0; kill < KILLS; kill++) {
    // Spread over the whole run, with the end, where the writing is, as likely as the rest.
    const killAfterMs = duration * ((kill + Math.random()) / KILLS);
    await publishInProcess(folder, location, killAfterMs);
    const { versions, drafts } = await state(location);
    t.equal(drafts, 0, `no draft is left after ${Math.round(killAfterMs)} of ${duration} ms`);
    t.strictSame(versions.slice(0, before.length), before);
    t.ok(versions.length <= before.length + 1, versions.join());
    const retry = await publishInProcess(folder, location);
    t.equal(retry.exitCode, 0, retry.errors);
    t.strictSame((await state(location)).versions, [...before, '1.2.1']);
    location = await databaseFor(t);
  }
});
