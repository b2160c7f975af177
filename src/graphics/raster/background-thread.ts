import { Piscina } from 'piscina';

interface Bounds {
  /** Milliseconds without a task after which the thread ends and gives back its memory. */
  readonly idleMs: number;
  /** Tasks that may wait. */
  readonly mostWaiting: number;
}

/**
 * One thread beside the event loop, for tasks of one kind. A thread that dies between tasks, or cannot be started, must
 * not take the service with it: whoever waits is told, and the next task gets a thread of its own.
 */
export class BackgroundThread<Task, Result> {
  readonly #filename: string;
  readonly #bounds: Bounds;
  #pool: Piscina<Task, Result> | undefined;

  /** @param filename of a module whose default export does a task */
  constructor(filename: string, bounds: Bounds) {
    this.#filename = filename;
    this.#bounds = bounds;
  }

  /** Whether no further task may wait. */
  get isFull(): boolean {
    return (this.#pool?.queueSize ?? 0) >= this.#bounds.mostWaiting;
  }

  run(task: Task): Promise<Result> {
    this.#pool ??= this.#open();
    return this.#pool.run(task);
  }

  #open(): Piscina<Task, Result> {
    const opened = new Piscina<Task, Result>({
      filename: this.#filename,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: this.#bounds.idleMs,
      maxQueue: this.#bounds.mostWaiting,
    });
    opened.on('error', () => {
      if (this.#pool === opened) this.#pool = undefined;
      void opened.destroy();
    });
    return opened;
  }
}
