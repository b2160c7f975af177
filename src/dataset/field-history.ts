import { compareVersions } from '../domain/order.js';

/** The edition in which a field without a date of its own was there already. */
export const FIRST_EDITION = '1.0.0';

interface AnyFieldChange {
  readonly table: string;
  readonly field: string;
  /** First edition with it. */
  readonly since: string;
}

interface FieldThatCame extends AnyFieldChange {
  readonly until?: never;
  readonly replacedBy?: never;
  readonly was?: never;
}

interface FieldThatWent extends AnyFieldChange {
  /** Last edition with it. */
  readonly until: string;
  /** What took its place, as `table.field`; left out where nothing did. */
  readonly replacedBy?: string;
  /** What it was: its table no longer says it. */
  readonly was: { readonly type: string; readonly description: string };
}

/** A field that came later than the first edition, or that is gone. */
export type FieldChange = FieldThatCame | FieldThatWent;

/**
 * Every change of columns since the first edition. Whoever adds, renames or removes a column of `TABLES` adds a line
 * here, and the next edition is a new MAJOR version.
 */
export const FIELD_CHANGES: readonly FieldChange[] = [];

/**
 * The changes of columns that come with an edition: those after the older version up to the newer one.
 * @param older exclusive
 * @param newer inclusive
 */
export function fieldChangesBetween(
  older: string,
  newer: string,
  changes: readonly FieldChange[] = FIELD_CHANGES,
): readonly FieldChange[] {
  const comesWith = (version: string) =>
    compareVersions(version, older) > 0 && compareVersions(version, newer) <= 0;
  const goesWith = (until: string) => compareVersions(until, older) >= 0 && compareVersions(until, newer) < 0;
  return changes.filter(({ since, until }) => comesWith(since) || (until !== undefined && goesWith(until)));
}
