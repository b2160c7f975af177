import { Problem } from '../domain/problem.js';
import type { Release } from './release.js';

/**
 * A report year that a question names to choose from what there is: one that there is no report of is a wrong value.
 * Who asks for the report itself asks for something that is not there (`Release.report`).
 * @throws Problem `invalid-parameter` with the first and the last year
 */
export function askedYear(release: Release, year: number): number {
  try {
    return release.report(year).year;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem('invalid-parameter', `year: ${error.detail}`, {
      errors: [{ parameter: 'year', message: error.detail, value: year }],
      ...error.extensions,
    });
  }
}
