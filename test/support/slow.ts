/*
 * `npm test` leaves the slow tests out; `npm run test:all` runs them too, apart. By itself a file runs all that it has.
 */

const { TESTS } = process.env;

const OPTIONS = {
  quick: { skip: 'slow: npm run test:all' },
  // Of its own tests none is marked, and each is run.
  slow: { only: true, runOnly: false },
};

/** Options of a test that takes seconds, needs a browser or another server, or measures time. */
export const slow: { readonly skip?: string; readonly only?: boolean; readonly runOnly?: boolean } =
  TESTS === 'quick' || TESTS === 'slow' ? OPTIONS[TESTS] : {};

/** Options of a test that has slow ones among its own. */
export const aroundSlow: { readonly only?: boolean } = TESTS === 'slow' ? { only: true } : {};

/** How many of something that is made up: all, or some in `npm test`. */
export const upTo = (all: number, some: number): number => (TESTS === 'quick' ? some : all);
