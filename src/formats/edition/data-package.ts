import { createHash } from 'node:crypto';
import { PANEL, tableNamesIn } from '../../dataset/field-history.js';
import type { TableColumn } from '../../domain/columns.js';
import { DATASET_NAME, DATASET_TITLE } from '../../domain/dataset-name.js';
import { referencesOf } from '../../domain/references.js';
import { type EditionHeader, TABLES, type TableName, type Tables } from '../../domain/tables.js';
import { FORMATS } from '../format.js';
import { PANEL_COLUMNS, PANEL_DESCRIPTION } from '../panel-columns.js';
import { DATASET_DESCRIPTION, DATASET_LICENSE } from './about.js';
import { fieldsOf } from './table-fields.js';

const PROFILES = 'https://datapackage.org/profiles/2.0';

interface CsvFile {
  readonly name: string;
  readonly body: Uint8Array;
}

/** Data Package v2. @param files the CSV file of each table */
export function dataPackageOf(
  header: EditionHeader,
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
        resourceOf(table, TABLES[table].description, files[table], schemaOf(header.version, table)),
      ),
      ...panel.map((file) => resourceOf(PANEL, PANEL_DESCRIPTION, file, panelSchema())),
    ],
  };
}

function resourceOf(table: string, description: string, { name, body }: CsvFile, schema: object) {
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

const panelSchema = () => ({
  $schema: `${PROFILES}/tableschema.json`,
  fields: PANEL_COLUMNS.map(({ name, type = 'string', description, nullable, values }) =>
    fieldOf({ name, type, description, nullable, isUrl: false, ...(values ? { values } : {}) }),
  ),
  missingValues: [''],
  primaryKey: PANEL_COLUMNS.filter(({ isKey }) => isKey).map(({ name }) => name),
});

function schemaOf(version: string, table: TableName) {
  const fields = fieldsOf(table, version);
  const key: readonly string[] = TABLES[table].key;
  const references = referencesOf(table);
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fields.map(fieldOf),
    missingValues: [''],
    // A primary key has no empty cell.
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

function fieldOf({ name, type, description, nullable, isUrl, values, pattern }: TableColumn) {
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

/** @returns 64 hexadecimal digits, as `sha256sum` prints them */
export const sha256 = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');
