export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  /** 64 hexadecimal digits, as printed by `sha256sum`. */
  readonly sha256: string;
}

/** All files of a release: their records, and a zip archive with their content. */
export interface Archive {
  readonly records: readonly FileRecord[];
  readonly zip: Uint8Array;
}

/** The downloadable files of releases, built on publication and stored with them. */
export interface ReleaseFiles {
  /** Records of the files of a release; empty if it has none. */
  of(version: string): Promise<readonly FileRecord[]>;
  has(version: string): Promise<boolean>;
  /** All files, each verified against its record; `null` if any is missing or damaged. */
  archive(version: string): Promise<Archive | null>;
  /** One file, verified against its record; `null` if it is missing or damaged. */
  read(version: string, name: string): Promise<Buffer | null>;
  /**
   * Adds files to a release that was published without them; existing files are kept.
   * @throws Error if a digest differs from an existing record
   */
  keep(version: string, archive: Archive): Promise<void>;
}
