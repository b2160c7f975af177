import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, ColumnType, Grid } from './table.js';

/** How a type of column is stored (Apache Parquet, logical types): a date as days since 1970. */
const STORED: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** Software that reads the file may show it. */
const CREATED_BY = 'tip-tiers';

/**
 * A table as an Apache Parquet file; readers need no options. `null` stays `null`.
 * @param metadata key-value pairs in the file's footer
 */
export function toParquet(
  { columns, rows }: Grid,
  metadata: Readonly<Record<string, string>> = {},
): Buffer<ArrayBuffer> {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type }): SchemaElement => ({
        name,
        repetition_type: 'OPTIONAL',
        ...STORED[type],
      }),
    ),
  ];
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => stored(row[index] ?? null, type)),
  }));
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return Buffer.from(parquetWriteBuffer({ schema, columnData, kvMetadata, createdBy: CREATED_BY }));
}

const stored = (cell: Cell, type: ColumnType): Cell | Date =>
  type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
