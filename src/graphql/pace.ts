/** Milliseconds that a query may hold the event loop at a time. */
const SLICE_MS = 10;

/** Lets a long query rest between its fields, so that others are answered meanwhile. */
export class Pace {
  #since = performance.now();
  #last: Promise<unknown> | null = null;

  /** Does a piece of work: at once, or behind the pieces that wait already once the query has held the event loop. */
  run(work: () => unknown): unknown {
    if (this.#last === null && performance.now() - this.#since < SLICE_MS) return work();
    const mine = (this.#last ?? Promise.resolve()).then(async () => {
      if (performance.now() - this.#since >= SLICE_MS) {
        await new Promise((resolve) => setImmediate(resolve));
        this.#since = performance.now();
      }
      return work();
    });
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    this.#last = settled;
    settled.then(() => {
      if (this.#last === settled) this.#last = null;
    });
    return mine;
  }
}
