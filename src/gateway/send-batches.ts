/** Clients that wait for the same response get it in batches, one per event loop iteration. */
const BATCH_SIZE = 32;

const waiting: (() => void)[] = [];

function releaseBatch(): void {
  for (const resolve of waiting.splice(0, BATCH_SIZE)) resolve();
  if (waiting.length > 0) setImmediate(releaseBatch);
}

/** Resolves when this client's batch is due. */
export function nextBatch(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(releaseBatch);
  });
}
