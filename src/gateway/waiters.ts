export interface Waiter {
  readonly client: string;
  readonly isCancelled: () => boolean;
}

/** All clients that wait for one result, whichever queue its work is in. */
export class Waiters {
  readonly #all: Waiter[] = [];
  /** Called with the client key of each waiter that joins; set by the queue. */
  onJoin: (client: string) => void = () => {};

  constructor(...first: readonly Waiter[]) {
    this.#all.push(...first);
  }

  add(waiter: Waiter): void {
    this.#all.push(waiter);
    this.onJoin(waiter.client);
  }

  /** The work is cancelled only when every waiter is. */
  get areCancelled(): boolean {
    return this.#all.every(({ isCancelled }) => isCancelled());
  }

  /** Keys of the clients that still wait; one that waits twice is listed twice. */
  clients(): readonly string[] {
    return this.#all.filter(({ isCancelled }) => !isCancelled()).map(({ client }) => client);
  }
}
