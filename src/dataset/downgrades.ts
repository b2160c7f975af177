import { z } from 'zod';
import { onDemand } from '../domain/parameters.js';
import { capitalized, numberWord } from '../engine/english.js';
import { Trace } from '../engine/trace.js';
import type { Outcome, WaiverState } from '../engine/vocabulary.js';
import { CountryOutcome } from './clock.js';
import { countryYears } from './country-years.js';
import type { Release } from './release.js';
import { type StepFilter, wantedBy } from './step-filter.js';

export const Downgrade = z
  .object({ ...CountryOutcome.shape, trace: onDemand('trace', Trace) })
  .meta({ id: 'Downgrade', description: 'A step from the watch list to Tier 3' });

export type Downgrade = CountryOutcome;

interface DowngradeFilter extends StepFilter {
  readonly outcome?: readonly Outcome[] | undefined;
  readonly waiver?: readonly WaiverState[] | undefined;
}

const downgrades = (release: Release): readonly Downgrade[] =>
  countryYears(release).flatMap(({ country, step }) =>
    step?.fromTier === '2WL' && step.toTier === '3' ? [{ country, ...step }] : [],
  );

/** By country and year. @throws Problem `unknown-country`, or `invalid-parameter` for a wrong year or period */
export function findDowngrades(release: Release, filter: DowngradeFilter = {}): readonly Downgrade[] {
  const within = wantedBy(release, filter);
  return release
    .derive(downgrades)
    .filter(
      (row) =>
        within(row) &&
        (!filter.outcome || filter.outcome.includes(row.outcome)) &&
        (!filter.waiver || (row.waiver !== null && filter.waiver.includes(row.waiver))),
    );
}

export function downgradesInWords(steps: readonly Pick<Downgrade, 'outcome' | 'waiver'>[]): string {
  if (steps.length === 0) return '';
  const kinds: readonly (readonly [
    words: string,
    is: (step: Pick<Downgrade, 'outcome' | 'waiver'>) => boolean,
  ])[] = [
    [
      'automatically, with no waiver left',
      ({ outcome, waiver }) => outcome === 'automatic_downgrade' && waiver !== 'open',
    ],
    [
      'at the limit with a waiver still open, so that placements cannot tell why',
      ({ waiver }) => waiver === 'open',
    ],
    [
      'at the one-year limit of countries just back from Tier 3',
      ({ outcome }) => outcome === 'relisting_limit_downgrade',
    ],
  ];
  const told = kinds.map(([words, is]) => [steps.filter(is).length, words] as const);
  const rest = steps.length - told.reduce((sum, [count]) => sum + count, 0);
  const parts = [...told, [rest, 'before any limit was reached'] as const]
    .filter(([count]) => count > 0)
    .map(([count, words]) => (count === steps.length ? words : `${numberWord(count)} ${words}`));
  return `${capitalized(numberWord(steps.length))} fell from the Watch List to Tier 3${parts.length === 1 ? ', ' : ': '}${parts.join('; ')}.`;
}
