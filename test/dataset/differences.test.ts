import t from 'tap';
import { countByKind, type Difference, differencesBetween } from '../../src/dataset/differences.js';
import { rowKey } from '../../src/domain/order.js';
import { TABLE_NAMES, type Tables } from '../../src/domain/tables.js';
import { seedEditions } from '../support/seeds.js';

const [first, second] = await seedEditions();
if (!first || !second) throw new Error('there are fewer than two editions');

function applied(older: Tables, differences: readonly Difference[]): Record<string, unknown[]> {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const rows = new Map<string, object>(older[table].map((row) => [rowKey(table, row), row]));
      for (const each of differences.filter((difference) => difference.table === table)) {
        if (each.kind === 'removed') rows.delete(each.id);
        else if (each.kind === 'added') rows.set(each.id, each.new);
        else rows.set(each.id, { ...rows.get(each.id), [each.column]: each.new });
      }
      return [table, [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)];
    }),
  );
}

const inKeyOrder = (tables: Tables) => applied(tables, []);

t.test('the differences lead from one edition to the other, there and back', async (t) => {
  t.strictSame(
    applied(first.tables, [...differencesBetween(first.tables, second.tables)]),
    inKeyOrder(second.tables),
  );
  t.strictSame(
    applied(second.tables, [...differencesBetween(second.tables, first.tables)]),
    inKeyOrder(first.tables),
  );
});

t.test('before the first edition every row is new', async (t) => {
  const rows = TABLE_NAMES.reduce((sum, table) => sum + first.tables[table].length, 0);
  t.strictSame(countByKind([...differencesBetween(null, first.tables)]), {
    added: rows,
    corrected: 0,
    removed: 0,
  });
});

t.test('an edition does not differ from itself, nor from an equal one', async (t) => {
  t.strictSame([...differencesBetween(first.tables, first.tables)], []);
  const copy = structuredClone(first.tables);
  t.strictSame([...differencesBetween(first.tables, copy)], []);
});

t.test('names the row, the column and both values', async (t) => {
  const [placement, ...others] = first.tables.placements;
  if (!placement) throw new Error('there is no placement');
  const corrected = { ...placement, tier: '1' as const, evidence: 'derived' as const };
  const key = { iso2: placement.iso2, year: placement.year };
  const of = { table: 'placements', key, id: `${placement.iso2}|${placement.year}` };
  const { placements: _, ...rest } = first.tables;
  t.strictSame(
    [...differencesBetween(first.tables, { ...rest, placements: [corrected, ...others] })],
    [
      { ...of, kind: 'corrected', column: 'tier', old: placement.tier, new: '1' },
      { ...of, kind: 'corrected', column: 'evidence', old: placement.evidence, new: 'derived' },
    ],
  );
  t.strictSame(
    [...differencesBetween(first.tables, { ...rest, placements: others })],
    [{ ...of, kind: 'removed', column: null, old: placement, new: null }],
  );
});
