// @ts-check
import { spawn } from 'node:child_process';

/*
 * tap loads hooks into the processes that it starts, which translate and replace modules; each thread and each program
 * that a test starts would load them again. A bundle needs none of them: it runs in a process of its own.
 */

/** Runs a bundle in the place of the process that tap has started. @param {string} file */
export function runApart(file) {
  const NODE_OPTIONS = (process.env.NODE_OPTIONS ?? '').replace(/"?--import=\S*@tapjs\S*/g, '').trim();
  const child = spawn(process.execPath, ['--enable-source-maps', file], {
    env: { ...process.env, NODE_OPTIONS },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // By a message, then by a signal tap says that the time is over.
  process.on('message', (/** @type {any} */ message) => child.send(message, () => {}));
  process.channel?.unref();
  for (const signal of /** @type {const} */ (['SIGALRM', 'SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal === 'SIGALRM' ? 'SIGKILL' : signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
