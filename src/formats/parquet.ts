import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Cell, type ColumnType, type Grid, type GridColumn, LIST_SEPARATOR } from './table.js';

/** Apache Parquet logical types; a date is stored as days since 1970. */
const STORED: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

const CREATED_BY = 'tip-tiers';

const DESCRIPTION_KEY = 'description';

/**
 * Column descriptions for the footer, which most readers show (`parquet_kv_metadata` in DuckDB,
 * `schema.metadata` in pyarrow), unlike column metadata.
 */
export const footerValues = ({ columns }: Grid): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map(({ name, description = '' }) => [`column:${name}`, description]));

/**
 * Encodes a grid as Parquet, readable without options; `null` stays `null`.
 * @param metadata key-value metadata for the footer
 */
export function toParquet(
  { columns, rows }: Grid,
  metadata: Readonly<Record<string, string>> = {},
): Buffer<ArrayBuffer> {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(toElements),
  ];
  const columnData = columns.map((column, index) => ({
    name: column.name,
    data: rows.map((row) => stored(row[index] ?? null, column)),
  }));
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema, kvMetadata, createdBy: CREATED_BY });
  file.write({ columnData });
  describe(file, columns);
  file.finish();
  return Buffer.from(writer.getBuffer());
}

function describe({ row_groups }: ParquetWriter, columns: readonly GridColumn[]): void {
  for (const group of row_groups) {
    for (const [index, { description }] of columns.entries()) {
      const chunk = group.columns[index]?.meta_data;
      if (chunk && description !== undefined)
        chunk.key_value_metadata = [{ key: DESCRIPTION_KEY, value: description }];
    }
  }
}

/** The elements of a column in the schema: one, or the three levels of a LIST. */
function toElements({ name, type, isList = false }: GridColumn): SchemaElement[] {
  if (!isList) return [{ name, repetition_type: 'OPTIONAL', ...STORED[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...STORED.string },
  ];
}

function stored(cell: Cell, { type, isList = false }: GridColumn): Cell | Date | string[] {
  if (isList && cell !== null) return cell === '' ? [] : String(cell).split(LIST_SEPARATOR);
  return type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}
