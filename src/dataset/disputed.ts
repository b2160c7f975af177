import { EVIDENCE_GRADES, gradeOf } from '../domain/evidence.js';
import { groupBy } from '../domain/group.js';
import type { Vote } from '../domain/tier.js';
import type { Release } from './release.js';

/**
 * Whether a cell is disputed: sources deny what was decided, and theirs weighs as much as what was decided rests on.
 * The weight of a side is the evidence grade that its sources give it, so that State's own text settles what
 * compilations deny. Without a placement, what was decided is "not in the report".
 *
 * @param iso2 ISO 3166-1 alpha-2 code
 * @param year of the report
 */
export const isDisputed = (release: Release, iso2: string, year: number): boolean =>
  release.derive(disputedCells).has(cellKey(iso2, year));

function disputedCells({ tables }: Release): ReadonlySet<string> {
  const sources = new Map(tables.sources.map((source) => [source.id, source]));
  const cells = new Set(tables.disputes.map(({ iso2, year }) => cellKey(iso2, year)));
  const votes = groupBy(
    tables.placement_votes.filter(({ iso2, year }) => cells.has(cellKey(iso2, year))),
    ({ iso2, year }) => cellKey(iso2, year),
  );
  /** Place of the grade of those who vote for a tier, 0 for the strongest; `null` when nobody does. */
  const weightOf = (cell: string, tier: Vote): number | null => {
    const witnesses = (votes.get(cell) ?? [])
      .filter((vote) => vote.tier === tier)
      .flatMap((vote) => sources.get(vote.source) ?? []);
    return witnesses.length === 0 ? null : EVIDENCE_GRADES.indexOf(gradeOf(witnesses));
  };
  return new Set(
    tables.disputes
      .filter((dispute) => {
        const cell = cellKey(dispute.iso2, dispute.year);
        const against = weightOf(cell, dispute.rejected_tier);
        const inFavour = weightOf(cell, dispute.chosen_tier) ?? EVIDENCE_GRADES.indexOf('derived');
        return against !== null && against <= inFavour;
      })
      .map(({ iso2, year }) => cellKey(iso2, year)),
  );
}

const cellKey = (iso2: string, year: number): string => `${iso2}${year}`;
