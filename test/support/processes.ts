import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** More than anything takes on a machine that is busy with other tests. */
const PATIENCE_MS = 120_000;
const STEP_MS = 50;

const running = new Set<ChildProcess>();
// Leave nothing behind if a test ends early.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface StartOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** File descriptor of its standard output, which `output` then lacks. */
  readonly stdout?: number;
}

export interface Running {
  readonly child: ChildProcess;
  output(): string;
}

/** Starts a program that ends with this process at the latest. */
export function start(command: string, args: readonly string[], options: StartOptions = {}): Running {
  const { uid, gid, env, stdout = 'pipe' } = options;
  const child = spawn(command, args, {
    stdio: ['ignore', stdout, 'pipe'],
    env: { PATH: process.env.PATH, ...env },
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return { child, output: () => output };
}

/** Runs a program until it exits. @throws Error with its output on failure */
export async function run(
  command: string,
  args: readonly string[],
  options: StartOptions = {},
): Promise<string> {
  const { child, output } = start(command, args, options);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${output()}`);
  return output();
}

export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    await once(child, 'exit');
  }
  return child.exitCode;
}

/**
 * Waits until a condition holds. An exception counts as false, except for `Ended`.
 * @throws Error on timeout
 */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  let last: unknown = 'it does not hold';
  while (Date.now() < giveUpAt) {
    try {
      if (await holds()) return;
    } catch (error) {
      if (error instanceof Ended) throw error;
      last = error;
    }
    await sleep(STEP_MS);
  }
  throw new Error(`${what}: not within ${patienceMs} ms (${last})`);
}

/** The process has exited, so that waiting is pointless. */
export class Ended extends Error {
  constructor({ output }: Running) {
    super(`the process has ended:\n${output()}`);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
