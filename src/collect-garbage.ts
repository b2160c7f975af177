/**
 * Collects all garbage of this thread. No effect without `--expose-gc`, which `npm start` and the image set.
 */
export const collectGarbage = (): void => globalThis.gc?.();
