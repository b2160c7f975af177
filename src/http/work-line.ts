import { Problem } from '../domain/problem.js';

/** Requests that may wait for their turn; beyond them the service says that it is overloaded. */
const MOST_WAITING = 1_000;

/**
 * Where costly work waits: one piece is begun in each turn of the event loop, and the clients take turns. Between two
 * pieces everything else is answered, so that nobody waits for more than one of them.
 */
export class WorkLine {
  /** What waits, by client, in the order in which the clients are served next. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #length = 0;

  /**
   * Resolves when the work may begin.
   * @param client the client that needs it, such as the key of its quota
   * @throws Problem `overloaded` when too many wait
   */
  enter(client: string): Promise<void> {
    if (this.#length >= MOST_WAITING)
      throw new Problem('overloaded', `${MOST_WAITING} costly requests are waiting already.`);
    if (this.#length === 0) setImmediate(() => this.#next());
    this.#length += 1;
    return new Promise((begin) => {
      const own = this.#waiting.get(client);
      if (own) own.push(begin);
      else this.#waiting.set(client, [begin]);
    });
  }

  #next(): void {
    const [client, own] = this.#waiting.entries().next().value as [string, (() => void)[]];
    const begin = own.shift();
    // Its next piece of work waits behind those of all others.
    this.#waiting.delete(client);
    if (own.length > 0) this.#waiting.set(client, own);
    this.#length -= 1;
    if (this.#length > 0) setImmediate(() => this.#next());
    begin?.();
  }
}
