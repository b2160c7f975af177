import type { FileRecord } from '../../domain/file-record.js';
import { type Edition, TABLE_NAMES, type TableName, type Tables } from '../../domain/tables.js';
import { toCsv } from '../csv.js';
import { FORMATS } from '../format.js';
import { toNdjson } from '../ndjson.js';
import { toParquet } from '../parquet.js';
import { type Grid, gridOf } from '../table.js';
import { toWorkbook } from '../workbook.js';
import { toZip } from '../zip.js';
import { aboutOf } from './about.js';
import { dataPackageOf, sha256 } from './data-package.js';
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
  const files: EditionFile[] = [];
  for await (const file of makeEditionFiles(edition)) files.push(file);
  return inListOrder(edition.header.version, files);
}

/** Files of an edition in the order of their list. */
export function inListOrder<File extends FileRecord>(version: string, files: readonly File[]): File[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  return describeFiles(version).map(({ name }) => {
    const file = byName.get(name);
    if (!file) throw new Error(`the file ${name} is listed, but nothing makes it`);
    return file;
  });
}

/** The same files, each as soon as it is made: a consumer that takes them one by one holds one at a time. */
export async function* makeEditionFiles(edition: Edition): AsyncGenerator<EditionFile> {
  const descriptions = new Map(describeFiles(edition.header.version).map((file) => [file.name, file]));
  for await (const [name, body] of bodiesOf(edition)) {
    const description = descriptions.get(name);
    if (!description) throw new Error(`the file ${name} is made, but not listed`);
    yield { ...description, bytes: body.length, sha256: sha256(body), body };
  }
}

type NamedBody = readonly [name: string, body: Uint8Array];

/** What takes most memory comes last, when what the others took is free again. */
async function* bodiesOf(edition: Edition): AsyncGenerator<NamedBody> {
  const { header, tables } = edition;
  const names = wholeFileNames(header.version);
  const about = aboutOf(header);
  yield* packedBodies(edition, names.zip);
  for (const name of TABLE_NAMES) {
    yield [tableFileName(name, FORMATS.ndjson), Buffer.from(toNdjson(tables[name]))];
    yield [tableFileName(name, FORMATS.parquet), toParquet(gridOfTable(tables, name), about)];
  }
  yield [names.xlsx, await toWorkbook(sheetsOf(edition), header.published_at)];
  yield [names.sqlite, await toSqlite(edition)];
}

/** The CSV files with their descriptor, and the archive of them. */
function* packedBodies({ header, tables }: Edition, archive: string): Generator<NamedBody> {
  const csv = TABLE_NAMES.map((table) => [table, csvOf(tables, table)] as const);
  const byTable = Object.fromEntries(csv) as unknown as Record<TableName, { name: string; body: Uint8Array }>;
  const descriptor = jsonBytes(dataPackageOf(header, tables, byTable));
  const packed: NamedBody[] = [
    [DESCRIPTOR, descriptor],
    ...csv.map(([, { name, body }]) => [name, body] as const),
  ];
  yield* packed;
  yield [archive, toZip(Object.fromEntries(packed), header.published_at)];
}

const csvOf = <Name extends TableName>(tables: Tables, name: Name) => ({
  name: tableFileName(name, FORMATS.csv),
  body: Buffer.from(toCsv(tables[name], columnsOf(name))),
});

const gridOfTable = <Name extends TableName>(tables: Tables, name: Name): Grid =>
  gridOf(name, tables[name], columnsOf(name));

const sheetsOf = ({ header, tables }: Edition): Grid[] => [
  aboutSheet(aboutOf(header)),
  ...TABLE_NAMES.map((name) => gridOfTable(tables, name)),
];

const aboutSheet = (about: Readonly<Record<string, string>>): Grid => ({
  name: ABOUT_TABLE,
  columns: [
    { name: 'name', type: 'string' },
    { name: 'value', type: 'string' },
  ],
  rows: Object.entries(about),
});

const jsonBytes = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, INDENT)}\n`);
