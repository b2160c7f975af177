let last: Promise<void> = Promise.resolve();

/**
 * Waits for a turn of the event loop in which no other long work goes on: pieces of several clients' work follow each
 * other one to a turn, and short requests are answered in between.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
  return last;
}
