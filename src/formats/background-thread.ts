import { Piscina } from 'piscina';
import { Problem } from '../domain/problem.js';
import { programFile, projectFile } from '../paths.js';
import type { WorkbookTask } from './worker.js';

interface Bounds {
  /** Milliseconds without a task after which the thread ends and gives back its memory. */
  readonly idleMs: number;
  readonly mostWaiting: number;
  /** Noun for the sentence that refuses a task: `pictures`. */
  readonly what: string;
  /** Megabytes of the thread's nursery: objects that die at once only pile up in a large one. */
  readonly nurseryMb?: number;
}

const all: BackgroundThread<never, unknown>[] = [];

export const backgroundStats = (): { readonly waiting: number; readonly threads: number } => ({
  waiting: all.reduce((sum, { stats }) => sum + stats.waiting, 0),
  threads: all.reduce((sum, { stats }) => sum + stats.threads, 0),
});

/** A thread that dies, or cannot be started, must not take the service with it: the next task gets a new thread. */
export class BackgroundThread<Task, Result> {
  readonly #filename: string;
  readonly #bounds: Bounds;
  #pool: Piscina<Task, Result> | undefined;

  /** @param filename `.ts` where the sources are run */
  constructor(filename: string, bounds: Bounds) {
    this.#filename = filename;
    this.#bounds = bounds;
    all.push(this);
  }

  get stats(): { readonly waiting: number; readonly threads: number } {
    return { waiting: this.#pool?.queueSize ?? 0, threads: this.#pool?.threads.length ?? 0 };
  }

  /** @throws Problem `overloaded` when too many tasks wait */
  async run(task: Task): Promise<Result> {
    const { mostWaiting, what } = this.#bounds;
    if ((this.#pool?.queueSize ?? 0) >= mostWaiting)
      throw new Problem('overloaded', `${mostWaiting} ${what} are being made for others already.`);
    this.#pool ??= this.#open();
    return this.#pool.run(task);
  }

  #open(): Piscina<Task, Result> {
    const opened = new Piscina<Task, Result>({
      ...(this.#filename.endsWith('.ts')
        ? { filename: projectFile('src/formats/worker-from-source.mjs'), workerData: this.#filename }
        : { filename: this.#filename }),
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: this.#bounds.idleMs,
      maxQueue: this.#bounds.mostWaiting,
      // Between two tasks the thread turns its event loop, in which native memory is freed: without that, pictures
      // take some 10 MB each for as long as there are more of them.
      atomics: 'disabled',
      ...(this.#bounds.nurseryMb !== undefined && {
        resourceLimits: { maxYoungGenerationSizeMb: this.#bounds.nurseryMb },
      }),
    });
    opened.on('error', () => {
      if (this.#pool === opened) this.#pool = undefined;
      void opened.destroy();
    });
    return opened;
  }
}

/** Workbooks are made one at a time; one of all placements takes half a second. */
const thread = new BackgroundThread<WorkbookTask, Uint8Array<ArrayBuffer>>(programFile('formats/worker'), {
  idleMs: 10_000,
  mostWaiting: 20,
  what: 'files',
  nurseryMb: 2,
});

/** @throws Problem `overloaded` when too many workbooks are waited for */
export async function workbookInBackground(task: WorkbookTask): Promise<Buffer> {
  const made = await thread.run(task);
  return Buffer.from(made.buffer, made.byteOffset, made.length);
}
