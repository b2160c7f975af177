import type { FileRecord } from '../../domain/file-record.js';
import { type Edition, TABLE_NAMES, type TableName } from '../../domain/tables.js';
import { toCsv } from '../csv.js';
import { FORMATS } from '../format.js';
import { toNdjson } from '../ndjson.js';
import { toParquet } from '../parquet.js';
import { type Grid, gridOf } from '../table.js';
import { toWorkbook } from '../workbook.js';
import { toZip } from '../zip.js';
import { aboutOf } from './about.js';
import { dataPackageOf } from './data-package.js';
import { sha256 } from './digest.js';
import {
  DESCRIPTOR,
  describeFiles,
  type FileDescription,
  tableFileName,
  wholeFileNames,
} from './file-list.js';
import { ABOUT_TABLE, toSqlite } from './sqlite.js';
import { columnsOf } from './table-fields.js';

/** A file in which an edition can be had. */
export interface EditionFile extends FileDescription, FileRecord {
  readonly body: Uint8Array;
}

const INDENT = 2;

/**
 * Every file of an edition: each table as CSV, NDJSON and Parquet; all of them with their descriptor, as a
 * zip, as a workbook and as a database. The same edition gives the same bytes.
 */
export async function editionFiles(edition: Edition): Promise<EditionFile[]> {
  const bodies = await makeBodies(edition);
  return describeFiles(edition.header.version).map((file) => {
    const body = bodies.get(file.name);
    if (!body) throw new Error(`the file ${file.name} is listed, but nothing makes it`);
    return { ...file, bytes: body.length, sha256: sha256(body), body };
  });
}

async function makeBodies(edition: Edition): Promise<ReadonlyMap<string, Uint8Array>> {
  const { header, tables } = edition;
  const about = aboutOf(header);
  const grids = TABLE_NAMES.map((name) => gridOfTable(edition, name));
  const csv = TABLE_NAMES.map((name) => csvOf(edition, name));
  const byTable = Object.fromEntries(
    csv.map(([name, body], index) => [TABLE_NAMES[index], { name, body }]),
  ) as Record<TableName, { name: string; body: Uint8Array }>;
  const descriptor = jsonBytes(dataPackageOf(header, tables, byTable));
  const packed = Object.fromEntries([[DESCRIPTOR, descriptor], ...csv]);
  const names = wholeFileNames(header.version);
  return new Map<string, Uint8Array>([
    [DESCRIPTOR, descriptor],
    ...csv,
    ...TABLE_NAMES.map((name) => ndjsonOf(edition, name)),
    ...grids.map((grid, index) => parquetOf(TABLE_NAMES[index] as TableName, grid, about)),
    [names.zip, toZip(packed, header.published_at)],
    [names.xlsx, await toWorkbook([aboutSheet(about), ...grids], header.published_at)],
    [names.sqlite, await toSqlite(edition)],
  ]);
}

type NamedBody = [name: string, body: Uint8Array];

function csvOf<Name extends TableName>({ tables }: Edition, name: Name): NamedBody {
  return [tableFileName(name, FORMATS.csv), Buffer.from(toCsv(tables[name], columnsOf(name)))];
}

const ndjsonOf = ({ tables }: Edition, name: TableName): NamedBody => [
  tableFileName(name, FORMATS.ndjson),
  Buffer.from(toNdjson(tables[name])),
];

const parquetOf = (name: TableName, grid: Grid, about: Readonly<Record<string, string>>): NamedBody => [
  tableFileName(name, FORMATS.parquet),
  toParquet(grid, about),
];

const gridOfTable = <Name extends TableName>({ tables }: Edition, name: Name): Grid =>
  gridOf(name, tables[name], columnsOf(name));

const aboutSheet = (about: Readonly<Record<string, string>>): Grid => ({
  name: ABOUT_TABLE,
  columns: [
    { name: 'name', type: 'string' },
    { name: 'value', type: 'string' },
  ],
  rows: Object.entries(about),
});

const jsonBytes = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, INDENT)}\n`);
