import { ASKED_YEARS } from '../dataset/assumed-history.js';
import { Problem } from '../domain/problem.js';

/**
 * Validates a report year in a claim.
 * @param parameter with the year, for the message
 * @throws Problem `invalid-parameter` outside the years that claims may be about
 */
export function claimYear(parameter: string, year: number): number {
  const { first, last } = ASKED_YEARS;
  if (Number.isInteger(year) && year >= first && year <= last) return year;
  const message = `must be from ${first} to ${last}`;
  throw new Problem('invalid-parameter', `${parameter}: ${year} ${message}.`, {
    errors: [{ parameter, value: year, message }],
  });
}
