import { YEAR_RANGE } from '../dataset/assumed-history.js';
import { InvalidArgument } from '../domain/errors.js';

/**
 * Validates a report year in a claim.
 * @param parameter with the year, for the message
 * @throws InvalidArgument outside the years that claims may be about
 */
export function claimYear(parameter: string, year: number): number {
  const { first, last } = YEAR_RANGE;
  if (Number.isInteger(year) && year >= first && year <= last) return year;
  const message = `must be from ${first} to ${last}`;
  throw new InvalidArgument(`${parameter}: ${year} ${message}.`, {
    faults: [{ argument: parameter, message, value: year }],
  });
}
