import type { FieldKind } from '../../../domain/for-people.js';
import type { Column } from '../../../formats/table.js';

const SUBJECTS = ['country', 'name', 'title'];
/** For programs, which join by them; they come last. */
const FOR_PROGRAMS: readonly (FieldKind | undefined)[] = ['code', 'id', 'link', 'rule'];

/**
 * The columns of a list as people read them: what a row is about, what is said of it, its codes.
 * @param isOfOneCountry the page says whose rows they are
 */
export function columnsForPeople<Item>(
  columns: readonly Column<Item>[],
  isOfOneCountry: boolean,
): readonly Column<Item>[] {
  const wanted = columns.filter(
    ({ name }) => !(isOfOneCountry && ['country', 'iso2', 'iso3'].includes(name)),
  );
  const subject = wanted.find(({ name }) => SUBJECTS.includes(name));
  const rankOf = (column: Column<Item>): number => {
    if (column === subject) return 0;
    return FOR_PROGRAMS.includes(column.kind) ? 2 : 1;
  };
  return wanted.toSorted((a, b) => rankOf(a) - rankOf(b));
}
