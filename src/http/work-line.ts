import { Problem } from '../domain/problem.js';

/** Requests that may wait for their turn; beyond them the service says that it is overloaded. */
const MOST_WAITING = 1_000;
/** Pieces of work at a time: one may wait for a thread while another uses the event loop. */
const MOST_AT_ONCE = 2;

/**
 * Where costly work waits. Few pieces are under way at a time, each is begun in a turn of the event loop of its own, and
 * the clients take turns: nobody waits for more than a few pieces of others, and what is not costly for none.
 */
export class WorkLine {
  /** What waits, by client, in the order in which the clients are served next. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #length = 0;
  #underWay = 0;

  /**
   * Does a piece of work when its turn has come.
   * @param client the address that the request came from
   * @throws Problem `overloaded` when too many wait
   */
  async run<T>(client: string, work: () => T | Promise<T>): Promise<T> {
    if (this.#length >= MOST_WAITING)
      throw new Problem('overloaded', `${MOST_WAITING} costly requests are waiting already.`);
    if (this.#underWay >= MOST_AT_ONCE) await this.#turnOf(client);
    else this.#underWay += 1;
    try {
      return await work();
    } finally {
      setImmediate(() => this.#next());
    }
  }

  #turnOf(client: string): Promise<void> {
    this.#length += 1;
    return new Promise((begin) => {
      const own = this.#waiting.get(client);
      if (own) own.push(begin);
      else this.#waiting.set(client, [begin]);
    });
  }

  /** Hands the place of a piece that is done to the next one. */
  #next(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#underWay -= 1;
      return;
    }
    const [client, own] = next;
    const begin = own.shift();
    // Its further pieces wait behind those of all others.
    this.#waiting.delete(client);
    if (own.length > 0) this.#waiting.set(client, own);
    this.#length -= 1;
    begin?.();
  }
}
