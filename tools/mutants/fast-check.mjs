// @ts-check
import fc from 'fast-check';

/*
 * What is made up for a test is the same each time, is not made smaller when it fails, and is less: a change that is
 * noticed is noticed soon.
 */

const MOST_RUNS = 50;
fc.configureGlobal({ seed: 7107, endOnFailure: true });

export * from 'fast-check';
export default {
  ...fc,
  assert: (/** @type {any} */ property, /** @type {any} */ options = {}) =>
    fc.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? 100, MOST_RUNS) }),
};
