export interface FormatShape {
  readonly suffix: string;
  readonly mediaType: string;
  readonly contentType: string;
  /** A file to be saved and opened by other software, not text to be read. */
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

/** The content types of citations, each of which stands alone. */
export const CITATION_TYPES = {
  text: 'text/plain; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
} as const;

export type FormatName = keyof typeof FORMATS;
/** The others are made by the doors. */
export type DataFormat = (typeof LIST_FORMATS)[number];

export type TextFormat = (typeof TEXT_FORMATS)[number];
export type FileFormat = Exclude<DataFormat, TextFormat>;

export const TEXT_FORMATS = ['json', 'csv', 'ndjson'] as const satisfies readonly FormatName[];
/** Of a workbook or Parquet file that is made for one request; longer ones are files of the release. */
export const MOST_ROWS_OF_FILE = 2_000;

/** The formats of a list; a single thing has JSON only. */
export const LIST_FORMATS = [...TEXT_FORMATS, 'xlsx', 'parquet'] as const satisfies readonly FormatName[];
export const TABLE_FORMATS = ['csv', 'xlsx', 'parquet'] as const satisfies readonly FormatName[];
export const OBJECT_FORMATS = ['json'] as const satisfies readonly FormatName[];

export const isTextFormat = (name: FormatName): name is TextFormat =>
  (TEXT_FORMATS as readonly FormatName[]).includes(name);
