import { compareVersions } from '../domain/order.js';
import { TABLE_NAMES, TABLES, type TableName } from '../domain/tables.js';

export const FIRST_RELEASE = '1.0.0';

/** Every new column must be listed here, and come last in its table. */
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

/**
 * First release whose files include the clock panel, and put alpha-3 codes first in tables with countries.
 */
const PANEL_AND_ISO3_SINCE = '1.2.0';

export const hasPanelFile = (version: string): boolean => compareVersions(version, PANEL_AND_ISO3_SINCE) >= 0;

export const hasIso3First = (version: string): boolean => compareVersions(version, PANEL_AND_ISO3_SINCE) >= 0;

/** Last release whose tables differ in column order and whose files don't describe their columns. */
const LAST_IRREGULAR = '1.3.0';

export const isRegular = (version: string): boolean => compareVersions(version, LAST_IRREGULAR) > 0;

/**
 * First release whose panel has a separate value for downgrades at the limit with a waiver still available.
 */
const OPEN_WAIVER_DOWNGRADE_SINCE = '1.6.0';

export const hasOpenWaiverDowngrade = (version: string): boolean =>
  compareVersions(version, OPEN_WAIVER_DOWNGRADE_SINCE) >= 0;

/** Name of the panel as a table. */
export const PANEL = 'clock';
export const ISO3 = 'iso3';

/** Alpha-2 columns, and the alpha-3 columns of the same country that files have next to them. */
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

/** Later tables are not part of a release, so that its content and files don't change. */
export const tableNamesIn = (version: string): readonly TableName[] =>
  TABLE_NAMES.filter((table) => compareVersions(tableSince(table), version) <= 0);

/** True if some releases have the table without the column; the database stores it as empty for those. */
export const isLaterColumn = (table: TableName, column: string): boolean =>
  COLUMNS_SINCE.some((each) => each.table === table && each.column === column);

/** Columns of a table that a release lacks. */
export const laterColumns = (version: string, table: TableName): readonly string[] =>
  COLUMNS_SINCE.filter((each) => each.table === table && compareVersions(each.since, version) > 0).map(
    ({ column }) => column,
  );

/** Columns of a table in a release, in order. */
export function columnNamesIn(version: string, table: TableName): readonly string[] {
  const later = laterColumns(version, table);
  return Object.keys(TABLES[table].row.shape).filter((name) => !later.includes(name));
}

/** The allowed values of a field in a release, without those added later. */
export function collectValues(
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
