import { hasPanelFile, PANEL, tableNamesIn } from '../../dataset/field-history.js';
import { DATASET_NAME } from '../../domain/service.js';
import { TABLES, type TableName } from '../../domain/tables.js';
import { PANEL_DESCRIPTION } from '../columns.js';
import { FORMATS, type FormatShape } from '../format.js';

export interface FileDescription {
  readonly name: string;
  readonly description: string;
  readonly contentType: string;
  /** Table in the file; `null` if it contains all of them. */
  readonly table: TableName | typeof PANEL | null;
  /** Text is readable as it is and can be compressed in transit; other files are binary. */
  readonly isText: boolean;
}

/** Path of a release's downloads. */
export const listDownloads = (version: string): string => `/releases/${version}/download`;

export const DESCRIPTOR = 'datapackage.json';

export const ZIP: FormatShape = {
  suffix: 'zip',
  mediaType: 'application/zip',
  contentType: 'application/zip',
  isFile: true,
};

/** Names of the files that contain all tables. */
export function wholeFileNames(version: string): { zip: string; xlsx: string } {
  const named = (format: FormatShape): string => `${DATASET_NAME}-${version}.${format.suffix}`;
  return { zip: named(ZIP), xlsx: named(FORMATS.xlsx) };
}

/** Name of the file of one table. */
export const tableFileName = (table: TableName, { suffix }: FormatShape): string => `${table}.${suffix}`;

const PANEL_FORMATS: readonly FormatShape[] = [FORMATS.csv, FORMATS.parquet];

/** Name of the panel file. */
export const panelFileName = ({ suffix }: FormatShape): string => `${PANEL}.${suffix}`;

/** All files of a release, with descriptions, in order. */
export function describeFiles(version: string): FileDescription[] {
  const { zip, xlsx } = wholeFileNames(version);
  const ofTables = (format: FormatShape): FileDescription[] =>
    tableNamesIn(version).map((table) =>
      describe(tableFileName(table, format), TABLES[table].description, format, table),
    );
  return [
    describe(
      DESCRIPTOR,
      'Data Package v2: every table of the CSV files with its columns, keys and sources',
      FORMATS.json,
    ),
    describe(zip, 'The descriptor and all CSV files', ZIP),
    describe(xlsx, 'Excel workbook: a sheet a table', FORMATS.xlsx),
    ...ofTables(FORMATS.csv),
    ...ofTables(FORMATS.ndjson),
    ...ofTables(FORMATS.parquet),
    ...(hasPanelFile(version)
      ? PANEL_FORMATS.map((format) => describe(panelFileName(format), PANEL_DESCRIPTION, format, PANEL))
      : []),
  ];
}

const describe = (
  name: string,
  description: string,
  { contentType, isFile = false }: FormatShape,
  table: FileDescription['table'] = null,
): FileDescription => ({ name, description, contentType, table, isText: !isFile });
