import { type Zippable, zipSync } from 'fflate';
import type { Archive, FileRecord, ReleaseFiles } from '../domain/file-record.js';
import { extractEntry } from './zip-entry.js';

interface File extends FileRecord {
  readonly body: Uint8Array;
  /** Text is compressed; other formats are compressed already. */
  readonly isText: boolean;
}

const WHOLLY = 9;
/** The earliest date that zip supports; fixed, so that the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Builds a reproducible zip archive: the same files give the same bytes. */
export function zipFiles(files: readonly File[]): Archive {
  const entries = files.map(({ name, body, isText }) => [name, [body, { level: isText ? WHOLLY : 0 }]]);
  return {
    records: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    zip: zipSync(Object.fromEntries(entries) as Zippable, { mtime: NO_TIME }),
  };
}

export const NO_FILES: ReleaseFiles = {
  of: async () => [],
  has: async () => false,
  archive: async () => null,
  read: async () => null,
  keep: async () => {},
};

interface Shelf extends Pick<ReleaseFiles, 'of' | 'has'> {
  /**
   * Reads a part of an archive.
   * @param begin offset in bytes, from the end if negative
   * @param length to the end if omitted
   * @returns `null` if there is no archive
   */
  part(version: string, begin: number, length?: number): Promise<Buffer | null>;
  add(version: string, archive: Archive): Promise<void>;
}

/** Implements release files on top of a store's records and archives. */
export function createReleaseFiles({ of, has, part, add }: Shelf): ReleaseFiles {
  return {
    of,
    has,
    async archive(version) {
      const [records, zip] = [await of(version), await part(version, 0)];
      if (records.length === 0 || zip === null) return null;
      const inZip = async (begin: number, length?: number) => toPart(zip, begin, length);
      for (const record of records) if (!(await extractEntry(record, inZip))) return null;
      return { records, zip };
    },
    async read(version, name) {
      const record = (await of(version)).find((each) => each.name === name);
      return record ? extractEntry(record, (begin, length) => part(version, begin, length)) : null;
    },
    async keep(version, archive) {
      if (await has(version)) return;
      const made = new Map(archive.records.map(({ name, sha256 }) => [name, sha256]));
      for (const { name, sha256 } of await of(version))
        if (made.get(name) !== sha256)
          throw new Error(
            `${name} of release ${version} has the digest ${sha256}, but was rebuilt with another: it is discarded`,
          );
      await add(version, archive);
    },
  };
}

/**
 * A part of a buffer.
 * @param begin offset in bytes, from the end if negative
 */
export const toPart = (zip: Buffer, begin: number, length = zip.length): Buffer =>
  zip.subarray(begin, begin < 0 ? undefined : begin + length);
