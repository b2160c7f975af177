import type { z } from 'zod';
import { PanelRow } from '../dataset/panel.js';
import { sortLeadingFirst } from '../domain/columns.js';
import { getPresentation, toPlain } from '../domain/field-presentation.js';
import { type Cell, type Column, type ColumnType, LIST_SEPARATOR, listCell } from './table.js';

/* Columns of tabular responses, derived from the schemas of the JSON format: each field is declared once. */

type Path<Item> = (keyof Item & string) | `${keyof Item & string}.${string}`;

/**
 * A path, whose column name is snake case (`next.watchList` becomes `next_watch_list`); a name and a path; or
 * a computed column.
 */
type ResourceColumn<Item> = Path<Item> | readonly [name: string, path: Path<Item>] | Column<Item>;

/**
 * Derives columns with types and descriptions from a schema; a list of strings becomes one cell. Without
 * `columns`, all fields in schema order. The field `country`, a reference to a country, expands to three
 * columns. Key columns come first.
 *
 * @example toColumns<Report>(ReportSchema, 'year', 'title', ['tier_1', 'totals.1'])
 * @throws TypeError for a field that is unknown, has no description, or is an object
 */
export function toColumns<Item>(
  schema: z.ZodObject,
  ...columns: readonly ResourceColumn<NoInfer<Item>>[]
): readonly Column<Item>[] {
  const wanted = columns.length > 0 ? columns : (Object.keys(schema.shape) as Path<Item>[]);
  const made = wanted.flatMap((column): Column<Item>[] => {
    if (column === 'country' && 'iso2' in toShape(toField(schema, 'country'))) {
      return [
        columnAt('iso3', 'country.iso3'),
        columnAt('iso2', 'country.iso2'),
        columnAt('country', 'country.name'),
      ];
    }
    if (typeof column === 'string') return [columnAt(snakeCase(column), column)];
    return 'value' in column ? [column as Column<Item>] : [columnAt(column[0], column[1])];
  });
  return sortLeadingFirst(made);

  function columnAt(name: string, path: string): Column<Item> {
    const keys = path.split('.');
    const field = keys.reduce<z.ZodType>((parent, key) => toField(parent, key), schema);
    const described = field.description ?? toPlain(field).description;
    if (described === undefined) throw new TypeError(`the field ${path} has no description`);
    const value = (item: Item): Cell =>
      toCell(keys.reduce<unknown>((parent, key) => toMember(parent, key), item));
    // The type assertion below holds because the schema describes the items.
    const plain = toPlain(field);
    if (plain.def.type === 'object') throw new TypeError(`the field ${path} is no cell: name the columns`);
    const values = toValues(plain);
    return {
      name,
      description: described,
      type: toType(plain),
      ...getPresentation(field),
      nullable: plain !== field,
      isList: plain.def.type === 'array',
      ...(values && { values }),
      value,
    } as Column<Item>;
  }
}

const snakeCase = (path: string): string =>
  path.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function toValues(field: z.ZodType): readonly string[] | undefined {
  const { entries } = field.def as { entries?: Readonly<Record<string, string>> };
  return entries && Object.values(entries);
}

const toShape = (schema: z.ZodType): z.ZodRawShape => (toPlain(schema) as z.ZodObject).shape ?? {};

function toField(schema: z.ZodType, key: string): z.ZodType {
  const field = toShape(schema)[key];
  if (!field) throw new TypeError(`the schema has no field ${key}`);
  return field as z.ZodType;
}

function toType(field: z.ZodType): ColumnType {
  const { type, format } = field.def as { type: string; format?: string };
  if (type === 'number') return format === 'safeint' ? 'integer' : 'number';
  if (type === 'boolean') return 'boolean';
  return format === 'date' ? 'date' : 'string';
}

const toMember = (parent: unknown, key: string): unknown =>
  (parent as Readonly<Record<string, unknown>> | null)?.[key] ?? null;

const toCell = (value: unknown): Cell =>
  Array.isArray(value) ? value.join(LIST_SEPARATOR) : (value as Cell);

export type PanelColumn = Column<PanelRow> & {
  readonly nullable: boolean;
  readonly isKey: boolean;
};

const columns = toColumns<PanelRow>(
  PanelRow,
  'country',
  'year',
  'coverage',
  'tier',
  'tierOrdinal',
  'change',
  'yearsInTier',
  'counted',
  'run',
  'waiversUsed',
  'waiversLeft',
  'status',
  'outcome',
  'waiver',
  'rule',
  'evidence',
  'disputed',
  {
    name: 'groups',
    kind: 'name',
    description:
      'Identifiers of the groups of which the country was a member when the report came out, separated by semicolons, in Parquet a list; empty where there is none',
    nullable: true,
    isList: true,
    value: (row) => (row.groups.length === 0 ? null : listCell(row.groups)),
  },
);

/** Columns of the panel in tables; null in JSON is an empty cell. */
export const PANEL_COLUMNS: readonly PanelColumn[] = columns.map((column) => ({
  ...column,
  description: column.description.replaceAll('null', 'empty'),
  nullable: column.nullable ?? false,
  isKey: column.name === 'iso3' || column.name === 'year',
}));
