import { DATASET_NAME } from '../../domain/service.js';
import { TABLE_NAMES, TABLES, type TableName } from '../../domain/tables.js';
import { FORMATS, type FormatShape } from '../format.js';

export interface FileDescription {
  readonly name: string;
  readonly description: string;
  readonly contentType: string;
  /** Table in the file; `null` if it contains all of them. */
  readonly table: TableName | null;
  /** Text is readable as it is and can be compressed in transit; other files are binary. */
  readonly isText: boolean;
}

/** Path of a release's downloads. */
export const getDownloadsPath = (version: string): string => `/releases/${version}/download`;

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

/** All files of a release, with descriptions, in order. */
export function describeFiles(version: string): FileDescription[] {
  const { zip, xlsx } = wholeFileNames(version);
  const ofTables = (format: FormatShape): FileDescription[] =>
    TABLE_NAMES.map((table) =>
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
  ];
}

const describe = (
  name: string,
  description: string,
  { contentType, isFile = false }: FormatShape,
  table: FileDescription['table'] = null,
): FileDescription => ({ name, description, contentType, table, isText: !isFile });
