import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../http/problem.js';
import type {
  DatasetState,
  ProblemTemplates,
  WorkerRequest,
  WorkerResponse,
} from '../http/worker-protocol.js';
import { FairExecutor } from './fair-executor.js';
import type { ExitReason, Upstream } from './upstream.js';
import type { Waiters } from './waiters.js';
import { WorkerThread, type WorkerThreadOptions } from './worker-thread.js';

export interface ComputeWorkerOptions extends WorkerThreadOptions {
  readonly onError: (sentence: string) => void;
}

const MIN_RESTART_DELAY_MS = 100;
const MAX_RESTART_DELAY_MS = 5_000;

/** Conservative estimate, measured on text checking, the most expensive kind of request body. */
const BODY_BYTES_PER_CPU_MS = 250;

/** The worker that computes responses, one at a time. If it exits, another replaces it. */
export class ComputeWorker implements Upstream {
  readonly #options: ComputeWorkerOptions;
  readonly #executor = new FairExecutor<WorkerRequest, WorkerResponse>(
    async (request) => this.#readyThread.request(request),
    () => this.#thread?.isIdle === true,
  );
  readonly #exits: Record<ExitReason, number> = { time: 0, memory: 0, died: 0, start: 0 };
  #thread: WorkerThread | undefined;
  #restartDelayMs = MIN_RESTART_DELAY_MS;
  #isClosed = false;
  #state: DatasetState | undefined;
  #problemTemplates: ProblemTemplates = {};

  constructor(options: ComputeWorkerOptions) {
    this.#options = options;
  }

  /**
   * Resolves once the worker is ready.
   * @throws Error with the reason why it cannot start
   */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#thread = new WorkerThread(this.#options, {
        onReady: (problemTemplates) => {
          this.#problemTemplates = problemTemplates;
          this.#restartDelayMs = MIN_RESTART_DELAY_MS;
          resolve();
        },
        onState: (state) => {
          this.#state = state;
        },
        onIdle: () => this.#executor.dispatch(),
        onExit: (reason, sentence) => {
          this.#thread = undefined;
          if (reason === 'start') reject(new Error(sentence));
          else void this.#replace(reason, sentence);
        },
      });
    });
  }

  /** Restarts immediately the first time, then with exponential backoff. */
  async #replace(reason: ExitReason, sentence: string): Promise<void> {
    if (this.#isClosed) return;
    this.#exits[reason] += 1;
    this.#options.onError(sentence);
    const delay = this.#restartDelayMs;
    this.#restartDelayMs = Math.min(delay * 2, MAX_RESTART_DELAY_MS);
    if (delay > MIN_RESTART_DELAY_MS) await sleep(delay);
    if (this.#isClosed) return;
    await this.start().catch(({ message }: Error) => {
      this.#executor.rejectQueued('No worker can be started at the moment. Retry later.');
      void this.#replace('start', `A worker could not be restarted. ${message}`);
    });
  }

  get state(): DatasetState {
    if (this.#state === undefined) throw new Error('no worker has started yet');
    return this.#state;
  }

  get problemTemplates(): ProblemTemplates {
    return this.#problemTemplates;
  }

  get stats(): Upstream['stats'] {
    const { queued, abandoned } = this.#executor;
    return { queued, abandoned, exits: { ...this.#exits } };
  }

  request(request: WorkerRequest, waiters: Waiters, kind: string): Promise<WorkerResponse> {
    const minMs = (request.body?.length ?? 0) / BODY_BYTES_PER_CPU_MS;
    return this.#executor.run(request, waiters, kind, minMs);
  }

  async requestDirect(request: WorkerRequest): Promise<WorkerResponse> {
    return this.#readyThread.request(request, true);
  }

  get #readyThread(): WorkerThread {
    if (this.#thread?.isReady !== true) throw new Problem('overloaded', 'No worker is ready. Retry shortly.');
    return this.#thread;
  }

  /** Publishes releases added to the seed folder since startup. */
  publishSeeds(): void {
    this.#thread?.post({ kind: 'publishSeeds' });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#thread?.close();
  }
}
