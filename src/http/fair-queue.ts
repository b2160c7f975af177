import { Problem } from '../domain/problem.js';

/** A client that used less of the event loop in this second has its quick work done at once. */
const FREE_MS = 20;
const SECOND_MS = 1_000;

export interface FairQueueOptions {
  /** Pieces under way at a time: one may wait for a thread while another uses the event loop. */
  readonly concurrency?: number;
  readonly maxQueued?: number;
  readonly maxQueuedPerClient?: number;
  /** Milliseconds after which a piece that has not ended gives its place to others: it may wait for what never comes. */
  readonly maxHoldMs?: number;
}

interface Job<T> {
  readonly client: string;
  readonly isQuick: boolean;
  readonly isGone?: () => boolean;
  readonly work: () => T | Promise<T>;
}

interface Waiting {
  readonly begin: () => void;
  readonly refuse: (reason: Problem) => void;
}

/**
 * Runs work round-robin by client: nobody waits for more than a few pieces of others. Each piece begins in a turn of the
 * event loop of its own, so that short requests are answered in between. Quick work of a client that has had little of
 * the event loop lately does not wait at all.
 */
export class FairQueue {
  readonly #concurrency: number;
  readonly #maxQueued: number;
  readonly #maxQueuedPerClient: number;
  readonly #maxHoldMs: number;
  /** By client, in the order in which the clients are served next. */
  readonly #waiting = new Map<string, Waiting[]>();
  /** Milliseconds of the event loop that each client used in this second. */
  readonly #spent = new Map<string, number>();
  /** Clients whose quick work was begun at once and has not ended. */
  readonly #quick = new Set<string>();
  #second = 0;
  #length = 0;
  #underWay = 0;
  #isScheduled = false;
  #refused = 0;
  #abandoned = 0;

  constructor({
    concurrency = 2,
    maxQueued = 4_000,
    maxQueuedPerClient = 600,
    maxHoldMs = 10_000,
  }: FairQueueOptions = {}) {
    this.#maxHoldMs = maxHoldMs;
    this.#concurrency = concurrency;
    this.#maxQueued = maxQueued;
    this.#maxQueuedPerClient = maxQueuedPerClient;
  }

  /**
   * Runs a piece of work: at once, or in its turn.
   * @throws Problem `overloaded` when too much of this client waits
   */
  run<T>(job: Job<T>): T | Promise<T> {
    const { client, isQuick } = job;
    if (!isQuick || this.#waiting.has(client) || this.#quick.has(client) || this.#spentBy(client) >= FREE_MS)
      return this.#inTurn(job);
    const made = this.#measured(job);
    if (!(made instanceof Promise)) return made;
    // What it takes is not known before it ends: more of the same would pile up behind it.
    this.#quick.add(client);
    return made.finally(() => this.#quick.delete(client));
  }

  async #inTurn<T>(job: Job<T>): Promise<T> {
    if (this.#underWay < this.#concurrency && this.#length === 0) this.#underWay += 1;
    else await this.#turnOf(job.client);
    const timer = setTimeout(() => release(), this.#maxHoldMs).unref();
    let isHeld = true;
    const release = () => {
      clearTimeout(timer);
      if (isHeld) this.#underWay -= 1;
      isHeld = false;
      this.#schedule();
    };
    try {
      if (job.isGone?.()) {
        this.#abandoned += 1;
        throw new Problem('overloaded', 'Nobody waits for the answer any more.');
      }
      return await this.#measured(job);
    } finally {
      release();
    }
  }

  #measured<T>({ client, work }: Job<T>): T | Promise<T> {
    const began = performance.now();
    try {
      return work();
    } finally {
      this.#spent.set(client, this.#spentBy(client) + performance.now() - began);
    }
  }

  #spentBy(client: string): number {
    const second = Math.floor(performance.now() / SECOND_MS);
    if (second !== this.#second) {
      this.#second = second;
      this.#spent.clear();
    }
    return this.#spent.get(client) ?? 0;
  }

  #turnOf(client: string): Promise<void> {
    const own = this.#waiting.get(client) ?? [];
    if (own.length >= this.#maxQueuedPerClient) {
      this.#refused += 1;
      throw new Problem('overloaded', `${own.length} costly requests of this client are waiting already.`);
    }
    if (this.#length >= this.#maxQueued) this.#makeRoom(own);
    this.#length += 1;
    return new Promise((begin, refuse) => {
      own.push({ begin, refuse });
      this.#waiting.set(client, own);
      this.#schedule();
    });
  }

  /** Refuses the newest piece of the client with most of them, so that nobody is refused for the load of another. */
  #makeRoom(own: readonly Waiting[]): void {
    const [greediest] = [...this.#waiting.values()].sort((a, b) => b.length - a.length);
    this.#refused += 1;
    if (greediest === undefined || greediest.length <= own.length + 1)
      throw new Problem('overloaded', `${this.#length} costly requests are waiting already.`);
    this.#length -= 1;
    greediest
      .pop()
      ?.refuse(new Problem('overloaded', 'Too many costly requests of this client are waiting.'));
  }

  #schedule(): void {
    if (this.#isScheduled || this.#length === 0 || this.#underWay >= this.#concurrency) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#beginNext();
      this.#schedule();
    });
  }

  #beginNext(): void {
    const [next] = this.#waiting;
    if (next === undefined) return;
    const [client, own] = next;
    const piece = own.shift();
    // Its further pieces wait behind those of all others.
    this.#waiting.delete(client);
    if (own.length > 0) this.#waiting.set(client, own);
    this.#length -= 1;
    this.#underWay += 1;
    piece?.begin();
  }

  /** Pieces that wait and are under way; those refused, and given up for clients that had gone, since the start. */
  get stats(): {
    readonly waiting: number;
    readonly underWay: number;
    readonly refused: number;
    readonly abandoned: number;
  } {
    return {
      waiting: this.#length,
      underWay: this.#underWay,
      refused: this.#refused,
      abandoned: this.#abandoned,
    };
  }
}
