import { Piscina } from 'piscina';
import { BoundedPool } from '../guards/bounded-pool.js';
import { programFile, projectFile } from '../paths.js';
import { FairExecutor } from './fair-executor.js';
import type { Waiters } from './waiters.js';

const IDLE_MS = 30_000;
/** Maximum total size of sheets that wait to be rendered. A large map has 0.3 MB. */
const MAX_WAITING_BYTES = 16 * 1_024 * 1_024;

interface Task {
  /** JSON body of a response that is to be rendered. */
  readonly sheet: Uint8Array;
}

interface WaitingSheet {
  readonly task: Task;
  readonly since: number;
}

interface RasterImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly cpuMs: number;
}

/**
 * Renders images in a thread with a small heap, collecting garbage after each because the library holds
 * native memory. If the thread crashes or cannot start, the next task gets a new one.
 */
export class RasterPool {
  #pool: Piscina<Task, RasterImage> | undefined;
  readonly #executor = new FairExecutor<Task, RasterImage>(
    (task) => {
      this.#pool ??= this.#open();
      return this.#pool.run(task);
    },
    (running) => running === 0,
  );
  readonly #sheets = new BoundedPool<WaitingSheet>({
    max: MAX_WAITING_BYTES,
    // Evict the newest first.
    priority: ({ since }) => -since,
    evict: ({ task }) =>
      this.#executor.rejectQueued(
        'Too many images of this client are waiting. Retry later.',
        (queued) => queued === task,
      ),
  });

  /** @throws Problem `overloaded` */
  async run(task: Task, waiters: Waiters, kind: string): Promise<RasterImage> {
    const { client = '' } = waiters.firstWaiting ?? {};
    const rendered = this.#executor.run(task, waiters, kind);
    const waiting = { task, since: performance.now() };
    this.#sheets.add(client, waiting, task.sheet.length);
    return rendered.finally(() => this.#sheets.release(client, waiting));
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
      // Lets the thread's event loop run between two tasks, which frees native memory. Without it,
      // consecutive images take some 10 MB each.
      atomics: 'disabled',
    });
    opened.on('error', () => {
      if (this.#pool === opened) this.#pool = undefined;
      void opened.destroy();
    });
    return opened;
  }
}
