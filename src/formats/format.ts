export interface FormatShape {
  readonly suffix: string;
  readonly mediaType: string;
  readonly contentType: string;
  /** A binary file for other software, as opposed to text. */
  readonly isFile?: boolean;
}

export const FORMATS = {
  json: { suffix: 'json', mediaType: 'application/json', contentType: 'application/json; charset=utf-8' },
  csv: { suffix: 'csv', mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present' },
  ndjson: {
    suffix: 'ndjson',
    mediaType: 'application/x-ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
  },
  xlsx: {
    suffix: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isFile: true,
  },
  parquet: {
    suffix: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    contentType: 'application/vnd.apache.parquet',
    isFile: true,
  },
  html: { suffix: 'html', mediaType: 'text/html', contentType: 'text/html; charset=utf-8' },
} as const satisfies Record<string, FormatShape>;

/** Content types of citations, which are not formats of other resources. */
export const CITATION_TYPES = {
  text: 'text/plain; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
} as const;

export type FormatName = keyof typeof FORMATS;
/** Formats encoded from rows; HTML is rendered by the pages. */
export type DataFormat = (typeof LIST_FORMATS)[number];

export type TextFormat = (typeof TEXT_FORMATS)[number];
export type FileFormat = Exclude<DataFormat, TextFormat>;

export const TEXT_FORMATS = ['json', 'csv', 'ndjson'] as const satisfies readonly FormatName[];
/** Row limit of a workbook or Parquet file of filtered rows; longer tables are files of the release. */
export const MAX_FILE_ROWS = 2_000;
/** Row limit of a whole list: it is built once per release, in up to 0.6 s of CPU time. */
const MAX_WHOLE_FILE_ROWS = 6_000;

/** @param query of the URL, empty for a whole list */
export const maxFileRows = (query: string): number => (query === '' ? MAX_WHOLE_FILE_ROWS : MAX_FILE_ROWS);

/** Formats of a list; a single object is JSON only. */
export const LIST_FORMATS = [...TEXT_FORMATS, 'xlsx', 'parquet'] as const satisfies readonly FormatName[];
export const TABLE_FORMATS = ['csv', 'xlsx', 'parquet'] as const satisfies readonly FormatName[];
export const OBJECT_FORMATS = ['json'] as const satisfies readonly FormatName[];

export const isTextFormat = (name: FormatName): name is TextFormat =>
  (TEXT_FORMATS as readonly FormatName[]).includes(name);
