import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as files from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Test } from 'tap';
import t from 'tap';
import { completeFiles } from '../../src/releases/complete-files.js';
import { type FolderStore, openFolder } from '../../src/releases/folder.js';
import { openReleaseCatalogue } from '../../src/releases/open-catalogue.js';
import { SEEDS } from '../../src/releases/places.js';
import { fillStore } from '../../src/releases/seeds.js';
import { withdraw } from '../../src/releases/withdraw.js';
import { appFor } from '../support/app.js';
import { NEWEST, VERSIONS } from '../support/seeds.js';
import { directoryFor } from '../support/stores.js';

const { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink, truncate, utimes, writeFile } = files;

async function damagedBy(t: Test, damage: (releases: string) => Promise<unknown>) {
  const { directory } = await directoryFor(t);
  await fillStore(openFolder(directory));
  await damage(path.join(directory, 'releases'));
  const logged: string[] = [];
  return { directory, logged, store: openFolder(directory, (sentence) => logged.push(sentence)) };
}

const headerIn = (releases: string, version = NEWEST) => path.join(releases, version, 'header.json');
const tablesIn = (releases: string, version = NEWEST) => path.join(releases, version, 'tables.ndjson.gz');

const changed = async (header: string, parts: object) =>
  writeFile(header, JSON.stringify({ ...JSON.parse(await readFile(header, 'utf8')), ...parts }));

const NOBODY = 65534;

/** Ways to damage a release folder, and the reported error after the release's name. */
const DAMAGES: readonly (readonly [what: string, damage: (releases: string) => Promise<unknown>, RegExp])[] =
  [
    ['a header without tables', (all) => rm(tablesIn(all)), /tables\.ndjson\.gz is missing\./],
    ['tables without a header', (all) => rm(headerIn(all)), /header\.json is missing\./],
    [
      'an empty folder',
      async (all) => {
        await rm(path.join(all, NEWEST), { recursive: true });
        await mkdir(path.join(all, NEWEST));
      },
      /tables\.ndjson\.gz is missing\./,
    ],
    [
      'tables cut in the middle',
      (all) => truncate(tablesIn(all), 100_000),
      /tables\.ndjson\.gz has 100000 bytes and should have \d+: it was cut or altered\./,
    ],
    [
      'a letter that was changed',
      async (all) => {
        const text = gunzipSync(await readFile(tablesIn(all))).toString();
        const { size } = await stat(tablesIn(all));
        // The size must match the header, so that only the digest can reveal the change.
        const bytes = gzipSync(text.replace('Cambodia', 'Cambodja'), { level: 9 });
        await writeFile(tablesIn(all), Buffer.concat([bytes, Buffer.alloc(size)]).subarray(0, size));
      },
      /tables\.ndjson\.gz does not match the digest in header\.json/,
    ],
    [
      'the tables of another release',
      (all) => cp(tablesIn(all, '1.1.0'), tablesIn(all)),
      /tables\.ndjson\.gz has \d+ bytes and should have \d+/,
    ],
    [
      'another release under a version',
      async (all) => {
        await rm(path.join(all, NEWEST), { recursive: true });
        await cp(path.join(all, '1.1.0'), path.join(all, NEWEST), { recursive: true });
      },
      /header\.json is of release 1\.1\.0\./,
    ],
    ['a header that is half written', (all) => truncate(headerIn(all), 50), /header\.json is not JSON\./],
    [
      'a header that is none',
      (all) => changed(headerIn(all), { sha256: 'none' }),
      /header\.json: sha256 is not a SHA-256 in hexadecimal digits\./,
    ],
    [
      'a withdrawal without a reason',
      (all) => writeFile(path.join(all, NEWEST, 'withdrawn.json'), '{"at":"2026-12-24T12:00:00Z"}'),
      /withdrawn\.json: reason must be a text\./,
    ],
    [
      'a symbolic link out of the folder',
      async (all) => {
        await rename(path.join(all, NEWEST), path.join(all, '../elsewhere'));
        await symlink('../elsewhere', path.join(all, NEWEST));
      },
      /^ is not a folder: a link or a file is no release\./,
    ],
    [
      'a link in the place of a file',
      async (all) => {
        await rename(tablesIn(all), path.join(all, '../elsewhere'));
        await symlink('../../elsewhere', tablesIn(all));
      },
      /tables\.ndjson\.gz is not a file: a link or a folder is none\./,
    ],
    [
      'a file in the place of a release',
      (all) => writeFile(path.join(all, '9.0.0'), 'text'),
      /^ is not a folder: a link or a file is no release\./,
    ],
  ];

for (const [what, damage, sentence] of DAMAGES)
  t.test(`serves the other releases and reports one error: ${what}`, async (t) => {
    const { store, logged } = await damagedBy(t, damage);
    await fillStore(store);
    const catalogue = await openReleaseCatalogue(store);
    t.ok(catalogue.entries.length >= 2, 'other releases are served');
    t.equal((await catalogue.get('1.0.0')).version, '1.0.0');
    await store.list();
    t.equal(logged.length, 1, `reported once: ${logged.join()}`);
    t.match(/: releases\/\d+\.\d+\.\d+\/?(.*)/.exec(logged[0] ?? '')?.[1], sentence);
  });

t.test('reports unreadable file records once and serves none of those files', async (t) => {
  const { store, logged } = await damagedBy(t, (all) => writeFile(path.join(all, NEWEST, 'files.json'), ''));
  await fillStore(store);
  t.match(logged, [/\d\/files\.json is not JSON\. The release is served, its files are not/]);
  t.strictSame(await store.files.of(NEWEST), []);
  t.equal(await store.files.read(NEWEST, 'placements.csv'), null);
  t.equal(logged.length, 1, 'reported once');
});

t.test('does not serve damaged files, and restores deleted ones', async (t) => {
  let zip = '';
  const { store, logged } = await damagedBy(t, async (releases) => {
    zip = path.join(releases, NEWEST, 'files.zip');
    const bytes = await readFile(zip);
    await writeFile(zip, bytes.subarray(0, bytes.length / 2));
    await rm(path.join(releases, '1.0.0/files.zip'));
    // As left by an earlier version: records without files.
    await rm(path.join(releases, '1.1.0/files.zip'));
    const record = { name: 'a.csv', bytes: 1, sha256: '0' };
    await writeFile(path.join(releases, '1.1.0/files.json'), JSON.stringify([record]));
  });
  await fillStore(store);
  t.equal(await store.files.read(NEWEST, 'placements.csv'), null);
  t.equal(await store.files.archive(NEWEST), null);
  t.equal(await store.files.read('1.0.0', 'placements.csv'), null);
  await store.list();
  t.strictSame(store.damaged?.(), []);
  await store.examine?.();
  t.strictSame(store.damaged?.(), [NEWEST]);
  t.match(logged, [`releases/${NEWEST}/files.zip is damaged. The release is served, its files are not`]);
  await rm(zip);
  await store.examine?.();
  t.strictSame(store.damaged?.(), []);
  const faults: string[] = [];
  const none = () => Promise.reject(new Error('those of the seeds are there'));
  await completeFiles(store, none, (sentence) => faults.push(sentence));
  for (const version of [NEWEST, '1.0.0']) t.ok(await store.files.archive(version), version);
  t.match(faults, [/^Release 1\.1\.0 is served without its files: A\.csv .* has the digest 0, but/]);
});

t.test('calls files that are being written no damage', async (t) => {
  const { directory, store, logged } = await damagedBy(t, async () => {});
  const archive = path.join(directory, 'releases', NEWEST, 'files.zip');
  const bytes = await readFile(archive);
  await writeFile(archive, bytes.subarray(0, bytes.length / 2));
  const examined = store.examine?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await writeFile(archive, bytes);
  await examined;
  await store.examine?.();
  t.strictSame(store.damaged?.(), []);
  t.strictSame(logged, []);
  // A list that comes after its archive mends it, though the archive stays as it is.
  const list = path.join(path.dirname(archive), 'files.json');
  const records = await readFile(list);
  await rm(list);
  await store.examine?.();
  await writeFile(list, records);
  await store.examine?.();
  t.strictSame(store.damaged?.(), []);
});

/** Drops root privileges, if any, since root ignores permissions. */
async function asNobody(t: Test, directory: string) {
  if (process.geteuid?.() !== 0) return;
  await chmod(directory, 0o755);
  process.seteuid?.(NOBODY);
  t.teardown(() => process.seteuid?.(0));
}

const versionsIn = async (store: FolderStore) => (await store.list()).map(({ version }) => version).sort();
const seedsWithout = async (left: string) =>
  (await readdir(SEEDS)).filter((version) => version !== left).sort();

for (const file of ['1.1.0', '1.1.0/header.json', '1.1.0/tables.ndjson.gz'])
  t.test(`serves the other releases and reports one error if ${file} is unreadable`, async (t) => {
    const { directory, store, logged } = await damagedBy(t, (releases) =>
      chmod(path.join(releases, file), 0),
    );
    await asNobody(t, directory);
    t.strictSame(await versionsIn(store), await seedsWithout('1.1.0'));
    t.match(logged, [/: releases\/1\.1\.0\S* cannot be read: EACCES: permission denied\. It is not served/]);
    t.equal(logged.length, 1);
  });

t.test('serves a read-only directory and reports what it cannot write', async (t) => {
  const { directory, store } = await damagedBy(t, (all) => rm(path.join(all, '1.1.0'), { recursive: true }));
  await chmod(path.join(directory, 'releases'), 0o555);
  await asNobody(t, directory);
  const logged: string[] = [];
  await fillStore(store, undefined, (sentence) => logged.push(sentence));
  const sentence =
    /^Release 1\.1\.0 cannot be written .*: EACCES: permission denied\. What is there is served\.$/;
  t.match(logged, [sentence]);
  t.strictSame(await versionsIn(store), await seedsWithout('1.1.0'));
  await t.rejects(fillStore(store), /cannot be written/, 'publishing is rejected');
});

t.test('says that it is stale if releases of the build could not be stored', async (t) => {
  const { directory, store } = await damagedBy(t, (all) => rm(path.join(all, NEWEST), { recursive: true }));
  const releases = path.join(directory, 'releases');
  await chmod(releases, 0o555);
  await asNobody(t, directory);
  await fillStore(store, undefined, () => {});
  const { app, catalogue } = await appFor(t, {}, store);
  t.not(catalogue.current.version, NEWEST);
  const fresh = await app.inject('/health/fresh');
  t.equal(fresh.statusCode, 503);
  t.match(fresh.json(), { status: 'stale', reason: `Not stored: ${NEWEST}.`, unstored: [NEWEST] });
  t.equal(fresh.json().upcomingReport, null, 'unknown, since the release may state it');
  t.match((await app.inject(`/releases/${NEWEST}/countries/KH`)).json(), LOST);
  // As when another process, or a restart with enough space, has stored it.
  process.seteuid?.(0);
  await chmod(releases, 0o755);
  await fillStore(store);
  await catalogue.refresh();
  t.match((await app.inject('/health/fresh')).json(), { release: NEWEST, unstored: undefined });
});

t.test('rejects a publication over a damaged folder, and keeps that folder', async (t) => {
  const { store, directory } = await damagedBy(t, (all) => rm(headerIn(all)));
  const release = await store.load('1.1.0');
  const other = { ...release, header: { ...release.header, version: NEWEST } };
  const why = /release \d\.\d+\.\d+ cannot be published: .*header\.json is missing; move it away/;
  await t.rejects(store.publish(other), why);
  t.ok(await stat(tablesIn(path.join(directory, 'releases'))));
  t.strictSame((await readdir(path.join(directory, 'releases'))).sort(), VERSIONS);
});

t.test('keeps serving a loaded release that is damaged on disk', async (t) => {
  const { store, directory } = await damagedBy(t, async () => {});
  const catalogue = await openReleaseCatalogue(store);
  for (const version of [NEWEST, '1.0.0']) await rm(tablesIn(path.join(directory, 'releases'), version));
  t.equal(await catalogue.refresh(), false);
  t.equal(catalogue.current.version, NEWEST, 'the loaded release is served');
  await t.rejects(catalogue.get('1.0.0'), { code: 'release-unavailable' });
});

/** Truncates the tables of the newest release. */
const cut = async (releases: string) =>
  truncate(tablesIn(releases), (await stat(tablesIn(releases))).size - 10);
const LOST = { type: '/problems/release-unavailable', detail: NEWEST };

t.test('reports a damaged newest release by name instead of as unknown', async (t) => {
  const { store } = await damagedBy(t, cut);
  const { app, catalogue } = await appFor(t, {}, store);
  t.not(catalogue.current.version, NEWEST);
  const fresh = await app.inject('/health/fresh');
  t.equal(fresh.statusCode, 503);
  t.match(fresh.json(), { status: 'stale', reason: NEWEST, damaged: [NEWEST] });
  t.equal(fresh.json().upcomingReport, null, 'unknown, since the damaged release may state it');
  const pinned = await app.inject(`/releases/${NEWEST}/countries/KH`);
  t.equal(pinned.statusCode, 503);
  t.match(pinned.json(), LOST);
  t.equal((await app.inject('/releases/9.9.9/countries/KH')).statusCode, 404);
});

t.test('withdraws a damaged newest release, even while it is being served', async (t) => {
  const { store, directory } = await damagedBy(t, async () => {});
  const { app, catalogue } = await appFor(t, {}, store);
  await cut(path.join(directory, 'releases'));
  await catalogue.refresh();
  t.equal(catalogue.current.version, NEWEST, 'the loaded release is served');
  t.equal((await app.inject('/health/fresh')).statusCode, 503);

  t.equal(await withdraw(store, NEWEST, 'A disk failed'), true);
  t.equal(await withdraw(store, NEWEST, 'A disk failed'), false, 'withdrawing twice changes nothing');
  t.equal(await catalogue.refresh(), true);
  t.equal(catalogue.current.version, VERSIONS.at(-2));
  t.equal((await app.inject('/health/fresh')).json().damaged, undefined);
  t.equal((await app.inject('/health/fresh')).statusCode, 200);
  t.match(catalogue.find(NEWEST), { state: 'withdrawn', withdrawn_reason: 'A disk failed' });
  const pinned = await app.inject(`/releases/${NEWEST}/countries/KH`);
  t.equal(pinned.statusCode, 503, 'its rows are lost');
  t.match(pinned.json(), LOST);
});

t.test('rejects a withdrawal without a readable header and explains the remedy', async (t) => {
  const { store, directory } = await damagedBy(t, (all) => truncate(headerIn(all), 50));
  await t.rejects(withdraw(store, NEWEST, 'A disk failed'), {
    message: `release ${NEWEST} cannot be withdrawn: releases/${NEWEST}/header.json is not JSON; restore it, or move its folder away`,
  });
  t.notOk((await readdir(path.join(directory, 'releases', NEWEST))).includes('withdrawn.json'));
});

t.test('reports a deleted release folder as unavailable', async (t) => {
  const { store, directory } = await damagedBy(t, async () => {});
  const { app } = await appFor(t, {}, store);
  await rm(path.join(directory, 'releases', '1.0.0'), { recursive: true });
  t.equal((await app.inject('/releases/1.0.0/countries/KH')).statusCode, 503);
});

t.test('parses at most 1,000 rows per event loop iteration', async (t) => {
  const { directory } = await directoryFor(t);
  const store = openFolder(directory);
  await fillStore(store);
  const like = await store.load('1.2.0');
  let inThisTurn = 0;
  let most = 0;
  let isRead = false;
  const begin = () => {
    inThisTurn = 0;
    if (!isRead) setImmediate(begin);
  };
  setImmediate(begin);
  const { parse } = JSON;
  t.intercept(JSON, 'parse', {
    value: (text: string) => {
      const value = parse(text);
      inThisTurn += value.rows?.length ?? 0;
      most = Math.max(most, inThisTurn);
      return value;
    },
  });
  await store.load('1.0.0', like);
  isRead = true;
  t.equal(most, 1_000);
});

t.test('removes old leftovers of a killed process', async (t) => {
  const { directory } = await damagedBy(t, async (releases) => {
    await mkdir(path.join(releases, '.unfinished-old'));
    await mkdir(path.join(releases, '.unfinished-new'));
    await utimes(path.join(releases, '.unfinished-old'), 0, 0);
  });
  await openFolder(directory).prepare();
  const left = (await readdir(path.join(directory, 'releases'))).filter((name) => name.startsWith('.'));
  t.strictSame(left, ['.unfinished-new']);
});

t.test('takes over a lock only from a process that has exited', async (t) => {
  const { directory } = await directoryFor(t);
  const store = openFolder(directory);
  await store.prepare();
  const lock = path.join(directory, 'publishing.lock');
  const mine = { id: 'x', host: hostname(), pid: process.pid, started: null };
  const held = (changes: object) => writeFile(lock, JSON.stringify({ ...mine, ...changes }));
  const attempt = () => store.exclusively(async () => 'done', 'give_up');
  const gone = spawn(process.execPath, ['--version']);
  await once(gone, 'exit');
  await held({ pid: gone.pid });
  t.equal(await attempt(), 'done', 'the process has exited');
  await held({ started: '1' });
  t.equal(await attempt(), process.platform === 'linux' ? 'done' : undefined, 'the process ID was reused');
  await held({});
  await t.rejects(attempt(), {
    name: 'PublisherBusy',
    message: new RegExp(`process ${process.pid} on ${hostname()}, .*publishing\\.lock`),
  });
  await held({ host: 'another', pid: gone.pid });
  await t.rejects(attempt(), { name: 'PublisherBusy', message: /on another/ });
  await writeFile(lock, '{"pid":');
  await t.rejects(attempt(), { name: 'PublisherBusy', message: /does not name a process: remove it/ });
  t.strictSame((await readdir(directory)).sort(), ['publishing.lock', 'releases'], 'no other files remain');
});
