import z from 'zod';
import { onDemand } from '../domain/optional-fields.js';
import type { Vote } from '../domain/tier.js';
import { Trace } from '../engine/trace.js';
import type { Outcome, WaiverState } from '../engine/vocabulary.js';
import { CountryOutcome, getOutcomes } from './clock.js';
import { toRef } from './countries.js';
import type { Release } from './release.js';
import { createStepFilter, type StepFilter } from './step-filter.js';

export const ExplainedOutcome = z.object({ ...CountryOutcome.shape, trace: onDemand(Trace) }).meta({
  id: 'OutcomeOfReport',
  description: 'What a report did with a country, in the words of the clock, and why',
});

export interface OutcomeFilter extends StepFilter {
  readonly outcome?: readonly Outcome[] | undefined;
  readonly waiver?: readonly WaiverState[] | undefined;
  /** NR: not in the report. */
  readonly fromTier?: readonly Vote[] | undefined;
  readonly toTier?: readonly Vote[] | undefined;
}

const allOutcomes = (release: Release): readonly CountryOutcome[] =>
  release.countries.all.flatMap((country) =>
    getOutcomes(release, country.iso2).map((step) => ({ country: toRef(country), ...step })),
  );

/**
 * By country and year.
 * @throws InvalidArgument for a name, year or period that the release does not have
 */
export function findOutcomes(release: Release, filter: OutcomeFilter = {}): readonly CountryOutcome[] {
  const within = createStepFilter(release, filter);
  const { outcome: outcomes, waiver: waivers, fromTier, toTier } = filter;
  return release
    .derive(allOutcomes)
    .filter(
      (row) =>
        within(row) &&
        (!outcomes || outcomes.includes(row.outcome)) &&
        (!waivers || (row.waiver !== null && waivers.includes(row.waiver))) &&
        (!fromTier || fromTier.includes(row.fromTier ?? 'NR')) &&
        (!toTier || toTier.includes(row.toTier ?? 'NR')),
    );
}
