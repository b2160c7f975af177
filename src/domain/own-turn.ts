let last: Promise<void> = Promise.resolve();

/**
 * Waits for a turn of the event loop in which no other long work goes on: pieces of several clients' work follow each
 * other one to a turn, and short requests are answered in between.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}

/** The time for which a long work may hold the event loop, again and again. */
export class Slice {
  #since = performance.now();

  /** @param ms how long, in milliseconds */
  constructor(private readonly ms: number) {}

  /** Whether the work has to rest. */
  get isOver(): boolean {
    return performance.now() - this.#since >= this.ms;
  }

  /** Waits for the turn in which the next slice begins. */
  async rest(): Promise<void> {
    await ownTurn();
    this.#since = performance.now();
  }
}
