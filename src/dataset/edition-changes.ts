import { compareVersions } from '../domain/order.js';
import type { Slice } from '../domain/own-turn.js';
import { Problem } from '../domain/problem.js';
import type { TableName } from '../domain/tables.js';
import type { Catalogue } from './catalogue.js';
import { countByKind, type Difference, type DifferenceKind, differencesBetween } from './differences.js';
import type { Release } from './release.js';

export interface Comparison {
  /** Limited to what was known on `asOf` already. */
  readonly newer: Release;
  readonly since?: string | undefined;
  readonly asOf?: string | null | undefined;
}

export interface EditionChanges {
  /** Version of the older edition; `null` before the first, when everything is new. */
  readonly since: string | null;
  readonly differences: readonly Difference[];
  readonly counts: ReturnType<typeof countByKind>;
}

export interface DifferenceFilter {
  readonly table?: readonly TableName[] | undefined;
  readonly kind?: readonly DifferenceKind[] | undefined;
}

/**
 * `null` before the first edition. @throws Problem `unknown-release`, or `invalid-parameter` when it is the newer of
 * the two
 */
export async function olderRelease(
  catalogue: Catalogue,
  { newer, since, asOf }: Comparison,
): Promise<Release | null> {
  const version =
    since === undefined ? catalogue.before(newer.version)?.version : catalogue.entry(since).version;
  if (version === undefined) return null;
  if (compareVersions(version, newer.version) > 0)
    throw new Problem(
      'invalid-parameter',
      `since names ${version}, which is newer than the release ${newer.version} that answers.`,
      { errors: [{ parameter: 'since', message: 'is newer than the release that answers', value: version }] },
    );
  const older = await catalogue.get(version);
  return older.asOf(asOf);
}

/** @param slice to rest on: of the first edition all is new */
export async function changesSince(
  older: Release | null,
  newer: Release,
  slice: Slice,
): Promise<EditionChanges> {
  const differences: Difference[] = [];
  for (const difference of differencesBetween(older?.tables ?? null, newer.tables)) {
    differences.push(difference);
    if (slice.isOver) await slice.rest();
  }
  return { since: older?.version ?? null, differences, counts: countByKind(differences) };
}

export const findDifferences = (
  { differences }: EditionChanges,
  { table: tables, kind: kinds }: DifferenceFilter,
): readonly Difference[] =>
  differences.filter(
    ({ table, kind }) => (tables?.includes(table) ?? true) && (kinds?.includes(kind) ?? true),
  );
