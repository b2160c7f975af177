import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { PgliteEngine } from '../../../src/store/embedded/pglite-engine.js';

const IDLE_MS = 200;
const MOST_WAITING_MS = 20_000;

async function until(isTrue: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + MOST_WAITING_MS;
  while (!isTrue() && Date.now() < giveUpAt) await sleep(IDLE_MS / 4);
}

async function directoryFor(t: Test): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'tip-tiers-engine-'));
  t.teardown(() => rm(directory, { recursive: true, force: true }));
  return `${directory}/pglite`;
}

/** An empty database: to make one takes the engine longer than to start on it. */
const empty = await directoryFor(t);
const first = new PgliteEngine(empty, IDLE_MS);
await first.query('select 1');
await first.close();

/** An engine that was not started yet, on a copy of it. */
async function engineFor(t: Test): Promise<PgliteEngine> {
  const directory = await directoryFor(t);
  await cp(empty, directory, { recursive: true });
  const engine = new PgliteEngine(directory, IDLE_MS);
  t.teardown(() => engine.close());
  return engine;
}

t.test('rests when nothing is asked, and starts again with everything in it', async (t) => {
  const engine = await engineFor(t);
  t.equal(engine.isRunning, false, 'nothing was asked yet');
  await engine.query('create table facts (fact text)');
  await engine.transaction((transaction) => transaction.query("insert into facts values ('kept')"));
  await until(() => !engine.isRunning);
  t.equal(engine.isRunning, false, 'it rests');
  await t.resolves(engine.ping(), 'the files are there');
  t.equal(engine.isRunning, false, 'to ask whether it is there does not wake it');
  const { rows } = await engine.query('select fact from facts');
  t.same(rows, [{ fact: 'kept' }]);
  await t.resolves(engine.ping(), 'it answers');
});

t.test('does not rest while something is under way', async (t) => {
  const engine = await engineFor(t);
  await engine.transaction(async (transaction) => {
    await transaction.query('create table facts (fact text)');
    await sleep(IDLE_MS * 3);
    t.equal(engine.isRunning, true);
    await transaction.query("insert into facts values ('late')");
  });
  t.same((await engine.query('select fact from facts')).rows, [{ fact: 'late' }]);
});

t.test('many at once start one engine', async (t) => {
  const engine = await engineFor(t);
  const answers = await Promise.all([1, 2, 3, 4].map((n) => engine.query('select $1::int as n', [n])));
  t.same(
    answers.map(({ rows }) => rows),
    [[{ n: 1 }], [{ n: 2 }], [{ n: 3 }], [{ n: 4 }]],
  );
});

t.test('tells what is announced, before a rest and after it, until it is told to stop', async (t) => {
  const engine = await engineFor(t);
  const heard: string[] = [];
  await engine.query('select 1');
  const stop = await engine.listen('releases', (payload) => heard.push(payload));
  await engine.query("notify releases, 'first'");
  await until(() => heard.length === 1);
  await until(() => !engine.isRunning);
  await engine.query("notify releases, 'second'");
  await until(() => heard.length === 2);
  t.same(heard, ['first', 'second']);
  await stop();
  await engine.query("notify releases, 'third'");
  t.same(heard, ['first', 'second']);
});

t.test('says that its files are gone', async (t) => {
  const directory = await directoryFor(t);
  const engine = new PgliteEngine(directory, IDLE_MS);
  await engine.query('select 1');
  await until(() => !engine.isRunning);
  await t.resolves(engine.ping());
  await rm(directory, { recursive: true });
  await t.rejects(engine.ping());
});

t.test('is closed for good', async (t) => {
  const engine = await engineFor(t);
  await engine.query('select 1');
  await engine.close();
  await t.rejects(engine.query('select 1'), { name: 'DatabaseUnavailable' });
  await t.rejects(engine.ping(), { name: 'DatabaseUnavailable' });
});

t.test('an engine that cannot start says so, and can be tried again', async (t) => {
  const directory = await directoryFor(t);
  const engine = new PgliteEngine(`${directory}\0`, IDLE_MS);
  await t.rejects(engine.query('select 1'));
  t.equal(engine.isRunning, false);
});
