import { type DisputeReason, isDisputedBy } from '../domain/evidence.js';
import { groupBy } from '../domain/group-by.js';
import { outsideLifetimeReason } from './code-validity.js';
import { disputeRule } from './dispute-rule.js';
import type { Release } from './release.js';

/** Also true for a disputed cell without a placement, decided as "not in the report". */
export function isDisputedCell(release: Release, iso2: string, year: number): boolean {
  const placement = release.placement(iso2, year);
  return placement ? placement.disputed : release.derive(disputedAbsences).has(cellKey(iso2, year));
}

/** Why a cell is disputed, or is not although a source contradicts it; `null` if none does. */
export function getDisputeReason(release: Release, iso2: string, year: number): DisputeReason | null {
  if (!release.placement(iso2, year) && outsideLifetimeReason(release, release.countries.find(iso2), year))
    return release.tables.disputes.some((row) => row.iso2 === iso2 && row.year === year)
      ? 'outside_lifetime'
      : null;
  const votes = release.tables.placement_votes.filter((vote) => vote.iso2 === iso2 && vote.year === year);
  return disputeRule(release.tables)(year, release.placement(iso2, year)?.tier ?? 'NR', votes);
}

function disputedAbsences(release: Release): ReadonlySet<string> {
  const weigh = disputeRule(release.tables);
  const absent = release.tables.placement_votes.filter(({ iso2, year }) => !release.placement(iso2, year));
  const cells = groupBy(absent, ({ iso2, year }) => cellKey(iso2, year));
  return new Set(
    [...cells]
      .filter(([, votes]) => isDisputedBy(weigh(votes[0]?.year ?? Number.NaN, 'NR', votes)))
      .map(([key]) => key),
  );
}

const cellKey = (iso2: string, year: number): string => `${iso2}${year}`;
