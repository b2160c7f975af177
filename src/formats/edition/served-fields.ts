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
import { PANEL_COLUMNS } from '../panel-columns.js';
import { fieldsOf } from './table-fields.js';

/** A field of the dataset that was ever served. */
export interface ServedField {
  readonly table: string;
  readonly field: string;
  /** `string`, `integer`, `number`, `boolean`, `date` or `uri`. */
  readonly type: string;
  readonly meaning: string;
  /** `null` for a field that is gone. */
  readonly nullable: boolean | null;
  /** `null` for a field that is gone. */
  readonly key: boolean | null;
  /** The values that it can have, where they are a closed list. */
  readonly allowed: readonly string[] | null;
  /** First edition with it. */
  readonly since: string;
  /** Last edition with it; `null` while it is served. */
  readonly until: string | null;
  /** Replacement, as `table.field`. */
  readonly replacedBy: string | null;
}

/**
 * Every field that was served up to an edition, table by table in the order of the columns; then those that are gone.
 * @param version inclusive
 */
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

/** The columns of the panel, which is worked out from the tables. */
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
