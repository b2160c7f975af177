import type { Placement, Release } from './release.js';

const disputedCells = ({ tables }: Release): ReadonlySet<string> =>
  new Set(tables.disputes.map(({ iso2, year }) => `${iso2}${year}`));

/** Whether a source denies a placement that State's own text, as far as it was read, does not settle. */
export function isDisputed(
  release: Release,
  { country, year, evidence }: Pick<Placement, 'country' | 'year' | 'evidence'>,
): boolean {
  return evidence !== 'official' && release.derive(disputedCells).has(`${country.iso2}${year}`);
}
