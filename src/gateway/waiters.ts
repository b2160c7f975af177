export interface Waiter {
  readonly client: string;
  readonly isCancelled: () => boolean;
}

/** Everyone who waits for one result, whichever queue the work for it is in. */
export class Waiters {
  readonly #all: Waiter[] = [];
  /** Called with the client of each that joins; set by the queue. */
  onJoin: (client: string) => void = () => {};

  constructor(...first: readonly Waiter[]) {
    this.#all.push(...first);
  }

  add(waiter: Waiter): void {
    this.#all.push(waiter);
    this.onJoin(waiter.client);
  }

  /** The work is in vain only if nobody waits any more. */
  get areCancelled(): boolean {
    return this.#all.every(({ isCancelled }) => isCancelled());
  }

  clients(): readonly string[] {
    return this.#all.filter(({ isCancelled }) => !isCancelled()).map(({ client }) => client);
  }
}
