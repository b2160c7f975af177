import { z } from 'zod';
import { OUTCOME } from '../domain/vocabulary/clock.js';
import { LIMIT_DOWNGRADES } from '../engine/forced.js';
import type { Outcome } from '../engine/vocabulary.js';
import type { CountryOutcome } from './clock.js';
import { getStatedReason } from './downgrade-statements.js';
import { findOutcomes, type OutcomeFilter } from './outcomes.js';
import type { Release } from './release.js';

/** Filter of `/outcomes` for changes from the watch list to Tier 3. */
export const DOWNGRADES = { fromTier: ['2WL'], toTier: ['3'] } as const satisfies OutcomeFilter;

export const isDowngrade = ({ fromTier, toTier }: CountryOutcome): boolean =>
  fromTier === '2WL' && toTier === '3';

/**
 * By country and year.
 * @throws as {@link findOutcomes}
 */
export const findDowngrades = (release: Release, filter: OutcomeFilter = {}): readonly CountryOutcome[] =>
  findOutcomes(release, { ...filter, ...DOWNGRADES });

export const notCounted = z
  .string()
  .nullable()
  .describe('Downgrades at a limit of the law that a filter by outcome leaves out; null if none');

/**
 * Says which downgrades at a limit a filter by some of them leaves out: "not counted: 5 under “back from Tier 3, one year only”".
 * @param find the rows with these outcomes and the other filters
 */
export function describeNotCounted(
  release: Release,
  wanted: readonly Outcome[] | undefined,
  find: (outcomes: readonly Outcome[]) => readonly Pick<CountryOutcome, 'country' | 'year'>[],
): string | null {
  if (!wanted?.some((outcome) => LIMIT_DOWNGRADES.includes(outcome))) return null;
  const parts = LIMIT_DOWNGRADES.filter((outcome) => !wanted.includes(outcome)).flatMap((outcome) => {
    const rows = find([outcome]);
    return rows.length === 0
      ? []
      : [`${rows.length} under “${OUTCOME.titles[outcome]}”${describeStated(release, outcome, rows)}`];
  });
  return parts.length === 0 ? null : `not counted: ${parts.join('; ')}`;
}

/** State itself may have named the limit where a waiver was open: the claim check counts those as automatic. */
function describeStated(
  release: Release,
  outcome: Outcome,
  rows: readonly Pick<CountryOutcome, 'country' | 'year'>[],
): string {
  if (outcome !== 'open_waiver_downgrade') return '';
  const stated = rows.filter(({ country, year }) => getStatedReason(release, country.iso2, year) === 'limit');
  return stated.length === 0
    ? ''
    : ` (for ${stated.length} State named the limit: /verify counts ${stated.length === 1 ? 'it' : 'them'} as automatic)`;
}
