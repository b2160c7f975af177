/** A representation in which answers are given. */
export interface Format {
  /** The suffix of a URL that asks for it, without the dot. */
  readonly suffix: string;
  readonly mediaType: string;
  /** The Content-Type of an answer. */
  readonly contentType: string;
}

export const FORMATS = {
  json: { suffix: 'json', mediaType: 'application/json', contentType: 'application/json; charset=utf-8' },
  csv: { suffix: 'csv', mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present' },
  ndjson: {
    suffix: 'ndjson',
    mediaType: 'application/x-ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** The formats of a list; a single thing has JSON only. */
export const LIST_FORMATS = ['json', 'csv', 'ndjson'] as const satisfies readonly FormatName[];
export const OBJECT_FORMATS = ['json'] as const satisfies readonly FormatName[];
