import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasEnded } from './tap-results.js';

/*
 * Each test module in a process of its own, which tap allows: a test is a program. tap's own runner would give them,
 * and each program that they start, the hooks that it measures coverage with: most of a second of a processor each time.
 */

/** Two more than there are processors, four at most: some tests wait, for a lock to be free, a cache to be stale, a browser to be idle. */
const SIDE_BY_SIDE = Math.min(availableParallelism() + 2, 4);
/** For a whole module; tap ends it then and says in which test it was. */
const MOST_SECONDS = 900;
/** Then it does not end itself any more. */
const KILL_AFTER_MS = (MOST_SECONDS + 60) * 1_000;

/** What a module printed has arrived by then. */
const LAST_WORDS_MS = 5_000;

const running = new Set<ChildProcess>();
// tap ends a test that is told to, and what it started, in order.
process.once('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/** A test module that is to run. */
export interface TestModule {
  /** What it is called in what is printed. */
  readonly name: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Sets it apart from another run of the same file: tap names the folder for fixtures after it too. */
  readonly argument?: string;
}

/** How a test module ended. */
export interface Outcome extends TestModule {
  /** Its results: what it printed to standard output. */
  readonly tap: string;
  /** What else it said: what it printed to standard error. */
  readonly said: string;
  readonly hasFailed: boolean;
  readonly seconds: number;
}

/**
 * Runs test modules, some side by side, in their order.
 * @param onEnd called with each as it ends
 */
export async function runModules(
  modules: AsyncIterable<TestModule>,
  onEnd: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = modules[Symbol.asyncIterator]();
  const outcomes: Outcome[] = [];
  const lane = async () => {
    for (let next = await waiting.next(); !next.done; next = await waiting.next()) {
      const module = next.value;
      const outcome = await runModule(module);
      outcomes.push(outcome);
      onEnd(outcome);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return outcomes;
}

async function runModule(module: TestModule): Promise<Outcome> {
  const begun = performance.now();
  const argument = module.argument === undefined ? [] : [module.argument];
  const child = spawn(process.execPath, ['--enable-source-maps', module.file, ...argument], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TAP_TIMEOUT: String(MOST_SECONDS), ...module.environment },
    timeout: KILL_AFTER_MS,
    killSignal: 'SIGKILL',
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  const closed = once(child, 'close');
  const [code] = await once(child, 'exit');
  // A program that it started and did not end holds its streams open, perhaps for ever.
  await Promise.race([closed, sleep(LAST_WORDS_MS, undefined, { ref: false })]);
  child.stdout.destroy();
  child.stderr.destroy();
  const { stdout: tap, stderr: said } = printed;
  return {
    ...module,
    tap,
    said,
    hasFailed: code !== 0 || !hasEnded(tap),
    seconds: (performance.now() - begun) / 1_000,
  };
}
