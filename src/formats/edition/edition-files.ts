import { type Edition, TABLE_NAMES, TABLES, type TableName } from '../../domain/tables.js';
import { toCsv } from '../csv.js';
import { FORMATS, type Format } from '../format.js';
import { toNdjson } from '../ndjson.js';
import { toParquet } from '../parquet.js';
import { type Grid, gridOf } from '../table.js';
import { toWorkbook } from '../workbook.js';
import { toZip } from '../zip.js';
import { aboutOf, DATASET_NAME } from './about.js';
import { dataPackageOf } from './data-package.js';
import { sha256 } from './digest.js';
import { ABOUT_TABLE, toSqlite } from './sqlite.js';
import { columnsOf } from './table-fields.js';

/** A file in which an edition can be had. */
export interface EditionFile {
  readonly name: string;
  readonly description: string;
  readonly contentType: string;
  /** The table that it holds; `null` when it holds all of them. */
  readonly table: TableName | null;
  readonly sha256: string;
  /** Text can be read as it is and compressed on its way; the others are files for other software. */
  readonly isText: boolean;
  readonly body: Uint8Array;
}

export const DESCRIPTOR = 'datapackage.json';

const ZIP: Format = {
  suffix: 'zip',
  mediaType: 'application/zip',
  contentType: 'application/zip',
  isFile: true,
};
const SQLITE: Format = {
  suffix: 'sqlite',
  mediaType: 'application/vnd.sqlite3',
  contentType: 'application/vnd.sqlite3',
  isFile: true,
};
const INDENT = 2;

/**
 * Every file of an edition: each table as CSV, NDJSON and Parquet; all of them with their descriptor, as a
 * zip, as a workbook and as a database. The same edition gives the same bytes.
 */
export async function editionFiles(edition: Edition): Promise<EditionFile[]> {
  const { header } = edition;
  const about = aboutOf(header);
  const grids = TABLE_NAMES.map((name) => gridOfTable(edition, name));
  const csv = TABLE_NAMES.map((name) => csvOf(edition, name));
  const byTable = Object.fromEntries(csv.map((file) => [file.table, file])) as Record<TableName, EditionFile>;
  const descriptor = wholeFile(
    DESCRIPTOR,
    'Data Package v2: every table of the CSV files with its columns, keys and sources',
    FORMATS.json,
    jsonBytes(dataPackageOf(header, edition.tables, byTable)),
  );
  const packed = Object.fromEntries([descriptor, ...csv].map(({ name, body }) => [name, body]));
  const named = (format: Format): string => `${DATASET_NAME}-${header.version}.${format.suffix}`;
  return [
    descriptor,
    wholeFile(named(ZIP), 'The descriptor and all CSV files', ZIP, toZip(packed, header.published_at)),
    wholeFile(
      named(FORMATS.xlsx),
      'Excel workbook: a sheet a table',
      FORMATS.xlsx,
      await toWorkbook([aboutSheet(about), ...grids], header.published_at),
    ),
    wholeFile(named(SQLITE), 'SQLite database: all tables, with their keys', SQLITE, await toSqlite(edition)),
    ...csv,
    ...TABLE_NAMES.map((name) =>
      tableFile(name, FORMATS.ndjson, Buffer.from(toNdjson(edition.tables[name]))),
    ),
    ...grids.map((grid, index) =>
      tableFile(TABLE_NAMES[index] as TableName, FORMATS.parquet, toParquet(grid, about)),
    ),
  ];
}

function csvOf<Name extends TableName>({ tables }: Edition, name: Name): EditionFile {
  return tableFile(name, FORMATS.csv, Buffer.from(toCsv(tables[name], columnsOf(name))));
}

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

const tableFile = (table: TableName, format: Format, body: Uint8Array): EditionFile =>
  fileOf(`${table}.${format.suffix}`, TABLES[table].description, table, format, body);

const wholeFile = (name: string, description: string, format: Format, body: Uint8Array): EditionFile =>
  fileOf(name, description, null, format, body);

const fileOf = (
  name: string,
  description: string,
  table: TableName | null,
  { contentType, isFile = false }: Format,
  body: Uint8Array,
): EditionFile => ({ name, description, contentType, table, sha256: sha256(body), isText: !isFile, body });
