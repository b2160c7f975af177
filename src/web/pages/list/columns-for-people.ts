import type { FieldKind } from '../../../domain/for-people.js';
import type { Column } from '../../../formats/table.js';

/** The heading of a row. */
export const SUBJECTS: readonly string[] = ['country', 'name', 'title', 'version'];
/** Programs join by them; the files of a list have them. */
const FOR_PROGRAMS: readonly (FieldKind | undefined)[] = ['code', 'id', 'name', 'source'];
/** Ways to read on; they come last. */
const WAYS: readonly (FieldKind | undefined)[] = ['link', 'rule'];

/**
 * The columns of a list as people read them: what a row is about, what is said of it, where to read on.
 * @param chosen names of those to be shown; without them all that are not for programs
 * @param isOfOneCountry the page says whose rows they are
 */
export function columnsForPeople<Item>(
  columns: readonly Column<Item>[],
  chosen: readonly string[] | undefined,
  isOfOneCountry: boolean,
): readonly Column<Item>[] {
  const wanted = columns.filter(
    ({ name, kind }) =>
      !(isOfOneCountry && name === 'country') && (chosen?.includes(name) ?? !FOR_PROGRAMS.includes(kind)),
  );
  const subject = wanted.find(({ name }) => SUBJECTS.includes(name));
  const rankOf = (column: Column<Item>): number => {
    if (column === subject) return 0;
    return WAYS.includes(column.kind) ? 2 : 1;
  };
  return wanted.toSorted((a, b) => rankOf(a) - rankOf(b));
}
