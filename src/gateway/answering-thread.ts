import { Worker } from 'node:worker_threads';
import { Problem } from '../domain/problem.js';
import type { Ask, RefusalForms, Reply, State } from '../http/exchange.js';
import { projectFile } from '../paths.js';
import { processorMsOf } from '../processor-time.js';

export type Said =
  | { readonly kind: 'ready'; readonly thread: string | null; readonly refusals: RefusalForms }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'state'; readonly state: State }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'turned'; readonly id: number };

export type Told =
  | { readonly kind: 'ask'; readonly id: number; readonly ask: Ask }
  | { readonly kind: 'turn'; readonly id: number }
  | { readonly kind: 'fill' }
  /** Another worker has another state of the editions: look whether there is a newer one. */
  | { readonly kind: 'look' }
  /** Nobody has asked it anything for a while. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'close' };

export interface ThreadOptions {
  /** Without a suffix it is a program of the bundle, with `.ts` one of the sources. */
  readonly program: string;
  readonly workerData: object;
  /** Milliseconds of a core that a question may take in one piece. */
  readonly deadlineMs: number;
  /** Milliseconds by the clock for which a question may wait for something else than a core. */
  readonly patienceMs: number;
  readonly heapMb: number;
}

interface ThreadObserver {
  readonly onReady: (refusals: RefusalForms) => void;
  readonly onState: (state: State, isNew: boolean) => void;
  /** It can take a question. */
  readonly onFree: () => void;
  /** @param sentence for the operator, on how it came to that */
  readonly onEnd: (reason: EndReason, sentence: string) => void;
}

/** Why a worker ended: a question took too much of a core or of memory, it died, or it never started. */
export type EndReason = 'time' | 'memory' | 'died' | 'start';

interface Refusal {
  readonly problem: Problem;
  /** Milliseconds of a core that were spent on it. */
  readonly ms: number;
  /** The worker ended under it, perhaps for another one's sake: it may be asked once more. */
  readonly mayAsk?: boolean;
}

type ReplyOrRefusal = { readonly reply: Reply } | Refusal;

interface UnderWay {
  readonly settle: (outcome: ReplyOrRefusal) => void;
  /** Time for which the loop of its worker was idle meanwhile. */
  waitedMs: number;
  readonly isAside: boolean;
}

const LOOK_MS = 100;
/** Of the time between two looks: on a loaded machine a loop with nothing to do is not idle all the time. */
const IDLE_SHARE = 0.25;
/** Without a question for so long a worker lets go of what it can make again. */
const IDLE_MS = 30_000;
const CLOSE_MS = 3_000;

/**
 * A worker, as seen from the thread that listens. A question that takes a core for too long ends it; one for which it
 * only waits, for a database or a file, gives its place to the next.
 */
export class AnsweringThread {
  readonly #worker: Worker;
  readonly #options: ThreadOptions;
  readonly #on: ThreadObserver;
  readonly #underWay = new Map<number, UnderWay>();
  #thread: string | null = null;
  #state: State | undefined;
  #isReady = false;
  #isFree = false;
  #lastId = 0;
  /** The question that it was given last: the one that it is at. */
  #current: number | undefined;
  /** Processor time when its loop last turned, or it was last asked. */
  #turnedAt = 0;
  #looking: NodeJS.Timeout | undefined;
  /** Time for which its loop has been idle, when it was last looked at. */
  #idleMs = 0;
  /** It has begun the current question: the time until then is not idle, but the machine's delay. */
  #hasBegun = false;
  #failed: string | undefined;
  #isOutOfMemory = false;
  #isLate = false;
  readonly #resting = setTimeout(() => this.#tell({ kind: 'rest' }), IDLE_MS).unref();
  /** Milliseconds of a core that the question it is at has taken, when it was last looked at. */
  #spent = 0;

  constructor(options: ThreadOptions, on: ThreadObserver) {
    this.#options = options;
    this.#on = on;
    const { program, workerData, heapMb } = options;
    const isSource = program.endsWith('.ts');
    this.#worker = new Worker(isSource ? projectFile('src/gateway/answering-from-source.mjs') : program, {
      workerData: { ...workerData, program },
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    this.#worker.on('message', (said: Said) => this.#hear(said));
    this.#worker.on('error', (error: Error & { readonly code?: string }) => {
      this.#isOutOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#failed ??= error.message;
    });
    this.#worker.on('exit', (code) => this.#end(code));
  }

  /** The one that it last told. */
  get state(): State | undefined {
    return this.#state;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  get isFree(): boolean {
    return this.#isFree;
  }

  /** @param isAside for a question that waits for no other, and keeps none waiting */
  ask(ask: Ask, isAside = false): Promise<ReplyOrRefusal> {
    const id = ++this.#lastId;
    return new Promise((settle) => {
      this.#underWay.set(id, { settle, isAside, waitedMs: 0 });
      if (!isAside) {
        this.#isFree = false;
        this.#current = id;
        this.#resting.refresh();
        this.#turnedAt = this.#processorMs();
        this.#spent = 0;
        this.#hasBegun = false;
      }
      this.#tell({ kind: 'ask', id, ask });
      if (!isAside) this.#tell({ kind: 'turn', id });
      if (this.#looking) return;
      this.#idleMs = this.#worker.performance.eventLoopUtilization().idle;
      this.#looking = setInterval(() => this.#look(), LOOK_MS);
    });
  }

  tell(told: Told): void {
    this.#tell(told);
  }

  /** Lets it close what it has open. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#tell({ kind: 'close' });
    const timer = setTimeout(() => void this.#worker.terminate(), CLOSE_MS);
    await ended;
    clearTimeout(timer);
  }

  #tell(told: Told): void {
    this.#worker.postMessage(told);
  }

  #hear(said: Said): void {
    if (said.kind === 'state') this.#heardOfState(said.state);
    else if (said.kind === 'failed') this.#failed = said.sentence;
    else if (said.kind === 'ready') {
      this.#thread = said.thread;
      this.#isReady = true;
      this.#on.onReady(said.refusals);
      this.#free();
    } else if (said.kind === 'turned') this.#heardOfTurn(said.id);
    else {
      const { reply } = said;
      this.#settle(said.id, { reply: { ...reply, body: bytesOf(reply.body) } });
      if (said.id === this.#current) this.#free();
    }
  }

  #heardOfState(state: State): void {
    const isNew = state.mark !== this.#state?.mark;
    this.#state = state;
    this.#on.onState(state, isNew);
  }

  #heardOfTurn(id: number): void {
    if (id !== this.#current) return;
    this.#turnedAt = this.#processorMs();
    if (!this.#hasBegun) this.#idleMs = this.#worker.performance.eventLoopUtilization().idle;
    this.#hasBegun = true;
  }

  #free(): void {
    this.#current = undefined;
    this.#isFree = true;
    this.#on.onFree();
  }

  #settle(id: number, outcome: ReplyOrRefusal): void {
    this.#underWay.get(id)?.settle(outcome);
    this.#underWay.delete(id);
    if (this.#underWay.size > 0) return;
    clearInterval(this.#looking);
    this.#looking = undefined;
  }

  #look(): void {
    const { deadlineMs, patienceMs } = this.#options;
    const { idle } = this.#worker.performance.eventLoopUtilization();
    const waitedMs = idle - this.#idleMs;
    this.#idleMs = idle;
    const ms = this.#processorMs() - this.#turnedAt;
    this.#spent = ms;
    if (this.#current !== undefined && ms > deadlineMs) {
      this.#isLate = true;
      void this.#worker.terminate();
      return;
    }
    for (const [id, asked] of this.#underWay) {
      asked.waitedMs += waitedMs;
      if (asked.waitedMs > patienceMs)
        this.#settle(id, { problem: tooLong(patienceMs, 'It waits for something else.'), ms: 0 });
    }
    if (this.#current === undefined) return;
    // Its loop is idle: the question waits for something outside, and another one may begin meanwhile.
    if (this.#hasBegun && waitedMs > LOOK_MS * IDLE_SHARE) this.#free();
    else this.#tell({ kind: 'turn', id: this.#current });
  }

  #processorMs(): number {
    const known = this.#thread === null ? null : processorMsOf(this.#thread);
    return known ?? this.#worker.performance.eventLoopUtilization().active;
  }

  #end(exitCode: number): void {
    clearInterval(this.#looking);
    clearTimeout(this.#resting);
    const reason = this.#endReason();
    const problem = this.#problemOf(reason);
    this.#isReady = false;
    this.#isFree = false;
    for (const [id, { settle }] of this.#underWay) {
      const isAt = id === this.#current;
      if (isAt && reason === 'time') settle({ problem, ms: this.#spent });
      else settle({ problem, ms: isAt ? this.#spent : 0, mayAsk: true });
    }
    this.#underWay.clear();
    this.#on.onEnd(reason, this.#sentenceOf(reason, exitCode));
  }

  #endReason(): EndReason {
    if (this.#isLate) return 'time';
    if (this.#isOutOfMemory) return 'memory';
    return this.#isReady ? 'died' : 'start';
  }

  #problemOf(reason: EndReason): Problem {
    const { deadlineMs, heapMb } = this.#options;
    if (reason === 'time') return tooLong(deadlineMs, 'Ask for less.');
    return new Problem(
      'overloaded',
      reason === 'memory'
        ? `To make the answer takes more than ${heapMb} MB of memory. Ask for less.`
        : 'The worker that made the answer died. Ask again, or for less.',
    );
  }

  #sentenceOf(reason: EndReason, exitCode: number): string {
    const { deadlineMs, heapMb } = this.#options;
    const why = this.#failed ?? `It ended by itself, with code ${exitCode}.`;
    return {
      time: `A worker was ended: its question took more than ${deadlineMs / 1_000} s of a core.`,
      memory: `A worker was ended: it took more than ${heapMb} MB of memory.`,
      died: `A worker died. ${why}`,
      start: why,
    }[reason];
  }
}

const tooLong = (ms: number, sentence: string): Problem =>
  new Problem('answer-timeout', `The answer takes longer than ${ms / 1_000} s. ${sentence}`);

/** A plain array of bytes comes over. */
const bytesOf = (body: Uint8Array): Buffer => Buffer.from(body.buffer, body.byteOffset, body.length);
