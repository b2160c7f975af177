import { LRUCache } from 'lru-cache';
import { Problem } from '../domain/problem.js';
import type { Ask, Reply } from '../http/exchange.js';

export interface Job {
  readonly client: string;
  readonly ask: Ask;
  /** When it was asked. */
  readonly since: number;
  readonly isGone: () => boolean;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (problem: Problem) => void;
  /** True for one whose worker died under it, and that is asked once more. */
  isAgain?: boolean;
}

export const MOST = 4_000;
export const MOST_OF_A_CLIENT = 600;

/** Milliseconds in which half of what a client has taken is forgotten. */
const HALF_LIFE_MS = 10_000;
const CLIENTS_REMEMBERED = 10_000;
/** Of a text, which takes the longest of what has a body. */
const BYTES_A_MS = 250;

interface Taken {
  readonly ms: number;
  readonly at: number;
}

/**
 * Questions that wait for a worker. The client goes first who has lately taken the least of its time, with what its body
 * will take, so that a short question waits for nobody's long ones but the one under way; equal clients take turns.
 */
export class Line {
  readonly #taken = new LRUCache<string, Taken>({ max: CLIENTS_REMEMBERED });
  /** By client, in the order in which they are served next. */
  readonly #waiting = new Map<string, Job[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @throws Problem `overloaded` when too much waits */
  add(job: Job): void {
    const own = this.#waiting.get(job.client) ?? [];
    if (own.length >= MOST_OF_A_CLIENT)
      throw new Problem('overloaded', `${own.length} requests of this client are waiting already.`);
    if (this.#length >= MOST) this.#makeRoom(own);
    own.push(job);
    this.#waiting.set(job.client, own);
    this.#length += 1;
  }

  /** Before all others: it has waited already. */
  addAgain(job: Job): void {
    const own = this.#waiting.get(job.client) ?? [];
    this.#waiting.delete(job.client);
    const others = [...this.#waiting];
    this.#waiting.clear();
    this.#waiting.set(job.client, [job, ...own]);
    for (const [client, theirs] of others) this.#waiting.set(client, theirs);
    this.#length += 1;
  }

  /** @param ms of a core that a question of a client has taken */
  took(client: string, ms: number, at = performance.now()): void {
    this.#taken.set(client, { ms: this.#takenBy(client, at) + ms, at });
  }

  /** The next one of a client that may have one now. */
  next(mayHave: (client: string) => boolean, now = performance.now()): Job | undefined {
    let chosen: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [client, [first]] of this.#waiting) {
      if (!mayHave(client)) continue;
      // It has waited already.
      const taken = first?.isAgain ? -1 : this.#takenBy(client, now) + expectedMs(first);
      if (taken >= least) continue;
      [chosen, least] = [client, taken];
      if (least <= 0) break;
    }
    if (chosen === undefined) return undefined;
    const own = this.#waiting.get(chosen) ?? [];
    const job = own.shift();
    // The client's further ones wait behind those of all others.
    this.#waiting.delete(chosen);
    if (own.length > 0) this.#waiting.set(chosen, own);
    this.#length -= 1;
    return job;
  }

  #takenBy(client: string, now: number): number {
    const taken = this.#taken.get(client);
    return taken === undefined ? 0 : taken.ms * 0.5 ** ((now - taken.at) / HALF_LIFE_MS);
  }

  /** Refuses whatever a client has waiting. */
  refuse(client: string, problem: Problem): void {
    const own = this.#waiting.get(client) ?? [];
    this.#waiting.delete(client);
    this.#length -= own.length;
    for (const { reject } of own) reject(problem);
  }

  /** Refuses what has waited since before a moment. */
  expire(before: number, problem: () => Problem): number {
    let refused = 0;
    for (const [client, own] of this.#waiting) {
      while (own[0] !== undefined && own[0].since < before) {
        own.shift()?.reject(problem());
        refused += 1;
      }
      if (own.length === 0) this.#waiting.delete(client);
    }
    this.#length -= refused;
    return refused;
  }

  /** Refuses the newest of the client with most of them, so that nobody is refused for the load of another. */
  #makeRoom(own: readonly Job[]): void {
    const [greediest] = [...this.#waiting.values()].sort((a, b) => b.length - a.length);
    if (greediest === undefined || greediest.length <= own.length + 1)
      throw new Problem('overloaded', `${this.#length} requests are waiting already.`);
    this.#length -= 1;
    greediest.pop()?.reject(new Problem('overloaded', 'Too many requests of this client are waiting.'));
  }
}

const expectedMs = (job: Job | undefined): number => (job?.ask.body?.length ?? 0) / BYTES_A_MS;
