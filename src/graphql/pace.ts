import type { Slice } from '../domain/own-turn.js';

const ITEMS_TOGETHER = 100;

/** Lets a long query rest between its fields, so that others are answered meanwhile. */
export class Pace {
  readonly #slice: Slice;
  #last: Promise<unknown> = Promise.resolve();

  constructor(slice: Slice) {
    this.#slice = slice;
  }

  /** Does a piece of work: at once, or in a later slice once the query has held the event loop for one. */
  run(work: () => unknown): unknown {
    if (!this.#slice.isOver) return work();
    const mine = this.#last.then(async () => {
      if (this.#slice.isOver) await this.#slice.rest();
      return work();
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** The field's value; most items of a long list come when those before them have begun. */
  inParts(resolved: unknown): unknown {
    if (!Array.isArray(resolved) || resolved.length <= ITEMS_TOGETHER) return resolved;
    let begun: Promise<unknown> = Promise.resolve();
    return resolved.map((item, index) => {
      if (index < ITEMS_TOGETHER) return item;
      if (index % ITEMS_TOGETHER === 0) begun = begun.then(() => this.run(() => undefined));
      return begun.then(() => item);
    });
  }
}
