import { createHash } from 'node:crypto';
import type { TableColumn } from '../../domain/columns.js';
import type { FileRecord } from '../../domain/file-record.js';
import { getReferences } from '../../domain/foreign-keys.js';
import { DATASET_NAME, DATASET_TITLE } from '../../domain/service.js';
import {
  type ReleaseData,
  type ReleaseHeader,
  TABLE_NAMES,
  TABLES,
  type TableName,
  type Tables,
} from '../../domain/tables.js';
import { FORMATS } from '../format.js';
import { footerValues, toParquet } from '../parquet.js';
import { columnsGrid, type Grid, toCsv, toGrid, toNdjson } from '../table.js';
import { toWorkbook, toZip } from '../workbook.js';
import { buildAbout, DATASET_DESCRIPTION, DATASET_LICENSE, toAboutGrid } from './about.js';
import {
  DESCRIPTOR,
  describeFiles,
  type FileDescription,
  tableFileName,
  wholeFileNames,
} from './file-list.js';
import { rowsInFiles, toColumns, toFields } from './table-columns.js';

const PROFILES = 'https://datapackage.org/profiles/2.0';

interface CsvFile {
  readonly name: string;
  readonly body: Uint8Array;
}

/**
 * Builds a Data Package v2 descriptor.
 * @param files the CSV file of each table
 */
function buildDataPackage(
  header: ReleaseHeader,
  tables: Tables,
  files: Readonly<Record<TableName, CsvFile>>,
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: DATASET_NAME,
    title: DATASET_TITLE,
    description: DATASET_DESCRIPTION,
    version: header.version,
    created: header.published_at,
    keywords: ['human trafficking', 'Trafficking in Persons Report', 'TVPA', 'Tier 2 Watch List'],
    licenses: [DATASET_LICENSE],
    sources: tables.sources.map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) })),
    resources: TABLE_NAMES.map((table) => toResource(table, files[table])),
  };
}

function toResource(table: TableName, { name, body }: CsvFile) {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table,
    type: 'table',
    path: name,
    description: TABLES[table].description,
    format: FORMATS.csv.suffix,
    mediatype: FORMATS.csv.mediaType,
    encoding: 'utf-8',
    bytes: body.length,
    hash: `sha256:${sha256(body)}`,
    dialect: { $schema: `${PROFILES}/tabledialect.json`, header: true, delimiter: ',' },
    schema: toSchema(table),
  };
}

function toSchema(table: TableName) {
  const fields = toFields(table);
  const key: readonly string[] = TABLES[table].key;
  const references = getReferences(table);
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields.map(toField),
    missingValues: [''],
    // A primary key cannot have empty cells, so use a unique key then.
    ...(fields.some((field) => field.nullable && key.includes(field.name))
      ? { uniqueKeys: [key] }
      : { primaryKey: key }),
    ...(references.length === 0
      ? {}
      : {
          foreignKeys: references.map(({ columns, table: resource, foreignColumns }) => ({
            fields: columns,
            reference: { resource, fields: foreignColumns },
          })),
        }),
  };
}

function toField({ name, type, description, nullable, isUrl, values, pattern }: TableColumn) {
  return {
    name,
    type,
    ...(isUrl ? { format: 'uri' } : {}),
    description,
    constraints: {
      required: !nullable,
      ...(values ? { enum: values } : {}),
      ...(pattern === undefined ? {} : { pattern }),
    },
  };
}

/** @returns 64 hexadecimal digits, as printed by `sha256sum` */
const sha256 = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');

interface ReleaseFile extends FileDescription, FileRecord {
  readonly body: Uint8Array;
}

const INDENT = 2;

/** Builds all files of a release. Reproducible: the same release gives the same bytes. */
export async function releaseFiles(release: ReleaseData): Promise<ReleaseFile[]> {
  const bodies = new Map<string, Uint8Array>();
  for await (const [name, body] of toBodies(release)) bodies.set(name, body);
  return describeFiles(release.header.version).map((file) => {
    const body = bodies.get(file.name);
    if (!body) throw new Error(`the file ${file.name} is listed, but nothing makes it`);
    return { ...file, bytes: body.length, sha256: sha256(body), body };
  });
}

type NamedBody = readonly [name: string, body: Uint8Array];

async function* toBodies(release: ReleaseData): AsyncGenerator<NamedBody> {
  const { header, tables } = release;
  const names = wholeFileNames(header.version);
  const about = buildAbout(header);
  yield* packedBodies(release, names.zip);
  for (const name of TABLE_NAMES) {
    const rows = rowsInFiles(tables, name);
    yield [tableFileName(name, FORMATS.ndjson), Buffer.from(toNdjson(rows))];
    const grid = gridOfTable(release, name);
    yield [tableFileName(name, FORMATS.parquet), toParquet(grid, { ...about, ...footerValues(grid) })];
  }
  yield [names.xlsx, toWorkbook(toSheets(release), header.published_at)];
}

function* packedBodies(release: ReleaseData, archive: string): Generator<NamedBody> {
  const { header, tables } = release;
  const csv = TABLE_NAMES.map((table) => [table, toTableCsv(release, table)] as const);
  const byTable = Object.fromEntries(csv) as unknown as Record<TableName, { name: string; body: Uint8Array }>;
  const descriptor = jsonBytes(buildDataPackage(header, tables, byTable));
  const packed: NamedBody[] = [
    [DESCRIPTOR, descriptor],
    ...csv.map(([, { name, body }]) => [name, body] as const),
  ];
  yield* packed;
  yield [archive, toZip(Object.fromEntries(packed), header.published_at)];
}

const toTableCsv = <Name extends TableName>({ tables }: ReleaseData, name: Name) => ({
  name: tableFileName(name, FORMATS.csv),
  body: Buffer.from(toCsv(rowsInFiles(tables, name), toColumns(name))),
});

const gridOfTable = <Name extends TableName>({ tables }: ReleaseData, name: Name): Grid =>
  toGrid(name, rowsInFiles(tables, name), toColumns(name));

function toSheets(release: ReleaseData): Grid[] {
  const tables = TABLE_NAMES.map((name) => gridOfTable(release, name));
  return [toAboutGrid(buildAbout(release.header)), columnsGrid(tables), ...tables];
}

const jsonBytes = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, INDENT)}\n`);
