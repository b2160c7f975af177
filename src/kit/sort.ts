import { TIER_CELLS } from '../dataset/coverage.js';
import { groupBy } from '../domain/group-by.js';
import { compareNames } from '../domain/order.js';
import type { Cell, Column } from '../formats/table.js';
import { Problem } from '../http/problem.js';
import { enumListParameter } from './parameters.js';

/* A list is sorted by its columns: `-year,country` is newest first, then by name. */

const DESCENDING = '-';

/** Columns of text that identifies or groups rows. Other text, such as a sentence, has no useful order. */
const SORTABLE_TEXT: readonly string[] = [
  'country',
  'id',
  'name',
  'part',
  'published_at',
  'publisher',
  'region',
  'subregion',
  'title',
  'version',
];

/** Name of a column in a request: `fromTier` for `from_tier`. */
export const sortName = (column: string): string =>
  column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

export const isSortable = ({ name, type = 'string', kind, values }: Column<never>): boolean =>
  type !== 'string' || values !== undefined || kind === 'day' || SORTABLE_TEXT.includes(name);

export interface SortKey {
  /** As {@link sortName} gives it. */
  readonly column: string;
  readonly isDescending: boolean;
}

export const parseSortKey = (key: string): SortKey => ({
  column: key.replace(DESCENDING, ''),
  isDescending: key.startsWith(DESCENDING),
});

export const formatSortKey = ({ column, isDescending }: SortKey): string =>
  `${isDescending ? DESCENDING : ''}${column}`;

/** The parameter `sort` of a list with these columns. @param defaultSort the order without it */
export function sortParameter(columns: readonly Column<never>[], defaultSort: readonly string[]) {
  const names = columns.filter(isSortable).map(({ name }) => sortName(name));
  const keys = names.flatMap((name) => [name, `${DESCENDING}${name}`]) as [string, ...string[]];
  return enumListParameter(keys)
    .refine(
      (given) => groupBy(given, (key) => parseSortKey(key).column).size === given.length,
      'names a column twice',
    )
    .optional()
    .describe(
      `Columns, - for descending${defaultSort.length > 0 ? `; default: ${defaultSort.join(',')}` : ''}`,
    );
}

/**
 * Sorts rows by columns. Empty cells come last in either direction.
 * @param sort keys as the parameter has them
 * @param defaultSort keys that order rows that are equal in these, as far as the list has such columns
 * @throws Problem `invalid-parameter` if `sort` names a column that the list does not have, as a wide table has none of tiers
 */
export function sortRows<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  sort: readonly string[],
  defaultSort: readonly string[],
): readonly Item[] {
  const ranks = [...sort, ...defaultSort].flatMap((key, index) => {
    const { column: wanted, isDescending } = parseSortKey(key);
    const column = columns.find(({ name }) => sortName(name) === wanted);
    if (column) return [rankRows(items, column, isDescending)];
    if (index < sort.length) throw noColumn(key, columns);
    return [];
  });
  if (ranks.length === 0) return items;
  const compareRows = (a: number, b: number): number => {
    for (const columnRanks of ranks) {
      const order = (columnRanks[a] as number) - (columnRanks[b] as number);
      if (order !== 0) return order;
    }
    return 0;
  };
  return [...items.keys()].sort(compareRows).map((index) => items[index] as Item);
}

function noColumn(key: string, columns: readonly Column<never>[]): Problem {
  const allowed = columns.filter(isSortable).map(({ name }) => sortName(name));
  const message = `is not a column of this table (allowed: ${allowed.join(', ')})`;
  return new Problem('invalid-parameter', `sort: ${key} ${message}.`, {
    errors: [{ parameter: 'sort', message, value: key, allowed }],
  });
}

/** The rank of each row by the cell of one column: few cells are compared, for most are repeated. */
function rankRows<Item>(
  items: readonly Item[],
  column: Column<Item>,
  isDescending: boolean,
): readonly number[] {
  const cells = items.map((item): Cell => column.value(item));
  const sign = isDescending ? -1 : 1;
  const distinct = [...new Set(cells)].filter((cell) => !isEmpty(cell));
  const sorted = distinct.sort((a, b) => sign * compareCells(a, b, column));
  const rankByCell = new Map(sorted.map((cell, rank) => [cell, rank]));
  return cells.map((cell) => rankByCell.get(cell) ?? sorted.length);
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === '';

/** Words of a closed list are in the order of the list: Tier 1 before Tier 3, and special cases last. */
function compareCells(a: Cell, b: Cell, { values, kind }: Pick<Column<never>, 'values' | 'kind'>): number {
  // The keys of an object do not keep the order of tiers: numbers come first.
  const words: readonly string[] | undefined = kind === 'tier' ? TIER_CELLS : values;
  if (words) return words.indexOf(String(a)) - words.indexOf(String(b));
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  // A day can be a year alone.
  return kind === 'day' ? Number(a > b) - Number(a < b) : compareNames(a, b);
}
