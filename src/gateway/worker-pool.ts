import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../http/problem.js';
import type {
  DatasetState,
  ProblemTemplates,
  WorkerRequest,
  WorkerResponse,
} from '../http/worker-protocol.js';
import { ABANDONED, FairQueue, Job } from './fair-queue.js';
import { MAX_WAIT_MS } from './queue-limits.js';
import type { Waiters } from './waiters.js';
import { type ExitReason, WorkerThread, type WorkerThreadOptions } from './worker-thread.js';

/** Where the gateway sends cache misses: a pool of workers, or an in-process app in tests. */
export interface Upstream {
  /**
   * @param kind requests of one kind take about the same time
   * @throws Problem `overloaded`, `answer-timeout`; `UpstreamFailure`
   */
  request(request: WorkerRequest, waiters: Waiters, kind: string): Promise<WorkerResponse>;
  /**
   * Skips the queue; for health probes.
   * @throws Problem
   */
  requestDirect(request: WorkerRequest): Promise<WorkerResponse>;
  readonly state: DatasetState;
  readonly problemTemplates: ProblemTemplates;
  readonly stats: UpstreamStats;
}

interface UpstreamStats {
  readonly queued: number;
  readonly rejected: number;
  readonly abandoned: number;
  /** Worker exits, by reason. */
  readonly exits: Readonly<Record<ExitReason, number>>;
}

/** A request that took its worker down or timed out. */
export class UpstreamFailure extends Problem {
  constructor(
    { code, detail }: Problem,
    readonly cpuMs: number,
  ) {
    super(code, detail);
  }
}

export interface WorkerPoolOptions extends WorkerThreadOptions {
  readonly workers: number;
  readonly onWorkerError: (sentence: string) => void;
}

const MIN_RESTART_DELAY_MS = 100;
const MAX_RESTART_DELAY_MS = 5_000;

const EXPIRY_CHECK_INTERVAL_MS = 500;
/** Conservative estimate, measured on text checking, the most expensive kind of request body. */
const BODY_BYTES_PER_CPU_MS = 250;

interface QueuedRequest {
  readonly request: WorkerRequest;
  readonly resolve: (reply: WorkerResponse) => void;
  readonly reject: (problem: unknown) => void;
}

/**
 * Runs one request per worker at a time. With more than one worker, no client can occupy the last idle one.
 */
export class WorkerPool implements Upstream {
  readonly #options: WorkerPoolOptions;
  readonly #queue = new FairQueue<QueuedRequest>(MAX_WAIT_MS);
  readonly #threads = new Set<WorkerThread>();
  /** Running requests per client. */
  readonly #inFlight = new Map<string, number>();
  readonly #counts = { rejected: 0, abandoned: 0 };
  readonly #exits: Record<ExitReason, number> = { time: 0, memory: 0, died: 0, start: 0 };
  #restartDelayMs = MIN_RESTART_DELAY_MS;
  #isClosed = false;
  #state: DatasetState | undefined;
  #refusals: ProblemTemplates = {};
  #startup: { resolve: () => void; reject: (error: Error) => void } | undefined;

  readonly #expiryTimer: NodeJS.Timeout;

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
    const { timeoutMs } = options;
    const noWorker = () =>
      new Problem('overloaded', `No worker could be started for ${timeoutMs / 1_000} s. Retry later.`);
    this.#expiryTimer = setInterval(() => {
      // As long as any worker is ready, a long wait means a slow machine, not a failure.
      if ([...this.#threads].some(({ isReady }) => isReady)) return;
      for (const { task } of this.#queue.expire(performance.now() - timeoutMs)) {
        this.#counts.rejected += 1;
        task.reject(noWorker());
      }
    }, EXPIRY_CHECK_INTERVAL_MS).unref();
  }

  /**
   * Resolves once the first worker is ready.
   * @throws Error with the reason why it cannot start
   */
  async start(): Promise<void> {
    const first = new Promise<void>((resolve, reject) => {
      this.#startup = { resolve, reject };
    });
    this.#startThread(true);
    await first;
    this.#startup = undefined;
    // The first worker has filled the store by now.
    for (let index = 1; index < this.#options.workers; index++) this.#startThread(false);
  }

  get state(): DatasetState {
    if (this.#state === undefined) throw new Error('no worker has started yet');
    return this.#state;
  }

  get problemTemplates(): ProblemTemplates {
    return this.#refusals;
  }

  get stats(): UpstreamStats {
    return { ...this.#counts, exits: { ...this.#exits }, queued: this.#queue.length };
  }

  request(request: WorkerRequest, waiters: Waiters, kind: string): Promise<WorkerResponse> {
    return new Promise((resolve, reject) => {
      try {
        const minMs = (request.body?.length ?? 0) / BODY_BYTES_PER_CPU_MS;
        this.#queue.enqueue(new Job({ request, resolve, reject }, kind, waiters, minMs));
      } catch (error) {
        this.#counts.rejected += 1;
        throw error;
      }
      this.#dispatch();
    });
  }

  async requestDirect(request: WorkerRequest): Promise<WorkerResponse> {
    const thread = [...this.#threads].find((each) => each.isReady && this.#hasState(each));
    if (!thread) throw new Problem('overloaded', 'No worker is ready. Retry shortly.');
    const outcome = await thread.request(request, true);
    if ('problem' in outcome) throw outcome.problem;
    return outcome.response;
  }

  /** Publishes releases added to the seed folder since startup. */
  publishSeeds(): void {
    const [first] = this.#threads;
    first?.post({ kind: 'publishSeeds' });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#expiryTimer);
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  #startThread(isFirst: boolean): void {
    const thread = new WorkerThread(
      { ...this.#options, workerData: { ...this.#options.workerData, isFirst } },
      {
        onReady: (problemTemplates) => {
          this.#refusals = problemTemplates;
          this.#adoptReadyState();
          this.#restartDelayMs = MIN_RESTART_DELAY_MS;
          this.#startup?.resolve();
        },
        onState: (_, isNew) => this.#handleState(thread, isNew),
        onIdle: () => this.#dispatch(),
        onExit: (reason, sentence) => {
          this.#threads.delete(thread);
          this.#adoptReadyState();
          if (this.#isClosed) return;
          if (this.#startup) {
            this.#startup.reject(new Error(sentence));
            return;
          }
          this.#exits[reason] += 1;
          this.#options.onWorkerError(
            reason === 'start' ? `A worker could not be restarted. ${sentence}` : sentence,
          );
          void this.#restartThread(isFirst);
        },
      },
    );
    this.#threads.add(thread);
  }

  /**
   * All clients must see the same revision, so only workers that have it get requests; the others are sent a
   * `refresh`. A worker that has just started, or found nothing new, never changes the current state.
   */
  #handleState(thread: WorkerThread, isNew: boolean): void {
    const { state } = thread;
    if (state === undefined) return;
    const isUpdate = isNew && thread.isReady;
    if (isUpdate || this.#hasState(thread) || !this.#isStateReady()) this.#state = state;
    if (isNew) for (const other of this.#threads) if (!this.#hasState(other)) other.post({ kind: 'refresh' });
    this.#dispatch();
  }

  #hasState({ state }: WorkerThread): boolean {
    return state?.revision === this.#state?.revision;
  }

  #isStateReady(): boolean {
    return [...this.#threads].some((thread) => thread.isReady && this.#hasState(thread));
  }

  /** The last worker with the current state may have exited. */
  #adoptReadyState(): void {
    if (this.#isStateReady()) return;
    const ready = [...this.#threads].find(({ isReady }) => isReady);
    this.#state = ready?.state ?? this.#state;
  }

  /** Restarts immediately the first time, then with exponential backoff. */
  async #restartThread(isFirst: boolean): Promise<void> {
    const delay = this.#restartDelayMs;
    this.#restartDelayMs = Math.min(delay * 2, MAX_RESTART_DELAY_MS);
    if (delay > MIN_RESTART_DELAY_MS) await sleep(delay);
    if (!this.#isClosed) this.#startThread(isFirst);
  }

  #dispatch(): void {
    for (const thread of this.#threads) {
      while (thread.isIdle && this.#hasState(thread)) {
        const job = this.#queue.dequeue((client) => this.#hasCapacityFor(client));
        if (job === undefined) return;
        const { request, resolve, reject } = job.task;
        const [client] = job.waiters.clients();
        if (client === undefined) {
          this.#counts.abandoned += 1;
          reject(new Problem('overloaded', ABANDONED));
          continue;
        }
        this.#count(client, 1);
        void thread.request(request).then((outcome) => {
          this.#count(client, -1);
          this.#queue.recordUsage(job, 'response' in outcome ? outcome.response.cpuMs : outcome.cpuMs);
          if ('response' in outcome) resolve(outcome.response);
          else if (outcome.canRetry && !job.isRetry && !job.waiters.areCancelled && !this.#isClosed) {
            job.isRetry = true;
            this.#queue.enqueue(job);
          } else reject(new UpstreamFailure(outcome.problem, outcome.cpuMs));
          this.#dispatch();
        });
      }
    }
  }

  #hasCapacityFor(client: string): boolean {
    const running = this.#inFlight.get(client) ?? 0;
    return running === 0 || running < this.#options.workers - 1;
  }

  #count(client: string, change: number): void {
    const running = (this.#inFlight.get(client) ?? 0) + change;
    if (running > 0) this.#inFlight.set(client, running);
    else this.#inFlight.delete(client);
  }
}
