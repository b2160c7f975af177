import { compareVersions } from '../domain/order.js';
import { TABLE_NAMES, type TableName } from '../domain/tables.js';

const FIRST_EDITION = '1.0.0';

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

/** The last edition whose files were published before every table had its columns in one order, and said what they are. */
const LAST_IRREGULAR = '1.3.0';

export const isRegular = (version: string): boolean => compareVersions(version, LAST_IRREGULAR) > 0;

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

export const tableSince = (table: TableName): string => TABLES_SINCE[table] ?? FIRST_EDITION;

/** A later field is no part of an edition: its content and its files stay as they were. */
export const tableNamesIn = (version: string): readonly TableName[] =>
  TABLE_NAMES.filter((table) => compareVersions(tableSince(table), version) <= 0);

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
