import z from 'zod';
import { onDemand } from '../domain/optional-fields.js';
import { getDirection, type Vote } from '../domain/tier.js';
import { Trace } from '../engine/trace.js';
import type { Outcome, WaiverState } from '../engine/vocabulary.js';
import { CountryOutcome, getClockHistory, getOutcomes } from './clock.js';
import { toRef } from './countries.js';
import { DowngradeStatements } from './downgrade-statements.js';
import { type KnownGap, selectGaps } from './known-gaps.js';
import { yearPredicate } from './period.js';
import { requestedCountries } from './place-filter.js';
import type { Release } from './release.js';
import { createStepFilter, type StepFilter } from './step-filter.js';

export const ExplainedOutcome = z
  .object({
    ...CountryOutcome.shape,
    sentence: onDemand(CountryOutcome.shape.sentence),
    statements: onDemand(DowngradeStatements),
    trace: onDemand(Trace),
  })
  .meta({
    id: 'OutcomeOfReport',
    description: 'What a report did with a country, in the words of the clock, and why',
  });

export interface OutcomeFilter extends StepFilter {
  readonly outcome?: readonly Outcome[] | undefined;
  readonly waiver?: readonly WaiverState[] | undefined;
  /** NR: not in the report. */
  readonly fromTier?: readonly Vote[] | undefined;
  readonly toTier?: readonly Vote[] | undefined;
  /** Against the report before. */
  readonly direction?: readonly ('upgrade' | 'downgrade')[] | undefined;
}

const isKnown = (release: Release, { country }: CountryOutcome, year: number): boolean =>
  getClockHistory(release, country.iso2).gapAt(year) === null;

const allOutcomes = (release: Release): readonly CountryOutcome[] =>
  release.countries.all
    .flatMap((country) =>
      getOutcomes(release, country.iso2).map((step) => ({ country: toRef(country), ...step })),
    )
    .filter((row) => isKnown(release, row, row.year));

/** Gaps that hide outcomes: in the reports, or in the ones before them. */
export function findGapsBehindOutcomes(release: Release, filter: StepFilter): readonly KnownGap[] {
  const within = yearPredicate(release, filter);
  return selectGaps(release, {
    years: release.years.filter((year) => within(year) || within(year + 1)),
    countries: requestedCountries(release, filter),
  });
}

/**
 * By country and year, where it is known what the report did.
 * @example findOutcomes(release, { country: ['KH'], year: [2022] }) // [{ outcome: 'automatic_downgrade', … }]
 * @throws `invalid-argument` for a name, year or period that the release does not have
 */
export function findOutcomes(release: Release, filter: OutcomeFilter = {}): readonly CountryOutcome[] {
  const within = createStepFilter(release, filter);
  const { outcome: outcomes, waiver: waivers, fromTier, toTier, direction } = filter;
  return release
    .derive(allOutcomes)
    .filter(
      (row) =>
        within(row) &&
        (!outcomes || outcomes.includes(row.outcome)) &&
        (!waivers || (row.waiver !== null && waivers.includes(row.waiver))) &&
        (!fromTier || (isKnown(release, row, row.year - 1) && fromTier.includes(row.fromTier ?? 'NR'))) &&
        (!toTier || toTier.includes(row.toTier ?? 'NR')) &&
        (!direction || (direction as readonly string[]).includes(getDirection(row.fromTier, row.toTier))),
    );
}
