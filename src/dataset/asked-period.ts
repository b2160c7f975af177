import { Problem } from '../domain/problem.js';
import { inPeriod, type Period } from './period.js';
import type { Release } from './release.js';

/**
 * The report years of a period that a question names.
 * @throws Problem `invalid-parameter` for a period that ends before it begins, or in which no report came out
 */
export function askedPeriod(release: Release, { from, to }: Period): readonly number[] {
  const years = release.years.filter(inPeriod({ from, to }));
  if (years.length > 0) return years;
  const parameter = from === undefined ? 'to' : 'from';
  const message = `leaves no report: there are those of ${release.years[0]} to ${release.newestYear}`;
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, message, value: from ?? to }],
    firstYear: release.years[0],
    lastYear: release.newestYear,
  });
}
