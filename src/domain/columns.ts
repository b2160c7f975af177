import { z } from 'zod';
import { toPlain } from './field-presentation.js';
import { TABLE_NAMES, TABLES, type TableName } from './tables.js';
import { type AnyDocumentedEnum, findClosedList } from './vocabulary/documented-enum.js';

/** Type of a column's cells, apart from `null`; a `date` is YYYY-MM-DD. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly nullable: boolean;
  readonly isUrl: boolean;
  readonly values?: readonly string[];
  /** The enum with these values. */
  readonly list?: AnyDocumentedEnum;
  readonly pattern?: string;
}

/** Columns that come first in every table, in this order. */
const LEADING = ['iso3', 'iso2', 'country', 'year'] as const;

/** Sorts columns so that those identifying a row come first; keeps the order otherwise. */
export function sortLeadingFirst<Column extends { readonly name: string }>(
  columns: readonly Column[],
): readonly Column[] {
  const getRank = ({ name }: Column): number => {
    const rank = (LEADING as readonly string[]).indexOf(name);
    return rank === -1 ? LEADING.length : rank;
  };
  return columns.toSorted((a, b) => getRank(a) - getRank(b));
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

export const TABLE_COLUMNS = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, toColumns(name)]),
) as unknown as {
  readonly [Name in TableName]: readonly TableColumn[];
};

function toColumns(table: TableName): readonly TableColumn[] {
  const shape: Readonly<Record<string, z.ZodType>> = TABLES[table].row.shape;
  const { properties = {}, $defs = {} } = z.toJSONSchema(TABLES[table].row, { io: 'output' });
  return Object.entries(properties).map(([name, property]) => {
    if (typeof property === 'boolean') throw new TypeError(`column ${name} of ${table} has no type`);
    const value = property.anyOf?.find((option) => (option as JsonSchema).type !== 'null') ?? property;
    const reference = (value as JsonSchema).$ref?.replace('#/$defs/', '');
    const schema = (reference === undefined ? value : $defs[reference]) as JsonSchema;
    const type = toType(schema, `${table}.${name}`);
    const list = shape[name] && findClosedList(toPlain(shape[name]));
    return {
      name,
      type,
      description: property.description ?? '',
      nullable: property.anyOf !== undefined,
      isUrl: schema.format === 'uri',
      ...(schema.enum ? { values: schema.enum as string[] } : {}),
      ...(list ? { list } : {}),
      ...(type === 'string' && schema.pattern ? { pattern: schema.pattern } : {}),
    };
  });
}

function toType({ type, format }: JsonSchema, name: string): ColumnType {
  if (type === 'string') return format === 'date' ? 'date' : 'string';
  if (type === 'integer' || type === 'boolean') return type;
  throw new TypeError(`there is no type for column ${name}`);
}

/** Copies a row with only some of its columns, in the order given. */
export const pickCells = <Row extends object>(row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, (row as Record<string, unknown>)[column]])) as Row;
