import { type ChildProcess, spawn } from 'node:child_process';
import type { Test } from 'tap';
import { program } from './program.js';
import { UNHURRIED } from './unhurried.js';

const START_MS = 120_000;

export interface ServerProcess {
  readonly child: ChildProcess;
  output(): string;
  readonly exited: Promise<number | null>;
}

/** Starts the real server; it is ended with the test. */
export function startServer(t: Test, environment: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, program('server'), {
    env: { PATH: process.env.PATH, PORT: '0', ...UNHURRIED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  t.teardown(() => {
    child.kill('SIGKILL');
    return exited;
  });
  return { child, output: () => output, exited };
}

/** Waits until a server listens. @returns its origin */
export async function originOf(server: ServerProcess): Promise<string> {
  const giveUpAt = Date.now() + START_MS;
  let ended = false;
  server.exited.then(() => {
    ended = true;
  });
  while (Date.now() < giveUpAt && !ended) {
    const [origin] = /http:\/\/[\d.]+:\d+/.exec(server.output()) ?? [];
    if (origin) return origin;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server does not listen:\n${server.output()}`);
}
