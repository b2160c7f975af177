import { compareVersions } from '../domain/order.js';
import { TABLE_NAMES, TABLES, type TableName } from '../domain/tables.js';

export const FIRST_RELEASE = '1.0.0';

/** A new column needs a line here, and comes last in its table. */
const COLUMNS_SINCE: readonly {
  readonly table: TableName;
  readonly column: string;
  readonly since: string;
}[] = [
  { table: 'known_gaps', column: 'gap_kind', since: '1.5.0' },
  { table: 'known_gaps', column: 'stated_total', since: '1.5.0' },
  { table: 'control_totals', column: 'by_state', since: '1.5.0' },
  { table: 'determination_gaps', column: 'known_on', since: '1.5.0' },
];

const TABLES_SINCE: Readonly<Partial<Record<TableName, string>>> = {
  vote_pages: '1.2.0',
  law_readings: '1.2.0',
  country_codes: '1.2.0',
  child_soldiers_lists: '1.2.0',
  child_soldiers_years: '1.2.0',
  groups: '1.2.0',
  group_members: '1.2.0',
  awaited_reports: '1.4.0',
};

/** From it on the files have the panel of the clock, and alpha-3 codes first in every table with countries. */
const PANEL_AND_ISO3_SINCE = '1.2.0';

export const hasPanelFile = (version: string): boolean => compareVersions(version, PANEL_AND_ISO3_SINCE) >= 0;

export const hasIso3First = (version: string): boolean => compareVersions(version, PANEL_AND_ISO3_SINCE) >= 0;

/** The last release whose files were published before every table had its columns in one order, and said what they are. */
const LAST_IRREGULAR = '1.3.0';

export const isRegular = (version: string): boolean => compareVersions(version, LAST_IRREGULAR) > 0;

/** From it on the panel has a word of its own for a downgrade at the limit with a waiver still open. */
const OPEN_WAIVER_DOWNGRADE_SINCE = '1.6.0';

export const hasOpenWaiverDowngrade = (version: string): boolean =>
  compareVersions(version, OPEN_WAIVER_DOWNGRADE_SINCE) >= 0;

/** The panel under the name that it has as a table. */
export const PANEL = 'clock';
export const ISO3 = 'iso3';

/** Columns with an alpha-2 code, and the columns with the alpha-3 code of the same country that files have beside them. */
export const ISO3_BESIDE: Readonly<Record<string, string>> = {
  iso2: ISO3,
  predecessor: 'predecessor_iso3',
  successor: 'successor_iso3',
};

const VALUES_SINCE: readonly {
  readonly table: TableName;
  readonly field: string;
  readonly value: string;
  readonly since: string;
}[] = [
  { table: 'control_totals', field: 'measure', value: 'waivers', since: '1.2.0' },
  { table: 'determinations', field: 'determination', value: 'waiver_kind_unread', since: '1.3.0' },
];

export const tableSince = (table: TableName): string => TABLES_SINCE[table] ?? FIRST_RELEASE;

/** A later field is no part of a release: its content and its files stay as they were. */
export const tableNamesIn = (version: string): readonly TableName[] =>
  TABLE_NAMES.filter((table) => compareVersions(tableSince(table), version) <= 0);

/** Returns whether releases lack a column that have its table: in the database it is empty there. */
export const isLaterColumn = (table: TableName, column: string): boolean =>
  COLUMNS_SINCE.some((each) => each.table === table && each.column === column);

/** Returns the columns of a table that a release does not have. */
export const laterColumns = (version: string, table: TableName): readonly string[] =>
  COLUMNS_SINCE.filter((each) => each.table === table && compareVersions(each.since, version) > 0).map(
    ({ column }) => column,
  );

/** Returns the columns of a table as a release has them, in order. */
export function columnNamesIn(version: string, table: TableName): readonly string[] {
  const later = laterColumns(version, table);
  return Object.keys(TABLES[table].row.shape).filter((name) => !later.includes(name));
}

export function valuesIn(
  version: string,
  table: TableName,
  field: string,
  values: readonly string[],
): readonly string[] {
  const later = VALUES_SINCE.filter(
    (each) => each.table === table && each.field === field && compareVersions(each.since, version) > 0,
  );
  return values.filter((value) => !later.some((each) => each.value === value));
}
