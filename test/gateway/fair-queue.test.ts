import t from 'tap';
import { FairExecutor } from '../../src/gateway/fair-executor.js';
import { FairQueue, Job } from '../../src/gateway/fair-queue.js';
import { Waiters } from '../../src/gateway/waiters.js';

const createWaiters = (...clients: string[]): Waiters =>
  new Waiters(...clients.map((client) => ({ client, isCancelled: () => false })));
/** The kind is the first word of the task. */
const job = (task: string, ...clients: string[]) =>
  new Job(task, task.split(' ', 1)[0] ?? '', createWaiters(...clients));

function drain(queue: FairQueue<string>, cpuMs: Readonly<Record<string, number>> = {}): string[] {
  const tasks: string[] = [];
  for (let next = queue.dequeue(); next; next = queue.dequeue()) {
    tasks.push(next.task);
    queue.recordUsage(next, cpuMs[next.kind] ?? 20);
  }
  return tasks;
}

t.test('serves clients in turn, each in its own order', async (t) => {
  const queue = new FairQueue<string>();
  for (const n of [1, 2, 3]) queue.enqueue(job(`page a${n}`, '192.0.2.1'));
  for (const n of [1, 2]) queue.enqueue(job(`page b${n}`, '198.51.100.1'));
  queue.enqueue(job('page c1', '203.0.113.1'));
  t.equal(queue.length, 6);
  t.strictSame(drain(queue), ['page a1', 'page b1', 'page c1', 'page a2', 'page b2', 'page a3']);
  t.equal(queue.length, 0);
});

t.test('shares CPU time, not requests', async (t) => {
  const queue = new FairQueue<string>();
  for (let n = 0; n < 10; n++) queue.enqueue(job('book', '192.0.2.1'));
  for (let n = 0; n < 10; n++) queue.enqueue(job('page', '198.51.100.1'));
  const tasks = drain(queue, { book: 200, page: 20 });
  t.equal(tasks.slice(0, 12).filter((task) => task === 'page').length, 10, tasks.join());
});

t.test('starves neither existing clients nor newcomers, even against a large network', async (t) => {
  const queue = new FairQueue<string>();
  const honest = '203.0.113.9';
  for (const n of [1, 2, 3]) queue.enqueue(job(`page ${n}`, honest));
  t.equal(drain(queue, { page: 5 }).length, 3);
  queue.enqueue(job('book first', '198.51.100.1'));
  drain(queue, { book: 300 });
  for (let n = 0; n < 40; n++) {
    queue.enqueue(job(`book a${n}`, `2001:db8:1:${n.toString(16)}`));
    queue.enqueue(job(`book b${n}`, `2001:db9:1:${n.toString(16)}`));
  }
  queue.enqueue(job('page last', honest));
  queue.enqueue(job('book last', honest));
  const tasks = drain(queue, { page: 5, book: 300 });
  t.equal(tasks.indexOf('page last'), 0, tasks.slice(0, 5).join());
  t.ok(tasks.indexOf('book last') <= 6, `${tasks.indexOf('book last')}`);
});

t.test('runs a shared job when it is the turn of any of its clients', async (t) => {
  const queue = new FairQueue<string>();
  for (let n = 0; n < 9; n++) queue.enqueue(job(`page ${n}`, '192.0.2.1'));
  const shared = job('page shared', '192.0.2.1');
  queue.enqueue(shared);
  queue.enqueue(job('page other', '198.51.100.1'));
  shared.waiters.add({ client: '203.0.113.1', isCancelled: () => false });
  t.ok(drain(queue).indexOf('page shared') <= 2);
  shared.waiters.add({ client: '203.0.113.2', isCancelled: () => false });
  t.equal(queue.length, 0, 'joining a job that has run enqueues nothing');
});

t.test('estimates CPU time from earlier jobs of the same kind, queued ones included', async (t) => {
  const queue = new FairQueue<string>();
  queue.enqueue(job('book first', '192.0.2.1'));
  drain(queue, { book: 400 });
  queue.enqueue(job('book', '198.51.100.1'));
  queue.enqueue(job('page', '203.0.113.1'));
  t.strictSame(drain(queue), ['page', 'book']);
});

t.test('keeps a cheap request near the front of 500 dear ones of as many clients', async (t) => {
  const queue = new FairQueue<string>();
  const costs = { book: 250, list: 60, page: 4 };
  for (const kind of Object.keys(costs)) queue.enqueue(job(kind, '203.0.113.8'));
  drain(queue, costs);
  for (let n = 0; n < 500; n++)
    queue.enqueue(job(n % 7 === 0 ? 'book' : 'list', `127.${n >> 4}.0.${n & 15}`));
  // Its next request comes 250 ms after a response.
  let [nowMs, arrivesMs, queuedMs, longestMs] = [0, 0, 0, 0];
  while (queue.length > 0) {
    if (nowMs >= arrivesMs) {
      queue.enqueue(job('page', '203.0.113.9'));
      [queuedMs, arrivesMs] = [nowMs, Number.POSITIVE_INFINITY];
    }
    const next = queue.dequeue();
    if (!next) break;
    const cpuMs = costs[next.kind as keyof typeof costs];
    queue.recordUsage(next, cpuMs);
    nowMs += cpuMs;
    if (next.kind !== 'page') continue;
    longestMs = Math.max(longestMs, nowMs - queuedMs);
    arrivesMs = nowMs + 250;
  }
  t.ok(longestMs <= 600, `${longestMs} ms of CPU time before it`);
});

t.test('removes jobs that match', async (t) => {
  const queue = new FairQueue<string>();
  queue.enqueue(job('page a', '192.0.2.1'));
  queue.enqueue(job('page b', '192.0.2.1', '198.51.100.1'));
  t.strictSame(queue.take(({ task }) => task === 'page b').length, 1);
  t.strictSame(drain(queue), ['page a']);
});

t.test('limits concurrent tasks and drops those whose clients have all left', async (t) => {
  let [running, most] = [0, 0];
  const executor = new FairExecutor(
    async (cpuMs: number) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      if (cpuMs === 4) throw new Error('a fault');
      return { cpuMs };
    },
    (now) => now < 2,
  );
  const run = (cpuMs: number) => executor.run(cpuMs, createWaiters(`192.0.2.${cpuMs}`), 'kind');
  const results = [1, 2, 3].map(run);
  let isCancelled = false;
  const cancelled = executor.run(
    5,
    new Waiters({ client: '192.0.2.9', isCancelled: () => isCancelled }),
    'kind',
  );
  isCancelled = true;
  const failed = run(4);
  t.equal(executor.queued, 3);
  await t.rejects(executor.run(6, new Waiters(), 'kind'), { code: 'overloaded' });
  await t.rejects(cancelled, { code: 'overloaded' });
  await t.rejects(failed, { message: 'a fault' });
  t.strictSame(
    await Promise.all(results),
    [1, 2, 3].map((cpuMs) => ({ cpuMs })),
  );
  t.equal(most, 2);
});

t.test('looks for clients that have left only when the next job is abandoned', async (t) => {
  const queue = new FairQueue<string>();
  const left = new Set<string>();
  let looks = 0;
  const isCancelled = (task: string) => {
    looks += 1;
    return left.has(task);
  };
  for (let n = 0; n < 100; n++) {
    const task = `page ${n}`;
    const waiter = { client: `192.0.2.${n % 9}`, isCancelled: () => isCancelled(task) };
    queue.enqueue(new Job(task, 'page', new Waiters(waiter)));
  }
  looks = 0;
  const abandoned: string[] = [];
  const next = () =>
    queue.dequeue((jobs) => {
      for (const { task } of jobs) abandoned.push(task);
    });
  for (let n = 0; n < 50; n++) next();
  t.equal(looks, 50, 'once per job');
  for (let n = 50; n < 98; n++) left.add(`page ${n}`);
  t.equal(next()?.task, 'page 98');
  t.equal(next()?.task, 'page 99');
  t.strictSame(abandoned, [...left]);
  t.equal(queue.length, 0);
});
