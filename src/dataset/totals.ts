import type { TableRow } from '../domain/tables.js';
import { getDirection, RANKED_TIERS, type Tier } from '../domain/tier.js';
import type { TOTAL_MEASURE } from '../domain/vocabulary/facts.js';

export type TotalMeasure = (typeof TOTAL_MEASURE.values)[number];

/** A count per measure; `null` if the measure does not exist for that report. */
export type Totals = Readonly<Record<TotalMeasure, number | null>>;

/**
 * Counts of a report. The special watch list is that of 22 U.S.C. 7107(b)(2)(A).
 * @param before, waived `null` if there is none, or it should not be counted
 */
export function countTotals(
  report: readonly TierOfCountry[],
  before: readonly TierOfCountry[] | null,
  hasWatchList: boolean,
  waived: ReadonlySet<string> | null = null,
): Totals {
  const tierBefore = new Map(before?.map((cell) => [cell.iso2, cell.tier]));
  const moved = report.map(({ iso2, tier }) => ({ from: tierBefore.get(iso2) ?? null, to: tier }));
  const inTier = (tier: Tier) => report.filter((cell) => cell.tier === tier).length;
  const going = (direction: 'upgrade' | 'downgrade') =>
    before === null ? null : moved.filter(({ from, to }) => getDirection(from, to) === direction).length;
  return {
    all: report.length,
    ranked: report.filter((cell) => (RANKED_TIERS as readonly Tier[]).includes(cell.tier)).length,
    '1': inTier('1'),
    '2': inTier('2'),
    '2WL': inTier('2WL'),
    '3': inTier('3'),
    SC: inTier('SC'),
    upgrades: going('upgrade'),
    downgrades: going('downgrade'),
    special_watch_list:
      before === null || !hasWatchList
        ? null
        : moved.filter(({ from, to }) => isSpecialWatchListed(from, to)).length,
    waivers: waived && report.filter(({ iso2 }) => waived.has(iso2)).length,
  };
}

type TierOfCountry = Pick<TableRow<'placements'>, 'iso2' | 'tier'>;

function isSpecialWatchListed(from: Tier | null, to: Tier): boolean {
  if (to === '2WL') return true;
  if (to === '1') return from === '2' || from === '2WL';
  return to === '2' && from === '3';
}
