import { Problem } from '../../../domain/problem.js';
import type { Cell, Column } from '../../../formats/table.js';

export interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

const BY_NAME: Order = { column: 'country', isDescending: false };
const words = new Intl.Collator('en', { numeric: true });

export const readOrder = (written: string): Order => ({
  column: written.replace(/^-/, ''),
  isDescending: written.startsWith('-'),
});

/**
 * The order in which people are shown rows: the one they ask for; for rows in the order of country codes that of the
 * names; else that of the resource, `null`.
 */
export function orderFor<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  asked: string | undefined,
): Order | null {
  if (asked !== undefined) return readOrder(asked);
  const code = columns.find(({ name }) => name === 'iso2');
  const isByCode =
    code !== undefined &&
    columns.some(({ name }) => name === BY_NAME.column) &&
    items.every((item, index) => {
      const before = items[index - 1];
      return before === undefined || String(code.value(before)) <= String(code.value(item));
    });
  return isByCode ? BY_NAME : null;
}

/**
 * Rows in an order; those that are equal in it keep theirs, and empty cells come last either way.
 * @throws Problem `invalid-parameter` for a column that the list does not have
 */
export function arranged<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  order: Order | null,
): readonly Item[] {
  if (order === null) return items;
  const column = columns.find(({ name }) => name === order.column);
  if (!column) throw unknownColumn(order, columns);
  const cells = new Map(items.map((item) => [item, column.value(item) as Cell]));
  const cellOf = (item: Item): Cell => cells.get(item) ?? null;
  return items.toSorted((a, b) => compare(cellOf(a), cellOf(b), order.isDescending));
}

function unknownColumn({ column, isDescending }: Order, columns: readonly Column<never>[]): Problem {
  const allowed = columns.map(({ name }) => name);
  return new Problem(
    'invalid-parameter',
    `order: this list has no column "${column}". Allowed: ${allowed.join(', ')}, each with - before it for the opposite order.`,
    {
      errors: [
        {
          parameter: 'order',
          value: `${isDescending ? '-' : ''}${column}`,
          message: 'is not a column of this list',
          allowed,
        },
      ],
    },
  );
}

function compare(a: Cell, b: Cell, isDescending: boolean): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
  return isDescending ? -order : order;
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === '';
