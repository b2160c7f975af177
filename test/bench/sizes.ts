/** The most bytes that the plain JSON of an answer may have. */
export const MOST_BYTES: readonly (readonly [path: string, most: number])[] = [
  ['/countries/KH/tiers', 2_000],
  ['/countries/KH/outcomes', 12_000],
  ['/downgrades', 60_000],
];
