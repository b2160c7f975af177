/** What is remembered of a file of an edition: enough to hold it against the file. */
export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  /** 64 hexadecimal digits, as `sha256sum` prints them. */
  readonly sha256: string;
}

/** The bytes of a file, where they are at hand. */
export interface FileBody {
  readonly body: Uint8Array;
}

/** Where the files of editions are kept, so that they need be made once only. */
export interface FileRecords {
  /** What is remembered of the files of a release; empty while nothing is. */
  of(version: string): Promise<readonly FileRecord[]>;
  /** Remembers files, for good: what is remembered already stays as it is. */
  keep(version: string, files: readonly (FileRecord & Partial<FileBody>)[]): Promise<void>;
  /** A file as it was recorded; `null` where its bytes are not kept. */
  read?(version: string, file: FileRecord): Promise<Buffer | null>;
}
