import { Problem } from '../http/problem.js';
import { ABANDONED, FairQueue, Job } from './fair-queue.js';
import type { Waiters } from './waiters.js';

interface QueuedTask<Task, Result> {
  readonly input: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Runs a limited number of tasks at a time, in fair-queue order. */
export class FairExecutor<Task, Result extends { readonly cpuMs: number }> {
  readonly #queue: FairQueue<QueuedTask<Task, Result>>;
  readonly #run: (task: Task) => Promise<Result>;
  #free: number;

  constructor(concurrency: number, maxWaitMs: number, run: (task: Task) => Promise<Result>) {
    this.#queue = new FairQueue(maxWaitMs);
    this.#free = concurrency;
    this.#run = run;
  }

  get queued(): number {
    return this.#queue.length;
  }

  /**
   * @param kind tasks of one kind take about the same time
   * @param minMs lower bound on the CPU time, in ms
   * @throws Problem `overloaded`
   */
  run(input: Task, waiters: Waiters, kind: string, minMs = 0): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#queue.enqueue(new Job({ input, resolve, reject }, kind, waiters, minMs));
      this.#dispatch();
    });
  }

  #dispatch(): void {
    while (this.#free > 0) {
      const job = this.#queue.dequeue();
      if (!job) return;
      const { input, resolve, reject } = job.task;
      if (job.waiters.areCancelled) {
        reject(new Problem('overloaded', ABANDONED));
        continue;
      }
      this.#free -= 1;
      this.#run(input)
        .then((result) => {
          this.#queue.recordUsage(job, result.cpuMs);
          resolve(result);
        }, reject)
        .finally(() => {
          this.#free += 1;
          this.#dispatch();
        });
    }
  }
}
