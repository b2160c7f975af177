import { groupBy } from '../domain/group-by.js';
import { disputeRule } from './dispute-rule.js';
import type { Release } from './release.js';

/** Also true for a disputed cell without a placement, decided as "not in the report". */
export function isDisputedCell(release: Release, iso2: string, year: number): boolean {
  const placement = release.placement(iso2, year);
  return placement ? placement.disputed : release.derive(disputedAbsences).has(cellKey(iso2, year));
}

function disputedAbsences(release: Release): ReadonlySet<string> {
  const isDisputed = disputeRule(release.tables);
  const absent = release.tables.placement_votes.filter(({ iso2, year }) => !release.placement(iso2, year));
  const cells = groupBy(absent, ({ iso2, year }) => cellKey(iso2, year));
  return new Set(
    [...cells]
      .filter(([, votes]) => isDisputed(votes[0]?.year ?? Number.NaN, 'NR', votes))
      .map(([key]) => key),
  );
}

const cellKey = (iso2: string, year: number): string => `${iso2}${year}`;
