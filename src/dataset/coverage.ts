import { TIERS, type Tier } from '../domain/tier.js';
import { COVERAGE } from '../domain/vocabulary/facts.js';
import { getClockHistory } from './clock.js';
import { outsideLifetimeReason } from './code-validity.js';
import type { Country } from './countries.js';
import type { Release } from './release.js';

export type Coverage = (typeof COVERAGE.values)[number];

export const COVERAGE_MEANINGS = COVERAGE.meanings;

/** Cell values of a country without a tier: `NR`, not in the report; `NK`, not known. */
export const TIER_CELLS = [...TIERS, 'NR', 'NK'] as const;
type TierCell = (typeof TIER_CELLS)[number];

export const TIER_CELL_WORDS =
  'NR: the report does not cover it; NK: not known what the report did; empty: no such country or code then';

const WITHOUT_TIER: Readonly<Partial<Record<Coverage, TierCell>>> = { not_covered: 'NR', not_known: 'NK' };

/** `null` for a country or code that did not exist. */
export const tierCell = (tier: Tier | null, coverage: Coverage): TierCell | null =>
  tier ?? WITHOUT_TIER[coverage] ?? null;

/** Whether a report covered a country, and if not, why it has no tier. */
export function computeCoverage(release: Release, country: Country, year: number): Coverage {
  const tier = getClockHistory(release, country.iso2).getTier(year);
  return tier === null ? withoutPlacement(release, country, year) : coverageByTier(tier);
}

const coverageByTier = (tier: Tier): Coverage => (tier === 'SC' ? 'special_case' : 'placed');

function withoutPlacement(release: Release, country: Country, year: number): Coverage {
  if (outsideLifetimeReason(release, country, year) !== null) return 'no_such_code';
  return getClockHistory(release, country.iso2).gapAt(year) === null ? 'not_covered' : 'not_known';
}
