import { once } from 'node:events';
import type { Test } from 'tap';
import { Ended, end, type Running, start, until } from './processes.js';
import { program } from './program.js';
import { UNHURRIED } from './unhurried.js';

export interface ServerProcess extends Running {
  readonly exited: Promise<number | null>;
}

/**
 * Starts the real server; it stops with the test.
 * @param server arguments for node; by default the build
 */
export function startServer(
  t: Test,
  environment: Readonly<Record<string, string>>,
  server = program('server'),
): ServerProcess {
  const running = start(process.execPath, server, {
    env: { PORT: '0', ...UNHURRIED, ...environment },
  });
  t.teardown(() => end(running.child, 'SIGKILL'));
  return { ...running, exited: once(running.child, 'close').then(([code]) => code) };
}

/** Waits until a server listens. @returns its origin */
export async function getOrigin(server: ServerProcess): Promise<string> {
  const origin = () => /http:\/\/[\d.]+:\d+/.exec(server.output())?.[0];
  await until('the server listens', () => {
    if (server.child.exitCode !== null) throw new Ended(server);
    return origin() !== undefined;
  });
  return origin() ?? '';
}
