/** What is remembered of a file of an edition: enough to hold it against the file. */
export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  /** 64 hexadecimal digits, as `sha256sum` prints them. */
  readonly sha256: string;
}
