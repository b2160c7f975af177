import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { hasEnded } from './tap-results.js';

/*
 * Each test module in a process of its own, which tap allows: a test is a program. tap's own runner would give them,
 * and each program that they start, the hooks that it measures coverage with: most of a second of a processor each time.
 */

/** One more than there are processors: some tests wait, for a lock to be free, a cache to be stale, a browser to be idle. */
const SIDE_BY_SIDE = availableParallelism() + 1;
/** For a whole module; tap ends it then and says in which test it was. */
const MOST_SECONDS = 900;
/** Then it does not end itself any more. */
const KILL_AFTER_MS = (MOST_SECONDS + 60) * 1_000;

/** How a test module ended. */
export interface Outcome {
  readonly module: string;
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
  modules: readonly string[],
  environment: Readonly<Record<string, string>>,
  onEnd: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = modules.values();
  const outcomes: Outcome[] = [];
  const lane = async () => {
    for (const module of waiting) {
      const outcome = await runModule(module, environment);
      outcomes.push(outcome);
      onEnd(outcome);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return outcomes;
}

async function runModule(module: string, environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--enable-source-maps', module], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TAP_TIMEOUT: String(MOST_SECONDS), ...environment },
    timeout: KILL_AFTER_MS,
    killSignal: 'SIGKILL',
  });
  const [tap, said, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return {
    module,
    tap,
    said,
    hasFailed: code !== 0 || !hasEnded(tap),
    seconds: (performance.now() - begun) / 1_000,
  };
}
