import { pickCells } from '../domain/columns.js';
import { DomainError } from '../domain/errors.js';
import { compareByKey, compareVersions, rowKey } from '../domain/order.js';
import { TABLE_NAMES, TABLES, type TableName, type Tables } from '../domain/tables.js';
import type { DIFFERENCE_KIND } from '../domain/vocabulary/facts.js';
import type { Catalogue } from './catalogue.js';
import type { Release } from './release.js';
import type { ReleaseView } from './release-view.js';

type DifferenceKind = (typeof DIFFERENCE_KIND.values)[number];

export type CellValue = string | number | boolean | null;
export type DifferenceRow = Readonly<Record<string, CellValue>>;

interface RowIdentity {
  readonly table: TableName;
  /** The row's key as one string, as in `removals.csv`. */
  readonly id: string;
  readonly key: DifferenceRow;
}

export type Difference = RowIdentity &
  (
    | { readonly kind: 'added'; readonly column: null; readonly old: null; readonly new: DifferenceRow }
    | { readonly kind: 'removed'; readonly column: null; readonly old: DifferenceRow; readonly new: null }
    | {
        readonly kind: 'corrected';
        readonly column: string;
        readonly old: CellValue;
        readonly new: CellValue;
      }
  );

/**
 * By table, in key order. Rows with the same key are two versions of one fact.
 * @param older `null` for the first release
 */
export function* differencesBetween(older: Tables | null, newer: Tables): Generator<Difference> {
  for (const table of TABLE_NAMES) yield* computeDifferences(table, older?.[table] ?? [], newer[table]);
}

function* computeDifferences(
  table: TableName,
  older: readonly object[],
  newer: readonly object[],
): Generator<Difference> {
  const columns = Object.keys(TABLES[table].row.shape);
  const before = byKey(table, rowsNotIn(newer, older));
  const after = byKey(table, rowsNotIn(older, newer));
  const gone = [...before].filter(([id]) => !after.has(id)).map(([, row]) => row);
  const rows = [...after.values(), ...gone];
  if (gone.length > 0) rows.sort(compareByKey(table));
  for (const row of rows) {
    const id = rowKey(table, row);
    yield* compare({ table, id, key: toKey(table, row) }, columns, before.get(id), after.get(id));
  }
}

/** Releases loaded together share most row objects, which need no comparison. */
function rowsNotIn(others: readonly object[], rows: readonly object[]): readonly object[] {
  const shared = new Set(others);
  return rows.filter((row) => !shared.has(row));
}

function byKey(table: TableName, rows: readonly object[]): Map<string, DifferenceRow> {
  return new Map((rows as readonly DifferenceRow[]).map((row) => [rowKey(table, row), row]));
}

function toKey(table: TableName, row: DifferenceRow): DifferenceRow {
  return Object.fromEntries(
    (TABLES[table].key as readonly string[]).map((name) => [name, row[name] ?? null]),
  );
}

function compare(
  ofRow: RowIdentity,
  columns: readonly string[],
  old: DifferenceRow | undefined,
  now: DifferenceRow | undefined,
): Difference[] {
  if (old === now) return [];
  if (now === undefined)
    return old ? [{ ...ofRow, kind: 'removed', column: null, old: pickCells(old, columns), new: null }] : [];
  if (old === undefined)
    return [{ ...ofRow, kind: 'added', column: null, old: null, new: pickCells(now, columns) }];
  return columns
    .filter((column) => old[column] !== now[column])
    .map((column) => ({
      ...ofRow,
      kind: 'corrected',
      column,
      old: old[column] ?? null,
      new: now[column] ?? null,
    }));
}

export function countByKind(differences: readonly Difference[]): Readonly<Record<DifferenceKind, number>> {
  const counts = { added: 0, corrected: 0, removed: 0 };
  for (const { kind } of differences) counts[kind] += 1;
  return counts;
}

interface ReleasesCompared {
  /** Already limited to what was known on `asOf`. */
  readonly newer: Release;
  readonly since?: string | undefined;
  readonly asOf?: string | null | undefined;
}

export interface ReleaseChanges {
  /** Version of the older release; `null` for the first, where everything is new. */
  readonly since: string | null;
  readonly differences: readonly Difference[];
  readonly counts: ReturnType<typeof countByKind>;
}

interface DifferenceFilter {
  readonly table?: readonly TableName[] | undefined;
  readonly kind?: readonly DifferenceKind[] | undefined;
}

/**
 * `null` for the first release.
 * @throws `invalid-argument` for a version that does not exist or is the newer of the two
 */
export async function olderRelease(
  catalogue: Catalogue,
  { newer, since, asOf }: ReleasesCompared,
): Promise<ReleaseView | null> {
  const version = since ?? catalogue.before(newer.version)?.version;
  if (version === undefined) return null;
  if (!catalogue.find(version)) {
    const allowed = catalogue.entries.map((entry) => entry.version);
    const message = `is not a release (allowed: ${allowed.join(', ')})`;
    throw new DomainError('invalid-argument', `since ${message}.`, {
      faults: [{ argument: 'since', message: 'is not a release', value: version, allowed }],
    });
  }
  if (compareVersions(version, newer.version) > 0)
    throw new DomainError(
      'invalid-argument',
      `since is ${version}, which is newer than release ${newer.version}. Use an earlier release.`,
      {
        faults: [
          { argument: 'since', message: 'is newer than the current release of the request', value: version },
        ],
      },
    );
  const older = await catalogue.get(version);
  return older.asOf(asOf);
}

/** Comparing takes 80 ms; the same two releases are compared for every page and format of the list. */
const compared = new WeakMap<Tables, WeakMap<Tables, ReleaseChanges>>();

/**
 * Compares two releases.
 * @param older `null` for the first release
 */
export function getChangesSince(older: Release | null, newer: Release): ReleaseChanges {
  const known = older && compared.get(newer.tables)?.get(older.tables);
  if (known) return known;
  const differences = [...differencesBetween(older?.tables ?? null, newer.tables)];
  const changes = { since: older?.version ?? null, differences, counts: countByKind(differences) };
  if (older)
    compared.set(newer.tables, (compared.get(newer.tables) ?? new WeakMap()).set(older.tables, changes));
  return changes;
}

export const findDifferences = (
  { differences }: ReleaseChanges,
  { table: tables, kind: kinds }: DifferenceFilter,
): readonly Difference[] =>
  differences.filter(
    ({ table, kind }) => (tables?.includes(table) ?? true) && (kinds?.includes(kind) ?? true),
  );
