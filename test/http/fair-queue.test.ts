import { setImmediate as turn } from 'node:timers/promises';
import t from 'tap';
import { FairQueue, type FairQueueOptions } from '../../src/http/fair-queue.js';

function held(options: FairQueueOptions = {}) {
  const queue = new FairQueue({ concurrency: 1, ...options });
  const began: string[] = [];
  const releases: (() => void)[] = [];
  const add = (client: string, name = client, isGone = () => false) => {
    const run = async () =>
      queue.run({
        client,
        isQuick: false,
        isGone,
        work: () => {
          began.push(name);
          return new Promise<string>((resolve) => releases.push(() => resolve(name)));
        },
      });
    const result = run();
    result.catch(() => {});
    return result;
  };
  const finish = async () => {
    while (queue.stats.underWay > 0 || queue.stats.waiting > 0) {
      releases.shift()?.();
      await turn();
    }
  };
  return { queue, began, add, finish };
}

t.test('clients take turns, however much one of them asks for', async (t) => {
  const { began, add, finish } = held();
  for (let index = 0; index < 5; index++) add('greedy', `greedy ${index}`);
  add('other');
  add('third');
  await finish();
  t.strictSame(began.slice(0, 4), ['greedy 0', 'greedy 1', 'other', 'third']);
  t.equal(began.length, 7);
});

t.test('a full queue refuses the client that fills it, and nobody else', async (t) => {
  const { queue, add, finish } = held({ maxQueued: 5, maxQueuedPerClient: 100 });
  const greedy = Array.from({ length: 6 }, (_, index) => add('greedy', `greedy ${index}`));
  const other = add('other');
  await t.rejects(greedy[5] as Promise<string>, { code: 'overloaded' }, 'its newest piece makes room');
  await t.rejects(add('greedy'), { code: 'overloaded' });
  t.equal(queue.stats.waiting, 5);
  await finish();
  t.equal(await other, 'other');
});

t.test('a client has a limit of its own', async (t) => {
  const { add, finish } = held({ maxQueuedPerClient: 2 });
  const asked = [1, 2, 3].map((index) => add('one', String(index)));
  await t.rejects(add('one'), { code: 'overloaded', detail: /^2 costly/ });
  await finish();
  t.strictSame(await Promise.all(asked), ['1', '2', '3']);
});

t.test('nothing is begun for a client that has gone', async (t) => {
  const { queue, began, add, finish } = held();
  add('one');
  let isGone = false;
  const gone = add('two', 'two', () => isGone);
  isGone = true;
  await finish();
  await t.rejects(gone, { code: 'overloaded' });
  t.strictSame(began, ['one']);
  t.equal(queue.stats.abandoned, 1);
});

t.test('quick work of a client that had little does not wait; that of a busy one does', async (t) => {
  const { queue, add, finish } = held();
  add('greedy');
  const quick = (client: string) => queue.run({ client, isQuick: true, work: () => 'done' });
  t.equal(quick('other'), 'done', 'at once, beside a long piece');
  add('greedy');
  t.ok(quick('greedy') instanceof Promise, 'behind what it asked for before');
  await finish();
});

t.test('a piece that fails gives its place to the next', async (t) => {
  const { queue, add, finish } = held();
  const failed = queue.run({
    client: 'one',
    isQuick: false,
    work: () => {
      throw new Error('no');
    },
  });
  const next = add('two');
  await t.rejects(failed as Promise<never>, { message: 'no' });
  await turn();
  await finish();
  t.equal(await next, 'two');
});
