/** All of this thread's, at once; nothing without `--expose-gc`, which `npm start` and the image give. */
export const collectGarbage = (): void => globalThis.gc?.();
