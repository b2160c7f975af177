import { z } from 'zod';
import { hasIso3First, ISO3, ISO3_BESIDE, valuesIn } from '../../dataset/field-history.js';
import { type RowOf, TABLE_NAMES, TABLES, type TableName, type Tables } from '../../domain/tables.js';
import type { Cell, Column, ColumnType } from '../table.js';

/** A column of a table of the dataset, as the domain defines it. */
export interface Field {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly nullable: boolean;
  /** `true` for the address of a page. */
  readonly isUrl: boolean;
  /** The values that there are, where they are a closed list. */
  readonly values?: readonly string[];
  /** Regular expression that every value matches. */
  readonly pattern?: string;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

const fields = new Map<TableName, readonly Field[]>(TABLE_NAMES.map((name) => [name, readFields(name)]));

/**
 * The columns of a table, in their order: made from the schema of its rows.
 * @param version of the edition, which may not know the values that came later
 */
export const fieldsOf = (table: TableName, version: string): readonly Field[] =>
  withIso3First(fields.get(table) ?? [], version).map((field) =>
    field.values ? { ...field, values: valuesIn(version, table, field.name, field.values) } : field,
  );

/** The alpha-3 codes before all else, where there are alpha-2 codes. */
function withIso3First(own: readonly Field[], version: string): readonly Field[] {
  if (!hasIso3First(version)) return own;
  const iso3 = (fields.get('countries') ?? []).find(({ name }) => name === ISO3);
  const added = own.flatMap(({ name, nullable, description }): Field[] => {
    const beside = ISO3_BESIDE[name];
    if (beside === undefined || !iso3) return [];
    if (beside === ISO3) return [{ ...iso3, nullable }];
    const said = `${description.replace('Code', 'ISO 3166-1 alpha-3 code')}; empty where no report placed it`;
    return [{ ...iso3, name: beside, description: said, nullable: true }];
  });
  return [...added, ...own.filter(({ name }) => name !== ISO3)];
}

/** The rows of a table as the files of an edition have them: with the alpha-3 codes first, from some edition on. */
export function rowsInFiles<Name extends TableName>(
  tables: Tables,
  table: Name,
  version: string,
): readonly RowOf<Name>[] {
  const rows = tables[table] as readonly RowOf<Name>[];
  const beside = Object.entries(ISO3_BESIDE).filter(([iso2]) => iso2 in TABLES[table].row.shape);
  if (!hasIso3First(version) || beside.length === 0) return rows;
  const codes = new Map<unknown, string>(tables.countries.map(({ iso2, iso3 }) => [iso2, iso3]));
  return rows.map((row) => {
    const cells = row as Readonly<Record<string, unknown>>;
    const iso3 = beside.map(([iso2, name]) => [name, codes.get(cells[iso2]) ?? null]);
    return { ...Object.fromEntries(iso3), ...row };
  });
}

/** The columns of a table for tabular formats. */
export function columnsOf<Name extends TableName>(
  table: Name,
  version: string,
): readonly Column<RowOf<Name>>[] {
  return fieldsOf(table, version).map(({ name, type, description }) => {
    const value = (row: RowOf<Name>): Cell => (row as Readonly<Record<string, Cell>>)[name] ?? null;
    // The schema that gave the type is the one that the row has passed.
    return { name, type, description, value } as Column<RowOf<Name>>;
  });
}

function readFields(table: TableName): readonly Field[] {
  const { properties = {}, $defs = {} } = z.toJSONSchema(TABLES[table].row, { io: 'output' });
  return Object.entries(properties).map(([name, property]) => {
    if (typeof property === 'boolean') throw new TypeError(`column ${name} of ${table} has no type`);
    const value = property.anyOf?.find((option) => (option as JsonSchema).type !== 'null') ?? property;
    const reference = (value as JsonSchema).$ref?.replace('#/$defs/', '');
    const schema = (reference === undefined ? value : $defs[reference]) as JsonSchema;
    const type = typeOf(schema, `${table}.${name}`);
    return {
      name,
      type,
      description: property.description ?? '',
      nullable: property.anyOf !== undefined,
      isUrl: schema.format === 'uri',
      ...(schema.enum ? { values: schema.enum as string[] } : {}),
      ...(type === 'string' && schema.pattern ? { pattern: schema.pattern } : {}),
    };
  });
}

function typeOf({ type, format }: JsonSchema, name: string): ColumnType {
  if (type === 'string') return format === 'date' ? 'date' : 'string';
  if (type === 'integer' || type === 'boolean') return type;
  throw new TypeError(`the tabular formats know no type for column ${name}`);
}
