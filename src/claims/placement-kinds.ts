import { countHidden } from '../dataset/known-gaps.js';
import type { TotalMeasure } from '../dataset/totals.js';
import { getDirection, type Tier } from '../domain/tier.js';
import { hasWatchList, possibleTiers, toCell } from './cell.js';
import { finding, getUnknowns, type Statement, toRows } from './finding.js';
import type { ClaimContext, ClaimPlacement } from './knowledge.js';
import {
  hasNoFurtherReason,
  noListSentence,
  noReportSentence,
  notComparableSentence,
  onTier,
  placementSentence,
  placementSentences,
} from './placement-words.js';
import { holdsForEachCase, type Truth } from './truth.js';

export type TierOrNone = Tier | null;

interface CellKey {
  readonly iso2: string;
  readonly year: number;
}

interface PlacementKind {
  readonly predicate: string;
  readonly measure?: TotalMeasure;
  readonly possibleIn?: Statement['possibleIn'];
  /** The placements that decide, the country's own last. */
  readonly reads: (own: CellKey) => readonly CellKey[];
  /**
   * @param tiers of those placements, in the same order
   * @returns null if they cannot be compared
   */
  readonly holds: (...tiers: TierOrNone[]) => Truth;
  readonly beside?: (...tiers: TierOrNone[]) => string;
}

/** A statement that depends on placements only. */
export function relatedToPlacements({ reads, holds, beside, measure, ...kind }: PlacementKind): Statement {
  return {
    ...kind,
    measure: measure ?? null,
    check: (knowledge, { iso2 }, year) => {
      const cells = reads({ iso2, year }).map((place) => toCell(knowledge, place.iso2, place.year));
      const rows = toRows(cells);
      const known = rows.length === cells.length;
      const cases = getCases(cells);
      const truth = holdsForEachCase(cases.map((tiers) => holds(...tiers) ?? (known ? null : false)));
      const incomparable = cases.every((tiers) => holds(...tiers) === null);
      return finding(incomparable ? null : truth, placementSentences(knowledge.release, rows), rows, {
        incomparable,
        placements: rows.every((row) => hasNoFurtherReason(knowledge.release, row)) ? rows : [],
        also: [
          // If a known placement has no rank, the unknown one does not matter.
          ...(incomparable && rows.length > 0 ? [] : getUnknowns(cells)),
          known ? (beside?.(...rows.map(({ tier }) => tier)) ?? '') : '',
        ],
      });
    },
  };
}

const getCases = (cells: readonly ClaimPlacement[]): TierOrNone[][] =>
  cells.reduce<TierOrNone[][]>(
    (cases, cell) => cases.flatMap((tiers) => possibleTiers(cell).map((tier) => [...tiers, tier])),
    [[]],
  );

/** The placement in the preceding report and the country's own. */
export const withTheReportBefore = (own: CellKey): readonly CellKey[] => [
  { ...own, year: own.year - 1 },
  own,
];

/** False for the first report, which cannot be compared with an earlier one. */
export const isLaterReport = ({ release }: ClaimContext, year: number): boolean => year !== release.years[0];

/** The statement that a country is on a tier. */
export function tierStatement(tier: Tier): Statement {
  return {
    predicate: onTier(tier),
    measure: tier,
    maxHidden: ({ release }, year) =>
      release.years.includes(year) ? countHidden(release, year, tier) : Number.POSITIVE_INFINITY,
    possibleIn: ({ release }, year) => tier !== '2WL' || hasWatchList(release, year),
    check: (knowledge, country, year) => {
      const cell = toCell(knowledge, country.iso2, year);
      if (!cell.known) return finding(null, '', [], { also: [cell.why] });
      const { release } = knowledge;
      const lacksList = tier === '2WL' && release.years.includes(year) && !hasWatchList(release, year);
      const { id, citation } = lacksList ? release.getRule(year) : { id: '', citation: '' };
      const denied = cell.tier === tier ? '' : onTier(tier).replace(/^on /, '');
      return finding(
        cell.tier === tier,
        placementSentence(release, cell.row, lacksList ? '' : denied),
        toRows([cell]),
        {
          clause: lacksList ? { rule: id, citation } : null,
          corrects: noReportSentence(release, year) === null,
          placements: hasNoFurtherReason(release, cell.row) ? [cell.row] : [],
          also: lacksList ? [noListSentence(year)] : [],
        },
      );
    },
  };
}

/** The statement that a country was upgraded or downgraded. */
export const changeStatement = (direction: 'upgrade' | 'downgrade'): Statement =>
  relatedToPlacements({
    predicate: `${direction}d`,
    measure: `${direction}s`,
    possibleIn: isLaterReport,
    reads: withTheReportBefore,
    holds: (from = null, to = null) => getDirection(from, to) === direction,
    beside: notComparableSentence,
  });
