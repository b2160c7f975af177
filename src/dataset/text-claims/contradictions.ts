import type { ClaimRequest } from '../../claims/request.js';
import type { Outcome } from './reading.js';

interface Read {
  readonly outcome: Outcome;
}

const CONTRADICTS = 'It says two things of one report that cannot both be: one of its years was not read.';

/**
 * A sentence that puts a country on two tiers in one report was misread, most likely in its years: `was on Tier 1 in 2003
 * but fell to Tier 3`. Neither claim is told.
 */
export function withoutContradictions<Clause extends Read>(clauses: readonly Clause[]): Clause[] {
  const tiers = new Map<string, Set<string>>();
  const placements = clauses.map(({ outcome }) =>
    'why' in outcome ? [] : outcome.readings.flatMap(({ request }) => placementsOf(request)),
  );
  for (const [place, tier] of placements.flat()) tiers.set(place, (tiers.get(place) ?? new Set()).add(tier));
  return clauses.map((clause, index) =>
    placements[index]?.some(([place]) => (tiers.get(place)?.size ?? 0) > 1)
      ? { ...clause, outcome: { why: CONTRADICTS } }
      : clause,
  );
}

/** Where a claim puts each of its countries, by country and report. */
function placementsOf({
  country = [],
  year = [],
  tier,
  move,
  firstTimeInTier,
  when,
}: ClaimRequest): [string, string][] {
  const [, to] = move?.split('-') ?? [];
  const named = to === undefined || ['better', 'worse', 'other'].includes(to) ? undefined : to;
  const placed = tier ?? firstTimeInTier ?? named;
  if (placed === undefined || when !== undefined) return [];
  return country.flatMap((iso2) => year.map((each): [string, string] => [`${iso2} ${each}`, placed]));
}
