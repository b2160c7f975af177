import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { ComputeWorker, type ComputeWorkerOptions } from '../../src/gateway/compute-worker.js';
import { Waiters } from '../../src/gateway/waiters.js';
import { until } from '../support/processes.js';

const program = fileURLToPath(new URL('fixtures/worker.mjs', import.meta.url));

async function workerFor(t: Test, more: Partial<ComputeWorkerOptions> = {}) {
  const faults: string[] = [];
  const worker = new ComputeWorker({
    program,
    workerData: {},
    cpuLimitMs: 300,
    // Longer than a worker takes to start on a busy machine.
    timeoutMs: 600_000,
    // Includes the loaders of the test runner.
    heapMb: 56,
    onError: (sentence) => faults.push(sentence),
    onLine: () => {},
    ...more,
  });
  t.teardown(() => worker.close());
  await worker.start();
  const send = async (url: string, client = 'one') => {
    const waiters = new Waiters({ client, isCancelled: () => false });
    const reply = await worker.request({ method: 'GET', url, headers: {}, remoteAddress: '' }, waiters, url);
    return Buffer.from(reply.body).toString();
  };
  return { worker, send, faults };
}

t.test('replaces a worker that exceeds the CPU limit, and serves those that wait', async (t) => {
  const { worker, send, faults } = await workerFor(t);
  const spun = send('/spin');
  const others = Promise.all(['a', 'b', 'c'].map((client) => send(`/${client}`, client)));
  await t.rejects(spun, { code: 'answer-timeout', cpuMs: Number });
  t.match(await others, [/^\/a by/, /^\/b by/, /^\/c by/]);
  t.match(worker.stats.exits, { time: 1, memory: 0, died: 0, start: 0 });
  t.strictSame(faults, ['A worker was terminated: its request took more than 0.3 s of CPU time.']);
});

t.test('does not try a request again whose worker has exited', async (t) => {
  const { send, worker, faults } = await workerFor(t);
  const died = send('/exit');
  const other = send('/other', 'other');
  await t.rejects(died, { code: 'overloaded', detail: /^The worker of this request crashed/ });
  t.match(await other, '/other by');
  t.match(worker.stats.exits, { time: 0, died: 1 });
  t.strictSame(faults, ['A worker crashed. It exited with code 1.']);
});

t.test('rejects a request that waits for I/O when another ends the worker', async (t) => {
  const { send } = await workerFor(t, { cpuLimitMs: 60_000 });
  const waiting = send('/wait-for-next');
  const died = send('/exit', 'other');
  await t.rejects(waiting, { code: 'overloaded', detail: /^Another request ended its worker/ });
  await t.rejects(died, { code: 'overloaded', detail: /^The worker of this request crashed/ });
  t.match(await send('/after'), '/after by');
});

t.test('reports the error that crashed a worker', async (t) => {
  const { send, faults } = await workerFor(t);
  await t.rejects(send('/throw'), { code: 'overloaded' });
  t.strictSame(faults, ['A worker crashed. A fault of the library.']);
  t.match(await send('/after'), '/after by');
});

t.test('replaces a worker that exceeds its memory limit', async (t) => {
  const { send, worker, faults } = await workerFor(t, { cpuLimitMs: 30_000 });
  const filled = send('/fill');
  const other = send('/other', 'other');
  await t.rejects(filled, { code: 'overloaded', detail: /more than 56 MB of memory/, cpuMs: Number });
  t.match(worker.stats.exits, { memory: 1, died: 0, time: 0 });
  t.strictSame(faults, ['A worker was terminated: it needed more than 56 MB of memory.']);
  t.match(await other, '/other by');
});

t.test('runs the next request while one waits for I/O', async (t) => {
  const { send } = await workerFor(t);
  const order: string[] = [];
  const waiting = send('/wait-for-next').then((body) => order.push(body));
  await send('/quick', 'other').then((body) => order.push(body));
  await waiting;
  t.match(order, [/^\/quick/, /^\/wait/]);
});

t.test('times out a request that never completes', async (t) => {
  const { send, worker } = await workerFor(t, { timeoutMs: 500 });
  await t.rejects(send('/never'), { code: 'answer-timeout' });
  await until('another request succeeds', async () => (await send('/after')).startsWith('/after by'));
  t.match(worker.stats.exits, { time: 0, memory: 0, died: 0 }, 'without terminating the worker');
});

t.test('does no work for a client that has disconnected', async (t) => {
  const { worker, send } = await workerFor(t);
  let isCancelled = false;
  const waiting = send('/wait', 'other');
  const waiters = new Waiters({ client: 'one', isCancelled: () => isCancelled });
  const response = worker.request({ method: 'GET', url: '/a', headers: {}, remoteAddress: '' }, waiters, '');
  isCancelled = true;
  await t.rejects(response, { code: 'overloaded' });
  t.equal(worker.stats.abandoned, 1);
  await waiting;
});

t.test('waits for a worker whose event loop is busy', async (t) => {
  const { send } = await workerFor(t, { cpuLimitMs: 60_000 });
  const order: string[] = [];
  const busy = send('/turns').then(() => order.push('turns'));
  await send('/quick', 'other').then(() => order.push('quick'));
  await busy;
  t.strictSame(order, ['turns', 'quick']);
});

t.test('reports why a worker cannot start', async (t) => {
  const file = path.join(t.testdir(), 'state');
  writeFileSync(file, 'fail');
  await t.rejects(workerFor(t, { workerData: { failsOnce: file } }), { message: 'The store is not there.' });
});

t.test('restarts a worker until it succeeds, and rejects what waits meanwhile', async (t) => {
  const file = path.join(t.testdir(), 'state');
  writeFileSync(file, 'well');
  const { send, faults, worker } = await workerFor(t, { workerData: { failsOnce: file } });
  writeFileSync(file, 'fail');
  await t.rejects(send('/spin'), { code: 'answer-timeout' });
  await t.rejects(send('/waits'), { code: 'overloaded', detail: /^No worker can be started/ });
  writeFileSync(file, 'well');
  await until('a worker is back', () =>
    send('/later').then(
      (body) => body.startsWith('/later by'),
      () => false,
    ),
  );
  t.match(faults, [/^A worker was terminated/, 'A worker could not be restarted. The store is not there.']);
  t.ok(worker.stats.exits.start >= 1);
});

t.test('sends direct requests past the queue and has the worker publish seeds', async (t) => {
  const { send, worker } = await workerFor(t, { cpuLimitMs: 60_000 });
  const order: string[] = [];
  const waiting = send('/wait').then(() => order.push('waited'));
  const aside = await worker.requestDirect({ method: 'GET', url: '/aside', headers: {}, remoteAddress: '' });
  order.push('aside');
  await waiting;
  t.match(Buffer.from(aside.body).toString(), '/aside by');
  t.strictSame(order, ['aside', 'waited']);
  worker.publishSeeds();
  t.match(await send('/fills'), /: 1$/);
  await worker.close();
  const ended = worker.requestDirect({ method: 'GET', url: '/aside', headers: {}, remoteAddress: '' });
  await t.rejects(ended, { code: 'overloaded' });
});
