import { Problem } from './problem.js';

let last: Promise<void> = Promise.resolve();

/** A turn of the event loop without other long work: clients' work follows one to a turn, short requests in between. */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}

/** Milliseconds of a core that this thread has taken; before Node 23.9, all threads of the process. */
function processorMs(): number {
  const newer = process as typeof process & { readonly threadCpuUsage?: typeof process.cpuUsage };
  const { user, system } = (newer.threadCpuUsage ?? process.cpuUsage).call(process);
  return (user + system) / 1_000;
}

/** For so long a piece of work may hold the event loop at a time. */
const SLICE_MS = 5;

export class Slice {
  #since = performance.now();
  #sinceCpu = processorMs();
  #used = 0;
  #isPaused = false;

  constructor(private readonly isGone: () => boolean = () => false) {}

  get isOver(): boolean {
    return performance.now() - this.#since >= SLICE_MS;
  }

  get usedMs(): number {
    return this.#used;
  }

  begin(): void {
    this.#since = performance.now();
    this.#sinceCpu = processorMs();
    this.#isPaused = false;
  }

  /** The work waits for something else than its turn: what passes is not its time. */
  pause(): void {
    // Less than the clock says on a busy machine, more where other threads work too.
    if (!this.#isPaused)
      this.#used += Math.min(performance.now() - this.#since, processorMs() - this.#sinceCpu);
    this.#isPaused = true;
  }

  async outside<T>(work: Promise<T>): Promise<T> {
    this.pause();
    try {
      return await work;
    } finally {
      this.begin();
    }
  }

  /** @throws Problem `overloaded` when nobody waits for the result any more */
  async rest(): Promise<void> {
    this.pause();
    await ownTurn();
    if (this.isGone()) throw new Problem('overloaded', 'The client has closed its connection.');
    this.begin();
  }

  /** Has work done a part at a time, and rests between the parts whenever it has to; at once, where it need not. */
  through(parts: Iterable<unknown>): void | Promise<void> {
    const rest = parts[Symbol.iterator]();
    while (!rest.next().done) if (this.isOver) return this.#restThrough(rest);
  }

  async #restThrough(parts: Iterator<unknown>): Promise<void> {
    do if (this.isOver) await this.rest();
    while (!parts.next().done);
  }
}
