import { createHash } from 'node:crypto';
import { hasPanelFile, isRegular, PANEL, tableNamesIn } from '../../dataset/field-history.js';
import { buildPanel } from '../../dataset/panel.js';
import { Release } from '../../dataset/release.js';
import type { TableColumn } from '../../domain/columns.js';
import type { FileRecord } from '../../domain/file-record.js';
import { getReferences } from '../../domain/foreign-keys.js';
import { DATASET_NAME, DATASET_TITLE } from '../../domain/service.js';
import {
  type ReleaseData,
  type ReleaseHeader,
  TABLES,
  type TableName,
  type Tables,
} from '../../domain/tables.js';
import { PANEL_DESCRIPTION, type PanelColumn, panelColumnsIn } from '../columns.js';
import { FORMATS } from '../format.js';
import { footerValues, toParquet } from '../parquet.js';
import { columnsGrid, type Grid, toCsv, toGrid, toNdjson } from '../table.js';
import { toWorkbook, toZip } from '../workbook.js';
import { buildAbout, DATASET_DESCRIPTION, DATASET_LICENSE } from './about.js';
import {
  DESCRIPTOR,
  describeFiles,
  type FileDescription,
  panelFileName,
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
  panel: readonly CsvFile[] = [],
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
    resources: [
      ...tableNamesIn(header.version).map((table) =>
        toResource(table, TABLES[table].description, files[table], toSchema(header.version, table)),
      ),
      ...panel.map((file) =>
        toResource(PANEL, PANEL_DESCRIPTION, file, panelSchema(panelColumnsIn(header.version))),
      ),
    ],
  };
}

function toResource(table: string, description: string, { name, body }: CsvFile, schema: object) {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table,
    type: 'table',
    path: name,
    description,
    format: FORMATS.csv.suffix,
    mediatype: FORMATS.csv.mediaType,
    encoding: 'utf-8',
    bytes: body.length,
    hash: `sha256:${sha256(body)}`,
    dialect: { $schema: `${PROFILES}/tabledialect.json`, header: true, delimiter: ',' },
    schema,
  };
}

const panelSchema = (columns: readonly PanelColumn[]) => ({
  $schema: `${PROFILES}/tableschema.json`,
  fields: columns.map(({ name, type = 'string', description, nullable, values }) =>
    toField({ name, type, description, nullable, isUrl: false, ...(values ? { values } : {}) }),
  ),
  missingValues: [''],
  primaryKey: columns.filter(({ isKey }) => isKey).map(({ name }) => name),
});

function toSchema(version: string, table: TableName) {
  const fields = toFields(table, version);
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
  for (const name of tableNamesIn(header.version)) {
    const rows = rowsInFiles(tables, name, header.version);
    yield [tableFileName(name, FORMATS.ndjson), Buffer.from(toNdjson(rows))];
    const grid = asPublished(header.version, gridOfTable(release, name));
    yield [
      tableFileName(name, FORMATS.parquet),
      toParquet(grid, { ...about, ...titleFrom(header.version, grid) }),
    ];
  }
  for (const grid of panelGrids(release))
    yield [panelFileName(FORMATS.parquet), toParquet(grid, { ...about, ...titleFrom(header.version, grid) })];
  yield [
    names.xlsx,
    await toWorkbook(toSheets(release), header.published_at, { hasDefaultStyle: isRegular(header.version) }),
  ];
}

function* packedBodies(release: ReleaseData, archive: string): Generator<NamedBody> {
  const { header, tables } = release;
  const csv = tableNamesIn(header.version).map((table) => [table, toTableCsv(release, table)] as const);
  const panel = panelCsv(release);
  const byTable = Object.fromEntries(csv) as unknown as Record<TableName, { name: string; body: Uint8Array }>;
  const descriptor = jsonBytes(buildDataPackage(header, tables, byTable, panel));
  const packed: NamedBody[] = [
    [DESCRIPTOR, descriptor],
    ...csv.map(([, { name, body }]) => [name, body] as const),
    ...panel.map(({ name, body }) => [name, body] as const),
  ];
  yield* packed;
  yield [archive, toZip(Object.fromEntries(packed), header.published_at)];
}

const toTableCsv = <Name extends TableName>({ header: { version }, tables }: ReleaseData, name: Name) => ({
  name: tableFileName(name, FORMATS.csv),
  body: Buffer.from(toCsv(rowsInFiles(tables, name, version), toColumns(name, version))),
});

const panelCsv = (release: ReleaseData): { readonly name: string; readonly body: Uint8Array }[] =>
  hasPanelFile(release.header.version)
    ? [
        {
          name: panelFileName(FORMATS.csv),
          body: Buffer.from(toCsv(buildPanel(new Release(release)), panelColumnsIn(release.header.version))),
        },
      ]
    : [];

const panelGrids = (release: ReleaseData): Grid[] =>
  hasPanelFile(release.header.version)
    ? [toGrid(PANEL, buildPanel(new Release(release)), panelColumnsIn(release.header.version))]
    : [];

const gridOfTable = <Name extends TableName>(
  { header: { version }, tables }: ReleaseData,
  name: Name,
): Grid => toGrid(name, rowsInFiles(tables, name, version), toColumns(name, version));

/** Removes column descriptions for releases whose files were published without them. */
const asPublished = (version: string, grid: Grid): Grid =>
  isRegular(version) ? grid : { ...grid, columns: grid.columns.map(({ name, type }) => ({ name, type })) };

const titleFrom = (version: string, grid: Grid): Readonly<Record<string, string>> =>
  isRegular(version) ? footerValues(grid) : {};

function toSheets(release: ReleaseData): Grid[] {
  const { header } = release;
  const about = aboutSheet(buildAbout(header));
  const tables = tableNamesIn(header.version).map((name) => gridOfTable(release, name));
  if (!hasPanelFile(header.version)) return [about, ...tables];
  const all = [...panelGrids(release), ...tables];
  return [about, columnsGrid(all), ...all];
}

const aboutSheet = (about: Readonly<Record<string, string>>): Grid => ({
  name: 'about',
  columns: [
    { name: 'name', type: 'string' },
    { name: 'value', type: 'string' },
  ],
  rows: Object.entries(about),
});

const jsonBytes = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, INDENT)}\n`);
