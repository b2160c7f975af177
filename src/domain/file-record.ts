/** What is remembered of a file of an edition: enough to hold it against the file. */
export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  /** 64 hexadecimal digits, as `sha256sum` prints them. */
  readonly sha256: string;
}

/** Where sizes and digests of files are remembered, so that files need not be made to be listed. */
export interface FileRecords {
  /** What is remembered of the files of a release; empty while nothing is. */
  of(version: string): Promise<readonly FileRecord[]>;
  keep(version: string, files: readonly FileRecord[]): Promise<void>;
}
