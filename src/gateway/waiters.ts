export interface Waiter {
  readonly client: string;
  readonly isCancelled: () => boolean;
}

/** All clients that wait for one result, whichever queue its work is in. */
export class Waiters<Each extends Waiter = Waiter> {
  readonly #all: Each[] = [];
  /** Called with the client key of each waiter that joins; set by the queue. */
  onJoin: (client: string) => void = () => {};

  constructor(...first: readonly Each[]) {
    this.#all.push(...first);
  }

  add(waiter: Each): void {
    this.#all.push(waiter);
    this.onJoin(waiter.client);
  }

  has(waiter: Each): boolean {
    return this.#all.includes(waiter);
  }

  get firstWaiting(): Each | undefined {
    return this.#all.find(({ isCancelled }) => !isCancelled());
  }

  /** The work is cancelled only when every waiter is. */
  get areCancelled(): boolean {
    return this.firstWaiting === undefined;
  }

  /** Keys of the clients that still wait; one that waits twice is listed twice. */
  clients(): readonly string[] {
    return this.#all.filter(({ isCancelled }) => !isCancelled()).map(({ client }) => client);
  }
}
