import { type Fault, faultOf } from '../edition-faults.js';
import type { EditionIndex } from './edition-index.js';

/** A listing stands in a year of which it is said how completely its list was read; a list that was not says why. */
export function unreadChildSoldiersLists({ edition }: EditionIndex): Fault[] {
  const { child_soldiers_lists, child_soldiers_years } = edition.tables;
  const years = new Set(child_soldiers_years.map(({ year }) => year));
  const unsaid = child_soldiers_lists
    .filter(({ year }) => !years.has(year))
    .map((row) =>
      faultOf(
        'child_soldiers_lists',
        row,
        `${row.iso2} is listed in ${row.year}, but nothing says how completely that list was read`,
      ),
    );
  const unclear = child_soldiers_years
    .filter(({ complete, what }) => complete !== (what === null))
    .map((row) =>
      faultOf(
        'child_soldiers_years',
        row,
        row.complete
          ? `the list of ${row.year} was read whole, so nothing is missing`
          : `the list of ${row.year} was not read whole: say what is missing`,
      ),
    );
  return [...unsaid, ...unclear];
}
