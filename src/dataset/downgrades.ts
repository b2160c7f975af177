import { z } from 'zod';
import { onDemand } from '../domain/parameters.js';
import { capitalized, numberWord } from '../engine/english.js';
import { hadOpenWaiver, isForced } from '../engine/forced.js';
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

/** By country and year. @throws Problem `invalid-parameter` for a wrong year or period */
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

/**
 * The part of the law in steps from the watch list to Tier 3; empty for none.
 * @param whole how many there were, these among them
 * @param told the filters, in brackets, where the whole is not told
 */
export function downgradesInWords(
  steps: readonly Pick<Downgrade, 'outcome' | 'waiver'>[],
  whole = steps.length,
  told = '',
): string {
  if (steps.length === 0)
    return whole === 0 ? '' : `None of the ${whole} falls from the Watch List to Tier 3 is among these.`;
  const all = steps.length;
  const forced = steps.filter(isForced).length;
  const open = steps.filter(hadOpenWaiver).length;
  const fell = all === 1 ? 'There was one fall' : `There were ${numberWord(all)} falls`;
  const parts = [
    ...(forced === 0 ? [] : [`${inHowMany(forced, all)}the law left no further year on the list`]),
    ...(open === 0
      ? []
      : [`${inHowMany(open, all)}a waiver was still open, so that placements cannot tell why`]),
  ];
  const why = parts.length === 0 ? 'no limit of years was reached' : parts.join('; ');
  const found =
    all < whole
      ? `${all === 1 ? 'This is one' : `These are ${numberWord(all)}`} of ${whole} falls from the Watch List to Tier 3`
      : `${fell} from the Watch List to Tier 3${told}`;
  return `${found}. ${capitalized(why)}.`;
}

const inHowMany = (some: number, all: number): string => {
  if (some < all) return `in ${numberWord(some)} of them `;
  return all === 1 ? '' : all === 2 ? 'in both ' : 'in all of them ';
};
