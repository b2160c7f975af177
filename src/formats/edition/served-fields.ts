import {
  derivedFieldSince,
  FIELD_CHANGES,
  FIRST_EDITION,
  type FieldChange,
  PANEL,
  tableNamesIn,
  tableSince,
} from '../../dataset/field-history.js';
import { compareVersions } from '../../domain/order.js';
import { TABLES, type TableName } from '../../domain/tables.js';
import { PANEL_COLUMNS } from '../columns.js';
import { fieldsOf } from './table-columns.js';

export interface ServedField {
  readonly table: string;
  readonly field: string;
  readonly type: string;
  readonly meaning: string;
  /** `null` for a field that is gone. */
  readonly nullable: boolean | null;
  /** `null` for a field that is gone. */
  readonly key: boolean | null;
  readonly allowed: readonly string[] | null;
  readonly since: string;
  /** Last edition with it; `null` while it is served. */
  readonly until: string | null;
  readonly replacedBy: string | null;
}

/** By table and column; then those that are gone. @param version inclusive */
export function servedFields(
  version: string,
  changes: readonly FieldChange[] = FIELD_CHANGES,
): readonly ServedField[] {
  const present = tableNamesIn(version).flatMap((table) => presentFields(version, table, changes));
  const gone = changes.flatMap(goneField);
  return [...present, ...panelFields(), ...gone].filter(({ since }) => compareVersions(since, version) <= 0);
}

function presentFields(version: string, table: TableName, changes: readonly FieldChange[]): ServedField[] {
  const key: readonly string[] = TABLES[table].key;
  return fieldsOf(table, version).map(({ name, type, isUrl, description, nullable, values }) => {
    const came = changes.find((each) => each.table === table && each.field === name && !each.until);
    return {
      table,
      field: name,
      type: isUrl ? 'uri' : type,
      meaning: description,
      nullable,
      key: key.includes(name),
      allowed: values ?? null,
      since: came?.since ?? derivedFieldSince(table, name) ?? tableSince(table),
      until: null,
      replacedBy: null,
    };
  });
}

const panelFields = (): ServedField[] =>
  PANEL_COLUMNS.map(({ name, type = 'string', description, nullable, isKey, values }) => ({
    table: PANEL,
    field: name,
    type,
    meaning: description,
    nullable,
    key: isKey,
    allowed: values ?? null,
    since: derivedFieldSince(PANEL, name) ?? FIRST_EDITION,
    until: null,
    replacedBy: null,
  }));

function goneField(change: FieldChange): ServedField[] {
  if (change.until === undefined) return [];
  const { table, field, since, until, replacedBy = null, was } = change;
  const unknown = { nullable: null, key: null, allowed: null };
  return [{ table, field, type: was.type, meaning: was.description, ...unknown, since, until, replacedBy }];
}
