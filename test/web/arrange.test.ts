import t from 'tap';
import type { Cell } from '../../src/formats/table.js';
import { arranged } from '../../src/web/pages/list/list-table.js';

const rows: readonly { readonly value: Cell }[] = [3, null, 1, '', 2].map((value) => ({ value }));
const columns = [{ name: 'value', description: '', value: (row: { value: Cell }) => row.value }] as never;

t.test('empty cells come last, whichever way the rows are ordered', (t) => {
  const by = (isDescending: boolean) =>
    arranged(rows, columns, { column: 'value', isDescending }).map(({ value }) => value);
  t.strictSame(by(false), [1, 2, 3, null, '']);
  t.strictSame(by(true), [3, 2, 1, null, '']);
  t.strictSame(arranged(rows, columns, null), rows);
  t.end();
});
