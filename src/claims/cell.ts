import { toRef } from '../dataset/countries.js';
import { getGapReasons, tiersLeftOpen } from '../dataset/known-gaps.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { type ClaimContext, type ClaimPlacement, isYearSettled } from './knowledge.js';
import { findDisputes, gapSentence, unavailableReportSentence } from './placement-words.js';

/**
 * Looks up a placement in three-valued logic. A missing row means "not covered", unless the release lacks the
 * report or the dataset has a gap there; then only the possible tiers are known.
 */
export function toCell(knowledge: ClaimContext, iso2: string, year: number): ClaimPlacement {
  const { release, assumed } = knowledge;
  if (assumed?.iso2 === iso2 && assumed.year === year) return knownCell(release, iso2, year, assumed.tier);
  if (!isYearSettled(release, year)) {
    return {
      known: false,
      why: unavailableReportSentence(knowledge, year),
      possible: getPossibleTiersIn(release, year),
    };
  }
  const placement = release.placement(iso2, year);
  if (placement === undefined) {
    const possible = tiersLeftOpen(release, iso2, year);
    if (possible.length > 1) {
      return { known: false, why: gapSentence(year, getGapReasons(release, iso2).get(year)), possible };
    }
  }
  return knownCell(release, iso2, year, placement?.tier ?? null);
}

function knownCell(release: ReleaseView, iso2: string, year: number, tier: Tier | null): ClaimPlacement {
  const placement = release.placement(iso2, year);
  return {
    known: true,
    tier,
    row: {
      country: toRef(release.countries.find(iso2)),
      year,
      tier,
      evidence: placement?.evidence ?? null,
      sources: placement?.sources ?? [],
      disputes: findDisputes(release, iso2, year),
    },
  };
}

/** All tiers that a placement can have; one if it is known. */
export const possibleTiers = (cell: ClaimPlacement): readonly (Tier | null)[] =>
  cell.known ? [cell.tier] : cell.possible;

const getPossibleTiersIn = (release: ReleaseView, year: number): readonly (Tier | null)[] => [
  ...TIERS.filter((tier) => tier !== '2WL' || hasWatchList(release, year)),
  null,
];

/** True if the report of a year has a watch list by law; false before the first era. */
export const hasWatchList = (release: ReleaseView, year: number): boolean =>
  release.tables.rules.some(
    (rule) =>
      rule.first_report <= year &&
      (rule.last_report === null || year <= rule.last_report) &&
      rule.has_watch_list,
  );
