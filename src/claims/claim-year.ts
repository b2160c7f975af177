import { ASKED_YEARS } from '../dataset/assumed-history.js';
import { Problem } from '../domain/problem.js';

/**
 * A report year that a claim may name.
 * @param parameter which names it, for the message
 * @throws Problem `invalid-parameter` outside the years that any question may name
 */
export function claimYear(parameter: string, year: number): number {
  const { first, last } = ASKED_YEARS;
  if (Number.isInteger(year) && year >= first && year <= last) return year;
  const message = `must be from ${first} to ${last}`;
  throw new Problem('invalid-parameter', `${parameter}: ${year} ${message}.`, {
    errors: [{ parameter, value: year, message }],
  });
}
