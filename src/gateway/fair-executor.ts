import { Problem } from '../http/problem.js';
import { FairQueue, Job } from './fair-queue.js';
import type { Waiters } from './waiters.js';

interface QueuedTask<Task, Result> {
  readonly input: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Runs tasks in fair-queue order, as many at a time as `canStart` permits. */
export class FairExecutor<Task, Result extends { readonly cpuMs: number }> {
  readonly #queue = new FairQueue<QueuedTask<Task, Result>>();
  readonly #run: (task: Task) => Promise<Result>;
  readonly #canStart: (running: number) => boolean;
  #running = 0;
  #abandoned = 0;

  /** @param run if its error has `cpuMs`, that is the CPU time used */
  constructor(run: (task: Task) => Promise<Result>, canStart: (running: number) => boolean) {
    this.#run = run;
    this.#canStart = canStart;
  }

  get queued(): number {
    return this.#queue.length;
  }

  /** Tasks that were dropped because their clients had disconnected. */
  get abandoned(): number {
    return this.#abandoned;
  }

  /**
   * @param kind tasks of one kind take about the same time
   * @param minMs lower bound on the CPU time, in ms
   * @throws Problem `overloaded`
   */
  run(input: Task, waiters: Waiters, kind: string, minMs = 0): Promise<Result> {
    return new Promise((resolve, reject) => {
      // Queued for no client, it would never be its turn.
      if (waiters.areCancelled) {
        this.#abandoned += 1;
        throw new Problem('overloaded', ABANDONED);
      }
      this.#queue.enqueue(new Job({ input, resolve, reject }, kind, waiters, minMs));
      this.dispatch();
    });
  }

  /** Starts what can start; called by the owner when `canStart` may have become true. */
  dispatch(): void {
    while (this.#queue.length > 0 && this.#canStart(this.#running)) {
      const job = this.#queue.dequeue((abandoned) => {
        this.#abandoned += abandoned.length;
        reject(abandoned, ABANDONED);
      });
      if (job) void this.#start(job);
    }
  }

  async #start(job: Job<QueuedTask<Task, Result>>): Promise<void> {
    const { input, resolve, reject } = job.task;
    this.#running += 1;
    try {
      const result = await this.#run(input);
      this.#queue.recordUsage(job, result.cpuMs);
      resolve(result);
    } catch (error) {
      const { cpuMs } = error as { readonly cpuMs?: number };
      if (cpuMs !== undefined) this.#queue.recordUsage(job, cpuMs);
      reject(error);
    } finally {
      this.#running -= 1;
      this.dispatch();
    }
  }

  rejectQueued(detail: string, matches: (input: Task) => boolean = () => true): void {
    reject(
      this.#queue.take(({ task }) => matches(task.input)),
      detail,
    );
  }
}

function reject(
  jobs: readonly { readonly task: Pick<QueuedTask<unknown, unknown>, 'reject'> }[],
  detail: string,
) {
  for (const { task } of jobs) task.reject(new Problem('overloaded', detail));
}

const ABANDONED = 'All clients that waited for the response have disconnected.';
