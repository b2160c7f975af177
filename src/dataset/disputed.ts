import { isDisputed } from '../domain/evidence.js';
import { groupBy } from '../domain/group.js';
import type { Release } from './release.js';

/**
 * Whether a cell is disputed, one without a placement among them: there, what was decided is "not in the report".
 * @param iso2 ISO 3166-1 alpha-2 code
 * @param year of the report
 */
export function isDisputedCell(release: Release, iso2: string, year: number): boolean {
  const placement = release.placement(iso2, year);
  return placement ? placement.disputed : release.derive(disputedAbsences).has(cellKey(iso2, year));
}

/** The cells without a placement whose absence a source denies that weighs no less than those that say so. */
function disputedAbsences(release: Release): ReadonlySet<string> {
  const kinds = new Map(release.tables.sources.map(({ id, kind }) => [id, kind]));
  const absent = release.tables.placement_votes.filter(({ iso2, year }) => !release.placement(iso2, year));
  const cells = groupBy(absent, ({ iso2, year }) => cellKey(iso2, year));
  return new Set(
    [...cells]
      .filter(([, votes]) => {
        const kindsThat = (agree: boolean) =>
          votes
            .filter(({ tier }) => (tier === 'NR') === agree)
            .flatMap(({ source }) => kinds.get(source) ?? []);
        return isDisputed(kindsThat(true), kindsThat(false));
      })
      .map(([key]) => key),
  );
}

const cellKey = (iso2: string, year: number): string => `${iso2}${year}`;
