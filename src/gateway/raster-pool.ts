import { Piscina } from 'piscina';
import type { Drawn } from '../http/exchange.js';
import { programFile, projectFile } from '../paths.js';
import { FairExecutor } from './fair-executor.js';
import { MAX_WAIT_MS } from './queue-limits.js';
import type { Waiters } from './waiters.js';

const IDLE_MS = 30_000;

interface Task {
  /** The body of an answer that is to be drawn: JSON. */
  readonly sheet: string;
  readonly as: Drawn;
}

interface RasterImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly cpuMs: number;
}

/**
 * Draws pictures in a thread with a small heap: garbage is collected after each, for what the library holds outside of
 * it. A thread that dies, or cannot be started, takes nothing with it: the next task gets a new one.
 */
export class RasterPool {
  #pool: Piscina<Task, RasterImage> | undefined;
  readonly #executor = new FairExecutor<Task, RasterImage>(1, MAX_WAIT_MS, (task) => {
    this.#pool ??= this.#open();
    return this.#pool.run(task);
  });

  /** @throws Problem `overloaded` */
  run(task: Task, waiters: Waiters, kind: string): Promise<RasterImage> {
    return this.#executor.run(task, waiters, kind);
  }

  get queued(): number {
    return this.#executor.queued;
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  #open(): Piscina<Task, RasterImage> {
    const program = programFile('graphics/raster/draw');
    const opened = new Piscina<Task, RasterImage>({
      ...(program.endsWith('.ts')
        ? { filename: projectFile('src/gateway/raster-from-source.mjs'), workerData: program }
        : { filename: program }),
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      // Between two tasks the thread turns its event loop, in which native memory is freed: without that, pictures
      // take some 10 MB each for as long as there are more of them.
      atomics: 'disabled',
    });
    opened.on('error', () => {
      if (this.#pool === opened) this.#pool = undefined;
      void opened.destroy();
    });
    return opened;
  }
}
