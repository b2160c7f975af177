import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import type { ReleaseData } from '../../src/domain/tables.js';
import { contentDigest } from '../../src/releases/digest.js';
import { PublisherBusy, ReleaseConflict } from '../../src/releases/store-errors.js';
import { withdraw } from '../../src/releases/withdraw.js';
import { toArchive } from '../support/files.js';
import { sameAs } from '../support/first-difference.js';
import { until } from '../support/processes.js';
import { NEWEST, seedReleases, VERSIONS } from '../support/seeds.js';
import { DATABASE, FOLDER, type Form, inForms } from '../support/stores.js';

/* Behaviour that all release stores share. */

const FORMS: readonly Form[] = [FOLDER, DATABASE];
const NEVER_MS = 3_600_000;

const releases = await seedReleases();
const [first] = releases as [ReleaseData, ...ReleaseData[]];

inForms(t, FORMS, 'loads a release exactly as published', async (t, form) => {
  const store = await form.open(t);
  for (const release of releases) {
    const loaded = await store.load(release.header.version);
    sameAs(t, loaded.tables, release.tables, release.header.version);
    t.match(loaded.header, release.header);
    t.equal(loaded.header.sha256, contentDigest(release));
  }
  const listed = (await store.list()).map(({ version, state }) => `${version} ${state}`);
  t.strictSame(listed.sort(), releases.map(({ header }) => `${header.version} published`).sort());
});

inForms(t, FORMS, 'loads the same data when reusing rows of a loaded release', async (t, form) => {
  const store = await form.open(t);
  const older = await store.load('1.0.0');
  const newer = await store.load('1.1.0');
  t.equal(older.tables.placements.length, 4045, 'all placements are loaded');
  t.equal(newer.tables.placements.length, 4233);
  for (const [whole, like] of [
    [newer, older],
    [older, newer],
    [older, older],
  ] as const) {
    const read = await store.load(whole.header.version, like);
    sameAs(t, read.tables, whole.tables);
    t.strictSame(read.header, whole.header);
    t.equal(read.tables.placements[0], like.tables.placements[0], 'equal rows are shared');
  }
});

inForms(
  t,
  FORMS,
  'publishes a version once, even concurrently, and rejects other content',
  async (t, form) => {
    const store = await form.open(t, 'nothing');
    await store.prepare();
    t.strictSame(await store.list(), []);
    const outcomes = await Promise.all([store.publish(first), store.publish(first)]);
    t.strictSame(outcomes.sort(), [false, true]);
    t.equal(await store.publish(first), false);
    const other: ReleaseData = { ...first, tables: { ...first.tables, disputes: [] } };
    await t.rejects(store.publish(other), {
      name: 'ReleaseConflict',
      message: 'release 1.0.0 is already published with other content; a published release never changes',
    });
    sameAs(t, (await store.load('1.0.0')).tables, first.tables);
    const unknown = { name: 'ReleaseConflict', message: 'release 9.0.0 is not published' };
    await t.rejects(store.load('9.0.0'), unknown);
  },
);

inForms(t, FORMS, 'leaves nothing behind when publishing fails halfway', async (t, form) => {
  const store = await form.open(t, 'nothing');
  await store.prepare();
  const stop = (table: string) => {
    if (table === 'placements') throw new Error('stopped in the middle');
  };
  await t.rejects(store.publish(first, { onTable: stop }), /stopped in the middle/);
  t.strictSame(await store.list(), []);
  t.equal(await store.publish(first), true, 'a retry succeeds');
});

inForms(t, FORMS, 'keeps the rows of a withdrawn release and records reason and time', async (t, form) => {
  const store = await form.open(t);
  const before = await store.load(NEWEST);
  const at = new Date('2026-12-24T12:00:00.250Z');
  t.equal(await withdraw(store, NEWEST, 'A page was misread', at), true);
  t.equal(await withdraw(store, NEWEST, 'A page was misread'), false, 'withdrawing twice changes nothing');
  const entry = (await store.list()).find(({ version }) => version === NEWEST);
  const expected = { withdrawn_reason: 'A page was misread', withdrawn_at: '2026-12-24T12:00:00Z' };
  t.match(entry, { state: 'withdrawn', ...expected, sha256: before.header.sha256 });
  sameAs(t, (await store.load(NEWEST)).tables, before.tables);
  t.strictSame((await store.load(NEWEST)).header, entry);
  await t.rejects(withdraw(store, NEWEST, 'B'), /withdrawn already, for another reason: A page was misread/);
  await t.rejects(withdraw(store, '9.0.0', 'A'), ReleaseConflict);
  const [oldest = '', ...others] = VERSIONS.slice(0, -1);
  for (const version of others) await withdraw(store, version, 'A');
  await t.rejects(withdraw(store, oldest, 'A'), /the only one that is not withdrawn/);
  t.equal(await store.publish(releases.at(-1) as ReleaseData), false, 'publishing again changes nothing');
});

inForms(t, FORMS, 'notifies watchers of publications and withdrawals', async (t, form) => {
  const store = await form.open(t, 'nothing');
  await store.prepare();
  let calls = 0;
  const stop = await store.watch(() => calls++, NEVER_MS);
  for (const release of releases.slice(0, 2)) {
    const before = calls;
    await store.publish(release);
    await until('the publication is announced', () => calls > before);
  }
  const before = calls;
  await withdraw(store, '1.0.0', 'Wrong');
  await until('the withdrawal is announced', () => calls > before);
  await stop();
});

inForms(t, FORMS, 'polls in case a notification is lost', async (t, form) => {
  const store = await form.open(t);
  let calls = 0;
  const stop = await store.watch(() => calls++, 10);
  await until('it is called without a change', () => calls > 2);
  await stop();
});

inForms(t, FORMS, 'lets one publisher in at a time; others fail or wait', async (t, form) => {
  const store = await form.open(t);
  const order: string[] = [];
  const signals = new EventEmitter();
  const begun = once(signals, 'begun');
  const first = store.exclusively(async () => {
    const mayEnd = once(signals, 'mayEnd');
    signals.emit('begun');
    await mayEnd;
    order.push('first');
  });
  await begun;
  const pushedIn = store.exclusively(async () => order.push('pushed in'), 'give_up');
  await t.rejects(pushedIn, PublisherBusy);
  const second = store.exclusively(async () => order.push('second'), 'wait');
  await sleep(20);
  signals.emit('mayEnd');
  await Promise.all([first, second]);
  t.strictSame(order, ['first', 'second']);
  await t.rejects(
    store.exclusively(() => Promise.reject(new Error('it failed'))),
    /it failed/,
  );
  await store.exclusively(async () => order.push('third'), 'give_up');
  t.equal(order.at(-1), 'third', 'a failure releases the lock');
});

inForms(t, FORMS, 'stores files with a release or later, and never changes them', async (t, form) => {
  const store = await form.open(t, 'nothing');
  await store.prepare();
  const [one, other] = [toArchive('a\n'), toArchive('b\n')];
  await store.publish(first);
  t.strictSame(await store.files.of('1.0.0'), []);
  t.equal(await store.files.has('1.0.0'), false);
  t.equal(await store.files.archive('1.0.0'), null);
  t.equal(await store.files.read('1.0.0', 'a.csv'), null);
  await store.files.keep('1.0.0', one);
  await store.files.keep('1.0.0', other);
  t.equal(String(await store.files.read('1.0.0', 'a.csv')), 'a\n');

  await store.publish(releases[1] as ReleaseData, { files: other });
  t.equal(await store.files.has('1.1.0'), true);
  t.strictSame(await store.files.of('1.1.0'), other.records);
  t.ok(Buffer.from((await store.files.archive('1.1.0'))?.zip ?? []).equals(other.zip));
  t.equal(String(await store.files.read('1.1.0', 'a.csv')), 'b\n');
  t.equal(await store.files.read('1.1.0', 'b.csv'), null);
});
