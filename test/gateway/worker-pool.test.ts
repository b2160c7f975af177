import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { Waiters } from '../../src/gateway/waiters.js';
import { WorkerPool, type WorkerPoolOptions } from '../../src/gateway/worker-pool.js';
import { until } from '../support/processes.js';

const program = fileURLToPath(new URL('fixtures/worker.mjs', import.meta.url));

const times = <T>(number: number, item: T): T[] => Array.from({ length: number }, () => item);

async function poolFor(t: Test, more: Partial<WorkerPoolOptions> = {}) {
  const faults: string[] = [];
  const pool = new WorkerPool({
    program,
    workers: 1,
    workerData: {},
    cpuLimitMs: 300,
    // Longer than a worker takes to start on a busy machine.
    timeoutMs: 600_000,
    // Includes the loaders of the test runner.
    heapMb: 56,
    onWorkerError: (sentence) => faults.push(sentence),
    onLine: () => {},
    ...more,
  });
  t.teardown(() => pool.close());
  await pool.start();
  const ask = async (url: string, client = 'one') => {
    const waiters = new Waiters({ client, isCancelled: () => false });
    const reply = await pool.request({ method: 'GET', url, headers: {}, remoteAddress: '' }, waiters, url);
    return Buffer.from(reply.body).toString();
  };
  return { pool, ask, faults };
}

t.test('terminates a worker that exceeds the CPU limit and retries its other requests', async (t) => {
  const { pool, ask, faults } = await poolFor(t);
  const spun = ask('/spin');
  const others = Promise.all(['a', 'b', 'c'].map((client) => ask(`/${client}`, client)));
  await t.rejects(spun, { code: 'answer-timeout', cpuMs: Number });
  t.match(await others, [/^\/a by/, /^\/b by/, /^\/c by/]);
  t.match(pool.stats.exits, { time: 1, memory: 0, died: 0, start: 0 });
  t.strictSame(faults, ['A worker was terminated: its request took more than 0.3 s of CPU time.']);
});

t.test('retries a request once if its worker exits', async (t) => {
  const { ask, pool, faults } = await poolFor(t);
  const died = ask('/exit');
  const other = ask('/other', 'other');
  await t.rejects(died, { code: 'overloaded', detail: /^The worker of this request crashed/ });
  t.match(await other, '/other by');
  t.match(pool.stats.exits, { time: 0, died: 2 });
  t.strictSame(faults, times(2, 'A worker crashed. It exited with code 1.'));
});

t.test('reports the error that crashed a worker', async (t) => {
  const { ask, faults } = await poolFor(t);
  await t.rejects(ask('/throw'), { code: 'overloaded' });
  t.strictSame(faults, times(2, 'A worker crashed. A fault of the library.'));
  t.match(await ask('/first'), /: true$/, 'its replacement maintains the store');
});

t.test('terminates only the worker that exceeds its memory limit', async (t) => {
  const { ask, pool, faults } = await poolFor(t, { cpuLimitMs: 30_000 });
  const filled = ask('/fill');
  const other = ask('/other', 'other');
  await t.rejects(filled, { code: 'overloaded', detail: /more than 56 MB of memory/, cpuMs: Number });
  t.match(pool.stats.exits, { memory: 2, died: 0, time: 0 });
  t.strictSame(faults, times(2, 'A worker was terminated: it needed more than 56 MB of memory.'));
  t.match(await other, '/other by');
});

t.test('runs the next request while one waits for I/O', async (t) => {
  const { ask } = await poolFor(t);
  const order: string[] = [];
  const waiting = ask('/wait-for-next').then((body) => order.push(body));
  await ask('/quick', 'other').then((body) => order.push(body));
  await waiting;
  t.match(order, [/^\/quick/, /^\/wait/]);
});

t.test('times out a request that never completes', async (t) => {
  const { ask, pool } = await poolFor(t, { timeoutMs: 500 });
  await t.rejects(ask('/never'), { code: 'answer-timeout' });
  await until('another request succeeds', async () => (await ask('/after')).startsWith('/after by'));
  t.match(pool.stats.exits, { time: 0, memory: 0, died: 0 }, 'without terminating the worker');
});

t.test('does no work for a client that has disconnected', async (t) => {
  const { pool, ask } = await poolFor(t);
  let isCancelled = false;
  const waiting = ask('/wait', 'other');
  const waiters = new Waiters({ client: 'one', isCancelled: () => isCancelled });
  const response = pool.request({ method: 'GET', url: '/a', headers: {}, remoteAddress: '' }, waiters, '');
  isCancelled = true;
  await t.rejects(response, { code: 'overloaded' });
  t.equal(pool.stats.abandoned, 1);
  await waiting;
});

t.test('waits for a worker whose event loop is busy', async (t) => {
  const { ask } = await poolFor(t, { cpuLimitMs: 60_000 });
  const order: string[] = [];
  const busy = ask('/turns').then(() => order.push('turns'));
  await ask('/quick', 'other').then(() => order.push('quick'));
  await busy;
  t.strictSame(order, ['turns', 'quick']);
});

t.test('reports why a worker cannot start', async (t) => {
  const file = path.join(t.testdir(), 'state');
  writeFileSync(file, 'fail');
  await t.rejects(poolFor(t, { workerData: { failsOnce: file } }), { message: 'The store is not there.' });
});

t.test('restarts a worker until it succeeds', async (t) => {
  const file = path.join(t.testdir(), 'state');
  writeFileSync(file, 'well');
  const { ask, faults } = await poolFor(t, { workerData: { failsOnce: file } });
  writeFileSync(file, 'fail');
  await t.rejects(ask('/spin'), { code: 'answer-timeout' });
  const waiting = ask('/later');
  const sentence = 'A worker could not be restarted. The store is not there.';
  while (!faults.includes(sentence)) await sleep(20);
  writeFileSync(file, 'well');
  t.match(await waiting, '/later by');
});

t.test('never gives one client all workers', async (t) => {
  const { ask } = await poolFor(t, { workers: 2, cpuLimitMs: 5_000 });
  const spins = [ask('/spin'), ask('/spin')];
  for (const each of spins) each.catch(() => {});
  t.match(await ask('/other', 'other'), '/other by');
});

t.test('makes exactly one worker maintain the store', async (t) => {
  const { ask } = await poolFor(t, { workers: 2, cpuLimitMs: 60_000 });
  const reported = new Set<string>();
  while (reported.size < 2) {
    const pair = await Promise.all([ask('/first', 'one'), ask('/first', 'other')]);
    for (const each of pair) reported.add(each.slice(each.indexOf(': ')));
  }
  t.strictSame([...reported].sort(), [': false', ': true']);
});

t.test('sends direct requests past the queue and has the first worker publish seeds', async (t) => {
  const { ask, pool } = await poolFor(t, { cpuLimitMs: 60_000 });
  const order: string[] = [];
  const waiting = ask('/wait').then(() => order.push('waited'));
  const aside = await pool.requestDirect({ method: 'GET', url: '/aside', headers: {}, remoteAddress: '' });
  order.push('aside');
  await waiting;
  t.match(Buffer.from(aside.body).toString(), '/aside by');
  t.strictSame(order, ['aside', 'waited']);
  pool.publishSeeds();
  t.match(await ask('/fills'), /: 1$/);
  await pool.close();
  const ended = pool.requestDirect({ method: 'GET', url: '/aside', headers: {}, remoteAddress: '' });
  await t.rejects(ended, { code: 'overloaded' });
});

/** Identifies the workers that answer ten concurrent clients. */
async function startWorkers(
  ask: (url: string, client?: string) => Promise<string>,
): Promise<ReadonlySet<string>> {
  const bodies = await Promise.all(times(10, '/who').map((url, index) => ask(url, String(index))));
  return new Set(bodies);
}

t.test('sends requests only to workers with the newest state', async (t) => {
  const { ask, pool } = await poolFor(t, { workers: 2, workerData: { finds: '/find/new' } });
  await until('both respond', async () => (await startWorkers(ask)).size === 2);
  const [, finder = ''] = (await ask('/find/new')).split(' by ');
  t.equal(pool.state.revision, '/find/new');
  t.strictSame(
    await startWorkers(ask),
    new Set([`/who by ${finder}`]),
    'the other worker is not up to date yet',
  );
  await until('both respond again', async () => (await startWorkers(ask)).size === 2);
  t.equal(pool.state.revision, '/find/new');
});

t.test('uses a worker with another state only after the others have exited', async (t) => {
  const { ask, pool } = await poolFor(t, { workers: 2, workerData: { marks: ['old', 'other'] } });
  const [first = ''] = await startWorkers(ask);
  await sleep(500);
  t.strictSame(await startWorkers(ask), new Set([first]), 'it is not used while others run');
  t.equal(pool.state.revision, 'old');
  const died = ask('/exit');
  await t.rejects(died, { code: 'overloaded' });
  t.match(await ask('/after', 'other'), '/after by');
});
