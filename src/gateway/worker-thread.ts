import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { Problem } from '../http/problem.js';
import type {
  DatasetState,
  ProblemTemplates,
  WorkerRequest,
  WorkerResponse,
} from '../http/worker-protocol.js';
import { projectFile } from '../paths.js';
import { measureCpuMs } from '../processor-time.js';
import { type ExitReason, UpstreamFailure } from './upstream.js';
import { toBuffer } from './upstream-request.js';

export type WorkerMessage =
  | { readonly kind: 'ready'; readonly threadId: string | null; readonly problemTemplates: ProblemTemplates }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'state'; readonly state: DatasetState }
  | { readonly kind: 'response'; readonly id: number; readonly response: WorkerResponse }
  | { readonly kind: 'pong'; readonly id: number };

export type WorkerCommand =
  | { readonly kind: 'request'; readonly id: number; readonly request: WorkerRequest }
  | { readonly kind: 'ping'; readonly id: number }
  | { readonly kind: 'publishSeeds' }
  /** No requests for a while: free memory. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'close' };

export interface WorkerThreadOptions {
  /** A bundled program, or a `.ts` source file. */
  readonly program: string;
  readonly workerData: object;
  /** CPU time, in ms, that a request may use without yielding to the event loop. */
  readonly cpuLimitMs: number;
  /** Time, in ms, that a request may wait for anything but the CPU. */
  readonly timeoutMs: number;
  readonly heapMb: number;
  /** A line that the worker wrote to its standard output. */
  readonly onLine: (line: string) => void;
}

interface WorkerThreadEvents {
  readonly onReady: (problemTemplates: ProblemTemplates) => void;
  readonly onState: (state: DatasetState) => void;
  readonly onIdle: () => void;
  /** @param message explanation for the operator */
  readonly onExit: (reason: ExitReason, message: string) => void;
}

interface PendingRequest {
  readonly resolve: (response: WorkerResponse) => void;
  readonly reject: (failure: UpstreamFailure) => void;
  /** Time for which the worker's event loop was idle meanwhile. */
  waitedMs: number;
}

const WATCHDOG_INTERVAL_MS = 100;
/**
 * Share of the time between two checks. On a loaded machine even an idle event loop is not idle all the time.
 */
const IDLE_SHARE = 0.25;
/** Idle time after which a worker frees memory that it can rebuild. */
const IDLE_TIMEOUT_MS = 30_000;
const CLOSE_TIMEOUT_MS = 3_000;

/**
 * The main thread's handle on a worker. A request that hogs the CPU gets its worker terminated; one that
 * waits for a database or a file lets the next request start once the worker's event loop is idle.
 */
export class WorkerThread {
  readonly #worker: Worker;
  readonly #options: WorkerThreadOptions;
  readonly #events: WorkerThreadEvents;
  readonly #pending = new Map<number, PendingRequest>();
  #threadId: string | null = null;
  #isReady = false;
  #isIdle = false;
  #lastRequestId = 0;
  /** The request that currently occupies the worker. */
  #currentId: number | undefined;
  /** CPU time of the worker when its event loop last responded, or a request was last sent. */
  #cpuMsAtPong = 0;
  #watchdog: NodeJS.Timeout | undefined;
  /** Total idle time of its event loop, as of the last check. */
  #idleMs = 0;
  /** The worker has started the current request. Time before that is the machine's delay, not idle time. */
  #hasBegun = false;
  #failure: string | undefined;
  #isOutOfMemory = false;
  #exceededCpuLimit = false;
  readonly #idleTimer = setTimeout(() => this.post({ kind: 'idle' }), IDLE_TIMEOUT_MS).unref();
  /** CPU time used so far by the current request, as of the last check. */
  #currentCpuMs = 0;

  constructor(options: WorkerThreadOptions, events: WorkerThreadEvents) {
    this.#options = options;
    this.#events = events;
    const { program, workerData, heapMb } = options;
    const isSource = program.endsWith('.ts');
    this.#worker = new Worker(isSource ? projectFile('src/gateway/worker-from-source.mjs') : program, {
      workerData: { ...workerData, program },
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      stdout: true,
    });
    createInterface({ input: this.#worker.stdout }).on('line', options.onLine);
    this.#worker.on('message', (message: WorkerMessage) => this.#handleMessage(message));
    this.#worker.on('error', (error: Error & { readonly code?: string }) => {
      this.#isOutOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#failure ??= error.message;
    });
    this.#worker.on('exit', (code) => this.#handleExit(code));
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  get isIdle(): boolean {
    return this.#isIdle;
  }

  /**
   * @param skipsQueue for a request that neither waits for others nor delays them
   * @throws UpstreamFailure
   */
  request(request: WorkerRequest, skipsQueue = false): Promise<WorkerResponse> {
    const id = ++this.#lastRequestId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, waitedMs: 0 });
      if (!skipsQueue) {
        this.#isIdle = false;
        this.#currentId = id;
        this.#idleTimer.refresh();
        this.#cpuMsAtPong = this.#workerCpuMs();
        this.#currentCpuMs = 0;
        this.#hasBegun = false;
      }
      this.post({ kind: 'request', id, request });
      if (!skipsQueue) this.post({ kind: 'ping', id });
      if (this.#watchdog) return;
      this.#idleMs = this.#worker.performance.eventLoopUtilization().idle;
      this.#watchdog = setInterval(() => this.#checkProgress(), WATCHDOG_INTERVAL_MS);
    });
  }

  post(command: WorkerCommand): void {
    this.#worker.postMessage(command);
  }

  /** Asks the worker to close its resources; terminates it after a timeout. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.post({ kind: 'close' });
    const timer = setTimeout(() => void this.#worker.terminate(), CLOSE_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
  }

  #handleMessage(message: WorkerMessage): void {
    if (message.kind === 'state') this.#events.onState(message.state);
    else if (message.kind === 'failed') this.#failure = message.message;
    else if (message.kind === 'ready') {
      this.#threadId = message.threadId;
      this.#isReady = true;
      this.#events.onReady(message.problemTemplates);
      this.#markIdle();
    } else if (message.kind === 'pong') this.#handlePong(message.id);
    else {
      const { id, response } = message;
      this.#take(id)?.resolve({ ...response, body: toBuffer(response.body) });
      if (id === this.#currentId) this.#markIdle();
    }
  }

  #handlePong(id: number): void {
    if (id !== this.#currentId) return;
    this.#cpuMsAtPong = this.#workerCpuMs();
    if (!this.#hasBegun) this.#idleMs = this.#worker.performance.eventLoopUtilization().idle;
    this.#hasBegun = true;
  }

  #markIdle(): void {
    this.#currentId = undefined;
    this.#isIdle = true;
    this.#events.onIdle();
  }

  #take(id: number): PendingRequest | undefined {
    const request = this.#pending.get(id);
    this.#pending.delete(id);
    if (this.#pending.size === 0) {
      clearInterval(this.#watchdog);
      this.#watchdog = undefined;
    }
    return request;
  }

  #checkProgress(): void {
    const { cpuLimitMs, timeoutMs } = this.#options;
    const { idle } = this.#worker.performance.eventLoopUtilization();
    const waitedMs = idle - this.#idleMs;
    this.#idleMs = idle;
    this.#currentCpuMs = this.#workerCpuMs() - this.#cpuMsAtPong;
    if (this.#currentId !== undefined && this.#currentCpuMs > cpuLimitMs) {
      this.#exceededCpuLimit = true;
      void this.#worker.terminate();
      return;
    }
    for (const [id, request] of this.#pending) {
      request.waitedMs += waitedMs;
      if (request.waitedMs <= timeoutMs) continue;
      const problem = timeoutProblem(timeoutMs, 'It waits for something else.');
      this.#take(id)?.reject(new UpstreamFailure(problem, 0));
    }
    if (this.#currentId === undefined) return;
    // The request waits for I/O: start another one meanwhile.
    if (this.#hasBegun && waitedMs > WATCHDOG_INTERVAL_MS * IDLE_SHARE) this.#markIdle();
    else this.post({ kind: 'ping', id: this.#currentId });
  }

  #workerCpuMs(): number {
    const known = this.#threadId === null ? null : measureCpuMs(this.#threadId);
    return known ?? this.#worker.performance.eventLoopUtilization().active;
  }

  #handleExit(exitCode: number): void {
    clearInterval(this.#watchdog);
    clearTimeout(this.#idleTimer);
    const reason = this.#exitReason();
    this.#isReady = false;
    this.#isIdle = false;
    for (const [id, { reject }] of this.#pending)
      reject(
        id === this.#currentId
          ? new UpstreamFailure(this.#problemFor(reason), this.#currentCpuMs)
          : new UpstreamFailure(new Problem('overloaded', 'Another request ended its worker. Retry.'), 0),
      );
    this.#pending.clear();
    this.#events.onExit(reason, this.#exitMessage(reason, exitCode));
  }

  #exitReason(): ExitReason {
    if (!this.#isReady) return 'start';
    if (this.#exceededCpuLimit) return 'time';
    return this.#isOutOfMemory ? 'memory' : 'died';
  }

  #problemFor(reason: ExitReason): Problem {
    const { cpuLimitMs, heapMb } = this.#options;
    if (reason === 'time') return timeoutProblem(cpuLimitMs, 'Narrow it down.');
    return new Problem(
      'overloaded',
      reason === 'memory'
        ? `The response needs more than ${heapMb} MB of memory. Narrow it down.`
        : 'The worker of this request crashed. Retry, or narrow it down.',
    );
  }

  #exitMessage(reason: ExitReason, exitCode: number): string {
    const { cpuLimitMs, heapMb } = this.#options;
    const why = this.#failure ?? `It exited with code ${exitCode}.`;
    return {
      time: `A worker was terminated: its request took more than ${cpuLimitMs / 1_000} s of CPU time.`,
      memory: `A worker was terminated: it needed more than ${heapMb} MB of memory.`,
      died: `A worker crashed. ${why}`,
      start: why,
    }[reason];
  }
}

const timeoutProblem = (ms: number, sentence: string): Problem =>
  new Problem('answer-timeout', `The request took longer than ${ms / 1_000} s. ${sentence}`);
