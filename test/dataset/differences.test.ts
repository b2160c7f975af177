import t from 'tap';
import { countByKind, type Difference, differencesBetween } from '../../src/dataset/differences.js';
import { rowKey } from '../../src/domain/order.js';
import { type ReleaseData, TABLE_NAMES, type Tables } from '../../src/domain/tables.js';
import { seedReleases } from '../support/seeds.js';

const [first, second] = (await seedReleases()) as [ReleaseData, ReleaseData];

type Placement = Tables['placements'][number];

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

t.test('transforms one release into the other in both directions', async (t) => {
  for (const [from, to] of [
    [first.tables, second.tables],
    [second.tables, first.tables],
  ] as const)
    t.strictSame(applied(from, [...differencesBetween(from, to)]), inKeyOrder(to));
});

t.test('reports every row as added before the first release', async (t) => {
  const rows = TABLE_NAMES.reduce((sum, table) => sum + first.tables[table].length, 0);
  const counts = countByKind([...differencesBetween(null, first.tables)]);
  t.strictSame(counts, { added: rows, corrected: 0, removed: 0 });
});

t.test('finds no difference between equal releases', async (t) => {
  t.strictSame([...differencesBetween(first.tables, first.tables)], []);
  const copy = structuredClone(first.tables);
  t.strictSame([...differencesBetween(first.tables, copy)], []);
});

t.test('names the row, the column and both values', async (t) => {
  const [placement, ...others] = first.tables.placements as [Placement, ...Placement[]];
  const corrected = { ...placement, tier: '1' as const, evidence: 'derived' as const };
  const key = { iso2: placement.iso2, year: placement.year };
  const of = { table: 'placements', key, id: `${placement.iso2}|${placement.year}` };
  const after = (...placements: Placement[]) => [
    ...differencesBetween(first.tables, { ...first.tables, placements }),
  ];
  t.strictSame(after(corrected, ...others), [
    { ...of, kind: 'corrected', column: 'tier', old: placement.tier, new: '1' },
    { ...of, kind: 'corrected', column: 'evidence', old: placement.evidence, new: 'derived' },
  ]);
  t.strictSame(after(...others), [{ ...of, kind: 'removed', column: null, old: placement, new: null }]);
});
