import type { FieldKind } from '../../../domain/field-presentation.js';
import type { Column } from '../../../formats/table.js';

/** Columns that can serve as row header. */
export const SUBJECTS: readonly string[] = ['country', 'name', 'title', 'version'];
/** Columns for joining data; shown only in downloads. */
const FOR_PROGRAMS: readonly (FieldKind | undefined)[] = ['code', 'id', 'name', 'source'];
/** Columns with links; shown last. */
const WAYS: readonly (FieldKind | undefined)[] = ['link', 'rule'];

/**
 * Columns of a list for its page: row header, facts, then links.
 * @param chosen names of the columns to show; default: all but those for joining data
 * @param isOfOneCountry true if the page already names the country
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
  const getRank = (column: Column<Item>): number => {
    if (column === subject) return 0;
    return WAYS.includes(column.kind) ? 2 : 1;
  };
  return wanted.toSorted((a, b) => getRank(a) - getRank(b));
}
