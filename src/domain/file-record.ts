export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  /** 64 hexadecimal digits, as `sha256sum` prints them. */
  readonly sha256: string;
}

/** All files of a release: what is known of them, and a zip with them in it. */
export interface Archive {
  readonly records: readonly FileRecord[];
  readonly zip: Uint8Array;
}

/** The files of releases, which are made when a release is published and lie beside it. */
export interface ReleaseFiles {
  /** Without any where they are not there. */
  of(version: string): Promise<readonly FileRecord[]>;
  has(version: string): Promise<boolean>;
  /** All of them, each as it was recorded; `null` where they are missing or damaged. */
  archive(version: string): Promise<Archive | null>;
  /** One as it was recorded; `null` where it is missing or damaged. */
  read(version: string, name: string): Promise<Buffer | null>;
  /** For a release that was published without; what is there stays. @throws Error where a record says otherwise */
  keep(version: string, archive: Archive): Promise<void>;
}
