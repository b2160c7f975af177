import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { BackgroundThread } from '../../src/formats/background-thread.js';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const BOUNDS = { idleMs: 5_000, mostWaiting: 10, what: 'tasks' };
const LONG_ENOUGH_MS = 500;

t.test('a thread that fails with nobody waiting does not end the process', async (t) => {
  const thread = new BackgroundThread<string, string>(fixture('faulty-worker.mjs'), BOUNDS);
  for (const task of ['one', 'two']) {
    t.equal(await thread.run(task), task);
    await pause(LONG_ENOUGH_MS);
  }
});

t.test('a thread that dies at a task is told to whoever waits, and the next task gets another', async (t) => {
  const thread = new BackgroundThread<string, string>(fixture('faulty-worker.mjs'), BOUNDS);
  await t.rejects(thread.run('now'), { message: /exited with code: 1/ });
  t.equal(await thread.run('after'), 'after');
  await pause(LONG_ENOUGH_MS);
});

t.test('a worker that cannot be loaded is an error for each task', async (t) => {
  const thread = new BackgroundThread<string, string>(fixture('no-such-worker.mjs'), BOUNDS);
  await t.rejects(thread.run('one'));
  await t.rejects(thread.run('two'));
});
