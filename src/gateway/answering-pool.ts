import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../domain/problem.js';
import type { Ask, RefusalForms, Reply, State } from '../http/exchange.js';
import { AnsweringThread, type EndReason, type ThreadOptions } from './answering-thread.js';
import { ABANDONED, FairQueue, Job } from './fair-queue.js';
import { MAX_WAIT_MS } from './queue-limits.js';
import type { Waiters } from './waiters.js';

/** Makes answers for the gateway: workers, or an application in the same thread. */
export interface Answering {
  /**
   * @param kind requests of a kind take about the same time
   * @throws Problem `overloaded`, `answer-timeout`; `Ended`
   */
  ask(ask: Ask, waiters: Waiters, kind: string): Promise<Reply>;
  /** Waits for no other question: for those who ask how the service is. @throws Problem */
  askAside(ask: Ask): Promise<Reply>;
  readonly state: State;
  readonly refusals: RefusalForms;
  readonly stats: AnsweringStats;
}

interface AnsweringStats {
  readonly waiting: number;
  readonly refused: number;
  readonly abandoned: number;
  /** Workers that ended, by reason. */
  readonly ended: Readonly<Record<EndReason, number>>;
}

/** A question under which a worker ended, or that waited too long. */
export class Ended extends Problem {
  constructor(
    { code, detail }: Problem,
    readonly ms: number,
  ) {
    super(code, detail);
  }
}

export interface PoolOptions extends ThreadOptions {
  readonly workers: number;
  readonly onFault: (sentence: string) => void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

const EXPIRE_MS = 500;
/** A conservative estimate: of checking a text, the most expensive kind of request body. */
const BODY_BYTES_PER_CPU_MS = 250;

interface QueuedAsk {
  readonly ask: Ask;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (problem: unknown) => void;
}

/** Asks workers, each one question at a time. With more than one no client holds the last that is free. */
export class AnsweringPool implements Answering {
  readonly #options: PoolOptions;
  readonly #queue = new FairQueue<QueuedAsk>(MAX_WAIT_MS);
  readonly #threads = new Set<AnsweringThread>();
  /** Questions under way, by client. */
  readonly #running = new Map<string, number>();
  readonly #counts = { refused: 0, abandoned: 0 };
  readonly #ended: Record<EndReason, number> = { time: 0, memory: 0, died: 0, start: 0 };
  #pauseMs = FIRST_PAUSE_MS;
  #isClosed = false;
  #state: State | undefined;
  #refusals: RefusalForms = {};
  #settleStart: { resolve: () => void; reject: (error: Error) => void } | undefined;

  readonly #expiring: NodeJS.Timeout;

  constructor(options: PoolOptions) {
    this.#options = options;
    const { patienceMs } = options;
    const late = () => new Problem('overloaded', `No worker could be started for ${patienceMs / 1_000} s.`);
    this.#expiring = setInterval(() => {
      // On a slow machine all wait: nobody is refused for that.
      if ([...this.#threads].some(({ isReady }) => isReady)) return;
      for (const { task } of this.#queue.expire(performance.now() - patienceMs)) {
        this.#counts.refused += 1;
        task.reject(late());
      }
    }, EXPIRE_MS).unref();
  }

  /** Resolves when the first worker is ready. @throws Error that says why it cannot start */
  async start(): Promise<void> {
    const first = new Promise<void>((resolve, reject) => {
      this.#settleStart = { resolve, reject };
    });
    this.#startThread(true);
    await first;
    this.#settleStart = undefined;
    // The others find the store filled.
    for (let index = 1; index < this.#options.workers; index++) this.#startThread(false);
  }

  get state(): State {
    if (this.#state === undefined) throw new Error('no worker has started yet');
    return this.#state;
  }

  get refusals(): RefusalForms {
    return this.#refusals;
  }

  get stats(): AnsweringStats {
    return { ...this.#counts, ended: { ...this.#ended }, waiting: this.#queue.length };
  }

  ask(ask: Ask, waiters: Waiters, kind: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      try {
        const minMs = (ask.body?.length ?? 0) / BODY_BYTES_PER_CPU_MS;
        this.#queue.enqueue(new Job({ ask, resolve, reject }, kind, waiters, minMs));
      } catch (error) {
        this.#counts.refused += 1;
        throw error;
      }
      this.#dispatch();
    });
  }

  async askAside(ask: Ask): Promise<Reply> {
    const thread = [...this.#threads].find((each) => each.isReady && this.#hasState(each));
    if (!thread) throw new Problem('overloaded', 'No worker is ready.');
    const outcome = await thread.ask(ask, true);
    if ('problem' in outcome) throw outcome.problem;
    return outcome.reply;
  }

  /** Has what was laid into the seeds' folder since published. */
  fill(): void {
    const [first] = this.#threads;
    first?.tell({ kind: 'fill' });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#expiring);
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  #startThread(isFirst: boolean): void {
    const thread = new AnsweringThread(
      { ...this.#options, workerData: { ...this.#options.workerData, isFirst } },
      {
        onReady: (refusals) => {
          this.#refusals = refusals;
          this.#takeStateOfOthers();
          this.#pauseMs = FIRST_PAUSE_MS;
          this.#settleStart?.resolve();
        },
        onState: (_, isNew) => this.#heardOfState(thread, isNew),
        onFree: () => this.#dispatch(),
        onEnd: (reason, sentence) => {
          this.#threads.delete(thread);
          this.#takeStateOfOthers();
          if (this.#isClosed) return;
          if (this.#settleStart) {
            this.#settleStart.reject(new Error(sentence));
            return;
          }
          this.#ended[reason] += 1;
          this.#options.onFault(
            reason === 'start' ? `A worker could not start again. ${sentence}` : sentence,
          );
          void this.#startAgain(isFirst);
        },
      },
    );
    this.#threads.add(thread);
  }

  /**
   * The editions are in one state for all who ask: only workers that have it are asked, and the others look for it. A
   * worker that has begun late has no say, nor one that has found nothing new.
   */
  #heardOfState(thread: AnsweringThread, isNew: boolean): void {
    const { state } = thread;
    if (state === undefined) return;
    const turns = isNew && thread.isReady;
    if (turns || this.#hasState(thread) || !this.#isStateReady()) this.#state = state;
    if (isNew) for (const other of this.#threads) if (!this.#hasState(other)) other.tell({ kind: 'look' });
    this.#dispatch();
  }

  #hasState({ state }: AnsweringThread): boolean {
    return state?.mark === this.#state?.mark;
  }

  #isStateReady(): boolean {
    return [...this.#threads].some((thread) => thread.isReady && this.#hasState(thread));
  }

  /** The last worker that had the state may have ended. */
  #takeStateOfOthers(): void {
    if (this.#isStateReady()) return;
    const ready = [...this.#threads].find(({ isReady }) => isReady);
    this.#state = ready?.state ?? this.#state;
  }

  /** At once; later and later where it cannot start. */
  async #startAgain(isFirst: boolean): Promise<void> {
    const pause = this.#pauseMs;
    this.#pauseMs = Math.min(pause * 2, LONGEST_PAUSE_MS);
    if (pause > FIRST_PAUSE_MS) await sleep(pause);
    if (!this.#isClosed) this.#startThread(isFirst);
  }

  #dispatch(): void {
    for (const thread of this.#threads) {
      while (thread.isFree && this.#hasState(thread)) {
        const job = this.#queue.dequeue((client) => this.#mayHave(client));
        if (job === undefined) return;
        const { ask, resolve, reject } = job.task;
        const [client] = job.waiters.clients();
        if (client === undefined) {
          this.#counts.abandoned += 1;
          reject(new Problem('overloaded', ABANDONED));
          continue;
        }
        this.#count(client, 1);
        void thread.ask(ask).then((outcome) => {
          this.#count(client, -1);
          this.#queue.recordUsage(job, 'reply' in outcome ? outcome.reply.ms : outcome.ms);
          if ('reply' in outcome) resolve(outcome.reply);
          else if (outcome.mayAsk && !job.isRetry && !job.waiters.areCancelled && !this.#isClosed) {
            job.isRetry = true;
            this.#queue.enqueue(job);
          } else reject(new Ended(outcome.problem, outcome.ms));
          this.#dispatch();
        });
      }
    }
  }

  #mayHave(client: string): boolean {
    const running = this.#running.get(client) ?? 0;
    return running === 0 || running < this.#options.workers - 1;
  }

  #count(client: string, change: number): void {
    const running = (this.#running.get(client) ?? 0) + change;
    if (running > 0) this.#running.set(client, running);
    else this.#running.delete(client);
  }
}
