/*
 * `npm test` skips slow tests; `npm run test:all` runs them separately. A file run alone runs all its tests.
 */

const { TESTS } = process.env;

const OPTIONS = {
  quick: { skip: 'slow: npm run test:all' },
  // Its subtests are not marked and all run.
  slow: { only: true, runOnly: false },
};

/** Options of a test that takes seconds, needs a browser or another server, or measures time. */
export const slow: { readonly skip?: string; readonly only?: boolean; readonly runOnly?: boolean } =
  TESTS === 'quick' || TESTS === 'slow' ? OPTIONS[TESTS] : {};

/** Options of a test with slow subtests. */
export const aroundSlow: { readonly only?: boolean } = TESTS === 'slow' ? { only: true } : {};

/** Number of generated cases: all, or fewer in `npm test`. */
export const upTo = (all: number, some: number): number => (TESTS === 'quick' ? some : all);
