/**
 * Collects what comes in one turn of the event loop, and hands it over when all of that turn has been read: work that is
 * alike then runs together, which takes less time than in between other work, and what is counted is counted at once.
 */
export class Turn<Item> {
  #collected = new Map<string, Item[]>();

  /** @param onEnd gets the items of each key, in the order in which they came */
  constructor(private readonly onEnd: (key: string, items: readonly Item[]) => void) {}

  add(key: string, item: Item): void {
    if (this.#collected.size === 0) setImmediate(() => this.#end());
    const items = this.#collected.get(key);
    if (items) items.push(item);
    else this.#collected.set(key, [item]);
  }

  #end(): void {
    const collected = this.#collected;
    this.#collected = new Map();
    for (const [key, items] of collected) this.onEnd(key, items);
  }
}
