export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  /** 64 hexadecimal digits, as `sha256sum` prints them. */
  readonly sha256: string;
}

export interface FileBody {
  readonly body: Uint8Array;
}

export interface FileRecords {
  of(version: string): Promise<readonly FileRecord[]>;
  /** Remembers files, for good: what is remembered already stays as it is. */
  keep(version: string, files: readonly (FileRecord & Partial<FileBody>)[]): Promise<void>;
  /** A file as it was recorded; `null` where its bytes are not kept. */
  read?(version: string, file: FileRecord): Promise<Buffer | null>;
}
