import type { Outcome } from '../engine/vocabulary.js';
import { type CountryOutcome, outcomesOf } from './clock.js';
import { refOf } from './countries.js';
import type { Release } from './release.js';

/** Which outcomes of a country are wanted; what is left out does not narrow. */
export interface OutcomeFilter {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
}

/**
 * What each report did with a country, in the words of the clock, oldest first: from its first placement on.
 * @throws Problem `unknown-country`
 */
export function findOutcomes(
  release: Release,
  codeOrName: string,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY, outcomes }: OutcomeFilter = {},
): readonly CountryOutcome[] {
  const country = release.countries.find(codeOrName);
  return outcomesOf(release, country.iso2)
    .filter(({ year, outcome }) => year >= from && year <= to && (outcomes?.includes(outcome) ?? true))
    .map((step) => ({ country: refOf(country), ...step }));
}
