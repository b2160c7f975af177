import z from 'zod';
import { onDemand } from '../domain/parameters.js';
import { StepOutcome } from '../engine/step-outcome.js';
import { Trace } from '../engine/trace.js';
import type { Outcome } from '../engine/vocabulary.js';
import { type CountryOutcome, outcomesOf } from './clock.js';
import { refOf } from './countries.js';
import { inPeriod, type Period } from './period.js';
import type { Release } from './release.js';

export const ExplainedOutcome = z.object({ ...StepOutcome.shape, trace: onDemand('trace', Trace) }).meta({
  id: 'OutcomeOfReport',
  description: 'What a report did with the country, in the words of the clock, and why',
});

interface OutcomeFilter extends Period {
  readonly outcome?: readonly Outcome[] | undefined;
}

/** Oldest first. @throws Problem `unknown-country`, or `invalid-parameter` for a period that ends before it begins */
export function findOutcomes(
  release: Release,
  codeOrName: string,
  { from, to, outcome: outcomes }: OutcomeFilter = {},
): readonly CountryOutcome[] {
  const country = release.countries.find(codeOrName);
  const within = inPeriod(release, { from, to });
  return outcomesOf(release, country.iso2)
    .filter(({ year, outcome }) => within(year) && (outcomes?.includes(outcome) ?? true))
    .map((step) => ({ country: refOf(country), ...step }));
}
