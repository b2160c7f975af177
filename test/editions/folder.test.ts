import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Test } from 'tap';
import t from 'tap';
import { catalogueOf } from '../../src/editions/catalogue-of.js';
import { completeFiles } from '../../src/editions/complete-files.js';
import { type FolderStore, openFolder } from '../../src/editions/folder.js';
import { SEEDS } from '../../src/editions/places.js';
import { fillStore, openFilledStore } from '../../src/editions/seeds.js';
import { withdraw } from '../../src/editions/withdraw.js';
import { appFor } from '../support/app.js';
import { NEWEST, VERSIONS } from '../support/seeds.js';
import { directoryFor } from '../support/stores.js';

async function damagedBy(t: Test, damage: (editions: string) => Promise<unknown>) {
  const { directory } = await directoryFor(t);
  await fillStore(openFolder(directory));
  await damage(path.join(directory, 'editions'));
  const told: string[] = [];
  return { directory, told, store: openFolder(directory, (sentence) => told.push(sentence)) };
}

const header = async (file: string, change: (header: Record<string, unknown>) => unknown) =>
  writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));

const NOBODY = 65534;

const DAMAGES: readonly (readonly [string, (editions: string) => Promise<unknown>, RegExp])[] = [
  [
    'a header without tables',
    (editions) => rm(path.join(editions, `${NEWEST}/tables.ndjson.gz`)),
    /: editions\/\d\.\d+\.\d+\/tables\.ndjson\.gz is missing\./,
  ],
  [
    'tables without a header',
    (editions) => rm(path.join(editions, `${NEWEST}/header.json`)),
    /: editions\/\d\.\d+\.\d+\/header\.json is missing\./,
  ],
  [
    'an empty folder',
    async (editions) => {
      await rm(path.join(editions, NEWEST), { recursive: true });
      await mkdir(path.join(editions, NEWEST));
    },
    /: editions\/\d\.\d+\.\d+\/tables\.ndjson\.gz is missing\./,
  ],
  [
    'tables cut in the middle',
    (editions) => truncate(path.join(editions, `${NEWEST}/tables.ndjson.gz`), 100_000),
    /: editions\/\d\.\d+\.\d+\/tables\.ndjson\.gz has 100000 bytes and should have \d+: it was cut or altered\./,
  ],
  [
    'a letter that was changed',
    async (editions) => {
      const file = path.join(editions, `${NEWEST}/tables.ndjson.gz`);
      const text = gunzipSync(await readFile(file)).toString();
      const { size } = await stat(file);
      // Of the size that the header has.
      const bytes = gzipSync(text.replace('Cambodia', 'Cambodja'), { level: 9 });
      await writeFile(file, Buffer.concat([bytes, Buffer.alloc(size)]).subarray(0, size));
    },
    /: editions\/\d\.\d+\.\d+\/tables\.ndjson\.gz does not hold what header\.json beside it was published with\./,
  ],
  [
    'the tables of another edition',
    (editions) =>
      cp(path.join(editions, '1.1.0/tables.ndjson.gz'), path.join(editions, `${NEWEST}/tables.ndjson.gz`)),
    /: editions\/\d\.\d+\.\d+\/tables\.ndjson\.gz has \d+ bytes and should have \d+/,
  ],
  [
    'another edition under a version',
    async (editions) => {
      await rm(path.join(editions, NEWEST), { recursive: true });
      await cp(path.join(editions, '1.1.0'), path.join(editions, NEWEST), { recursive: true });
    },
    /: editions\/\d\.\d+\.\d+\/header\.json is of edition 1\.1\.0\./,
  ],
  [
    'a header that is half written',
    (editions) => truncate(path.join(editions, `${NEWEST}/header.json`), 50),
    /: editions\/\d\.\d+\.\d+\/header\.json is not JSON\./,
  ],
  [
    'a header that is none',
    (editions) =>
      header(path.join(editions, `${NEWEST}/header.json`), (content) => ({ ...content, sha256: 'none' })),
    /: editions\/\d\.\d+\.\d+\/header\.json: sha256 is not a SHA-256 in hexadecimal digits\./,
  ],
  [
    'a withdrawal without a reason',
    (editions) => writeFile(path.join(editions, `${NEWEST}/withdrawn.json`), '{"at":"2026-12-24T12:00:00Z"}'),
    /: editions\/\d\.\d+\.\d+\/withdrawn\.json: reason must be a text\./,
  ],
  [
    'a symbolic link out of the folder',
    async (editions) => {
      await rename(path.join(editions, NEWEST), path.join(editions, '../elsewhere'));
      await symlink('../elsewhere', path.join(editions, NEWEST));
    },
    /: editions\/\d\.\d+\.\d+ is not a folder: a link or a file is no edition\./,
  ],
  [
    'a link in the place of a file',
    async (editions) => {
      await rename(path.join(editions, `${NEWEST}/tables.ndjson.gz`), path.join(editions, '../elsewhere'));
      await symlink('../../elsewhere', path.join(editions, `${NEWEST}/tables.ndjson.gz`));
    },
    /: editions\/\d\.\d+\.\d+\/tables\.ndjson\.gz is not a file: a link or a folder is none\./,
  ],
  [
    'a file in the place of an edition',
    (editions) => writeFile(path.join(editions, '9.0.0'), 'text'),
    /: editions\/9\.0\.0 is not a folder: a link or a file is no edition\./,
  ],
];

for (const [what, damage, sentence] of DAMAGES)
  t.test(`${what}: one sentence, and the rest is served`, async (t) => {
    const { store, told } = await damagedBy(t, damage);
    await fillStore(store);
    const catalogue = await catalogueOf(store);
    t.ok(catalogue.entries.length >= 2, 'the rest is there');
    t.equal((await catalogue.get('1.0.0')).version, '1.0.0');
    await store.list();
    t.equal(told.length, 1, `once: ${told.join()}`);
    t.match(told[0], sentence);
  });

t.test('records of files that cannot be read are told once, and no file is sent by them', async (t) => {
  const { store, told } = await damagedBy(t, (editions) =>
    writeFile(path.join(editions, `${NEWEST}/files.json`), ''),
  );
  await fillStore(store);
  t.match(told, [
    /: editions\/\d\.\d+\.\d+\/files\.json is not JSON\. The edition is served, its files are not/,
  ]);
  t.strictSame(await store.files.of(NEWEST), []);
  t.equal(await store.files.read(NEWEST, 'placements.csv'), null);
  t.equal(told.length, 1, 'once');
});

t.test('a file that is damaged is not sent, and what is taken away comes back', async (t) => {
  let zip = '';
  const { store, told } = await damagedBy(t, async (editions) => {
    zip = path.join(editions, NEWEST, 'files.zip');
    const bytes = await readFile(zip);
    await writeFile(zip, bytes.subarray(0, bytes.length / 2));
    await rm(path.join(editions, '1.0.0/files.zip'));
    // As an earlier version left it: records and no files.
    await rm(path.join(editions, '1.1.0/files.zip'));
    await writeFile(
      path.join(editions, '1.1.0/files.json'),
      JSON.stringify([{ name: 'a.csv', bytes: 1, sha256: '0' }]),
    );
  });
  await fillStore(store);
  t.equal(await store.files.read(NEWEST, 'placements.csv'), null);
  t.equal(await store.files.archive(NEWEST), null);
  t.equal(await store.files.read('1.0.0', 'placements.csv'), null);
  await store.list();
  t.strictSame(store.damaged?.(), []);
  await store.examine?.();
  t.strictSame(store.damaged?.(), [NEWEST]);
  t.match(told, [`editions/${NEWEST}/files.zip is damaged. The edition is served, its files are not`]);
  await rm(zip);
  await store.examine?.();
  t.strictSame(store.damaged?.(), []);
  const faults: string[] = [];
  await completeFiles(
    store,
    () => Promise.reject(new Error('those of the seeds are there')),
    (sentence) => faults.push(sentence),
  );
  for (const version of [NEWEST, '1.0.0']) t.ok(await store.files.archive(version), version);
  t.match(faults, [
    /^Release 1\.1\.0 is served without its files: A\.csv of release 1\.1\.0 has the digest 0 and/,
  ]);
});

t.test('a folder that an earlier version wrote is read', async (t) => {
  const { directory } = await directoryFor(t);
  await (await openFilledStore({ directory })).close();
  const folder = path.join(directory, 'editions/1.0.0');
  const tables = gunzipSync(await readFile(path.join(folder, 'tables.ndjson.gz')));
  await writeFile(path.join(folder, 'tables.ndjson'), tables);
  await rm(path.join(folder, 'tables.ndjson.gz'));
  const header = JSON.parse(await readFile(path.join(folder, 'header.json'), 'utf8'));
  const sha256 = createHash('sha256').update(tables).digest('hex');
  await writeFile(
    path.join(folder, 'header.json'),
    JSON.stringify({ ...header, tables: { bytes: tables.length, sha256 } }),
  );
  const store = openFolder(directory);
  t.equal((await store.load('1.0.0')).tables.placements.length, 4045);
});

/** Lets a test go on as nobody where it runs as root, whom nothing is forbidden. */
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
  t.test(`${file} that may not be read: one sentence, and the rest is served`, async (t) => {
    const { directory, store, told } = await damagedBy(t, (editions) => chmod(path.join(editions, file), 0));
    await asNobody(t, directory);
    t.strictSame(await versionsIn(store), await seedsWithout('1.1.0'));
    t.match(told, [/: editions\/1\.1\.0\S* cannot be read: EACCES: permission denied\. It is not served/]);
    t.equal(told.length, 1);
  });

t.test('a directory without the right to write serves what it holds, and says what it lacks', async (t) => {
  const { directory, store } = await damagedBy(t, (editions) =>
    rm(path.join(editions, '1.1.0'), { recursive: true }),
  );
  await chmod(path.join(directory, 'editions'), 0o555);
  await asNobody(t, directory);
  const told: string[] = [];
  await fillStore(store, undefined, (sentence) => told.push(sentence));
  t.match(told, [
    /^Edition 1\.1\.0 cannot be written to the data directory [^:]+: EACCES: permission denied\. What is there is served\.$/,
  ]);
  t.strictSame(await versionsIn(store), await seedsWithout('1.1.0'));
  await t.rejects(fillStore(store), /cannot be written/, 'who publishes is refused');
});

t.test('what stands in the way of a publication is named, and stays', async (t) => {
  const { store, directory } = await damagedBy(t, (editions) =>
    rm(path.join(editions, `${NEWEST}/header.json`)),
  );
  const edition = await store.load('1.1.0');
  const other = { ...edition, header: { ...edition.header, version: NEWEST } };
  await t.rejects(
    store.publish(other),
    /release \d\.\d+\.\d+ cannot be published: .*header\.json is missing; move it away/,
  );
  t.ok(await stat(path.join(directory, `editions/${NEWEST}/tables.ndjson.gz`)));
  t.strictSame((await readdir(path.join(directory, 'editions'))).sort(), VERSIONS);
});

t.test('an edition that is damaged while it is served goes on being listed', async (t) => {
  const { store, directory } = await damagedBy(t, async () => {});
  const catalogue = await catalogueOf(store);
  await rm(path.join(directory, `editions/${NEWEST}/tables.ndjson.gz`));
  await rm(path.join(directory, 'editions/1.0.0/tables.ndjson.gz'));
  t.equal(await catalogue.refresh(), false);
  t.equal(catalogue.current.version, NEWEST, 'what is loaded is served');
  await t.rejects(catalogue.get('1.0.0'), { code: 'release-unavailable' });
});

t.test(
  'a newest edition that is damaged is told by name, and is no edition that there never was',
  async (t) => {
    const { store } = await damagedBy(t, async (editions) => {
      const file = path.join(editions, NEWEST, 'tables.ndjson.gz');
      await truncate(file, (await stat(file)).size - 10);
    });
    const { app, catalogue } = await appFor(t, {}, store);
    t.not(catalogue.current.version, NEWEST);
    const fresh = await app.inject('/health/fresh');
    t.equal(fresh.statusCode, 503);
    t.match(fresh.json(), { status: 'stale', reason: NEWEST, damaged: [NEWEST] });
    t.equal(fresh.json().newerReport, null, 'nobody knows: the damaged one may have it');
    const pinned = await app.inject(`/releases/${NEWEST}/countries/KH`);
    t.equal(pinned.statusCode, 503);
    t.match(pinned.json(), { type: '/problems/release-unavailable', detail: NEWEST });
    t.equal((await app.inject('/releases/9.9.9/countries/KH')).statusCode, 404);
  },
);

t.test('a newest edition that is damaged can be withdrawn, also while it is served', async (t) => {
  const { store, directory } = await damagedBy(t, async () => {});
  const { app, catalogue } = await appFor(t, {}, store);
  const file = path.join(directory, `editions/${NEWEST}/tables.ndjson.gz`);
  await truncate(file, (await stat(file)).size - 10);
  await catalogue.refresh();
  t.equal(catalogue.current.version, NEWEST, 'what is loaded is served');
  t.equal((await app.inject('/health/fresh')).statusCode, 503);

  t.equal(await withdraw(store, NEWEST, 'A disk failed'), true);
  t.equal(await withdraw(store, NEWEST, 'A disk failed'), false, 'twice is once');
  t.equal(await catalogue.refresh(), true);
  t.equal(catalogue.current.version, VERSIONS.at(-2));
  t.equal((await app.inject('/health/fresh')).json().damaged, undefined);
  t.equal((await app.inject('/health/fresh')).statusCode, 200);
  t.match(catalogue.find(NEWEST), { state: 'withdrawn', withdrawn_reason: 'A disk failed' });
  const pinned = await app.inject(`/releases/${NEWEST}/countries/KH`);
  t.equal(pinned.statusCode, 503, 'its rows are lost');
  t.match(pinned.json(), { type: '/problems/release-unavailable', detail: NEWEST });
});

t.test('one of which no header is left is not withdrawn, and the sentence says what to do', async (t) => {
  const { store, directory } = await damagedBy(t, (editions) =>
    truncate(path.join(editions, NEWEST, 'header.json'), 50),
  );
  await t.rejects(withdraw(store, NEWEST, 'A disk failed'), {
    message: `release ${NEWEST} cannot be withdrawn: editions/${NEWEST}/header.json is not JSON; restore it, or move its folder away`,
  });
  t.notOk((await readdir(path.join(directory, 'editions', NEWEST))).includes('withdrawn.json'));
});

t.test('an edition whose folder is taken away is unavailable, not a fault of the service', async (t) => {
  const { store, directory } = await damagedBy(t, async () => {});
  const { app } = await appFor(t, {}, store);
  await rm(path.join(directory, 'editions', '1.0.0'), { recursive: true });
  t.equal((await app.inject('/releases/1.0.0/countries/KH')).statusCode, 503);
});

t.test('others are answered while an edition is read: at most 1,000 rows in a turn', async (t) => {
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

t.test('what a killed process left unfinished goes when it is old', async (t) => {
  const { directory } = await damagedBy(t, async (editions) => {
    await mkdir(path.join(editions, '.unfinished-old'));
    await mkdir(path.join(editions, '.unfinished-new'));
    await utimes(path.join(editions, '.unfinished-old'), 0, 0);
  });
  await openFolder(directory).prepare();
  const left = (await readdir(path.join(directory, 'editions'))).filter((name) => name.startsWith('.'));
  t.strictSame(left, ['.unfinished-new']);
});

t.test('the lock is taken over from a process that is gone, and from no other', async (t) => {
  const { directory } = await directoryFor(t);
  const store = openFolder(directory);
  await store.prepare();
  const lock = path.join(directory, 'publishing.lock');
  const held = (changes: object) =>
    writeFile(
      lock,
      JSON.stringify({ id: 'x', host: hostname(), pid: process.pid, started: null, ...changes }),
    );
  const attempt = () => store.exclusively(async () => 'done', 'give_up');
  const gone = spawn(process.execPath, ['--version']);
  await new Promise((resolve) => gone.once('exit', resolve));
  await held({ pid: gone.pid });
  t.equal(await attempt(), 'done', 'it is gone');
  await held({ started: '1' });
  t.equal(await attempt(), process.platform === 'linux' ? 'done' : undefined, 'another one has its number');
  await held({});
  await t.rejects(attempt(), {
    name: 'PublisherBusy',
    message: new RegExp(`process ${process.pid} on ${hostname()}, .*publishing\\.lock`),
  });
  await held({ host: 'another', pid: gone.pid });
  await t.rejects(attempt(), { name: 'PublisherBusy', message: /on another/ });
  await writeFile(lock, '{"pid":');
  await t.rejects(attempt(), { name: 'PublisherBusy', message: /does not name a process: remove it/ });
  t.strictSame((await readdir(directory)).sort(), ['editions', 'publishing.lock'], 'nothing else is left');
});
