/** A value of one cell, as it stands in the dataset. */
export type Cell = string | number | boolean | null;

/** A column of a tabular answer. */
export interface Column<Item> {
  /** snake_case name, the same in every tabular format. */
  readonly name: string;
  readonly description: string;
  readonly value: (item: Item) => Cell;
}

/** Several values in one cell are parted by this. */
export const LIST_SEPARATOR = ';';

export const listCell = (values: readonly string[]): string => values.join(LIST_SEPARATOR);
