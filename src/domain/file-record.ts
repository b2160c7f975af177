/** Size and digest of a file of an edition: enough to check the file. */
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

/** Store of file records, so that files need be made once only. */
export interface FileRecords {
  /** Records of the files of a release; empty while there are none. */
  of(version: string): Promise<readonly FileRecord[]>;
  /** Remembers files, for good: what is remembered already stays as it is. */
  keep(version: string, files: readonly (FileRecord & Partial<FileBody>)[]): Promise<void>;
  /** A file as it was recorded; `null` where its bytes are not kept. */
  read?(version: string, file: FileRecord): Promise<Buffer | null>;
}
