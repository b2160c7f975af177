import type { Test } from 'tap';
import { Ended, end, freePort, type Running, start, until } from './processes.js';
import { program } from './program.js';
import { UNHURRIED } from './unhurried.js';

export interface Instance {
  readonly port: number;
  readonly origin: string;
  readonly pid: number | null;
  start(): Promise<void>;
  /** @returns its exit code; `null` if it was killed */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  output(): string;
}

export async function newInstance(
  server: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Instance> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let running: Running | null = null;
  return {
    port,
    origin,
    get pid() {
      return running?.child.pid ?? null;
    },
    async start() {
      const mine = start(process.execPath, server, {
        env: { ...UNHURRIED, ...environment, PORT: String(port) },
      });
      running = mine;
      await until('the instance responds', async () => {
        if (mine.child.exitCode !== null) throw new Ended(mine);
        return (await fetch(`${origin}/health/live`)).ok;
      });
    },
    stop: async (signal = 'SIGTERM') => (running ? end(running.child, signal) : null),
    output: () => running?.output() ?? '',
  };
}

/** An instance that runs until the test ends. */
export async function instanceFor(
  t: Test,
  environment: Readonly<Record<string, string>>,
  server = program('server'),
): Promise<Instance> {
  const instance = await newInstance(server, environment);
  t.teardown(() => instance.stop('SIGKILL'));
  await instance.start();
  return instance;
}
