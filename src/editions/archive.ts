import { createHash } from 'node:crypto';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Archive, EditionFiles, FileRecord } from '../domain/file-record.js';

interface File extends FileRecord {
  readonly body: Uint8Array;
  /** Others are compressed already. */
  readonly isText: boolean;
}

const WHOLLY = 9;
/** Zip knows no earlier year, and the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export function packed(files: readonly File[]): Archive {
  const entries = files.map(({ name, body, isText }) => [name, [body, { level: isText ? WHOLLY : 0 }]]);
  return {
    records: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    zip: zipSync(Object.fromEntries(entries) as Zippable, { mtime: NO_TIME }),
  };
}

/** Takes files out, each held against its record. @returns `null` when one is missing or damaged */
function unpacked({ records, zip }: Archive): Buffer[] | null {
  const names = new Set(records.map(({ name }) => name));
  try {
    const found = unzipSync(zip, { filter: ({ name }) => names.has(name) });
    const bodies = records.flatMap(({ name, sha256 }) => {
      const body = found[name];
      return body && createHash('sha256').update(body).digest('hex') === sha256 ? [Buffer.from(body)] : [];
    });
    return bodies.length === records.length ? bodies : null;
  } catch {
    // It was cut or altered, and is no zip any more.
    return null;
  }
}

export const NO_FILES: EditionFiles = {
  of: async () => [],
  has: async () => false,
  archive: async () => null,
  read: async () => null,
  keep: async () => {},
};

interface Shelf extends Pick<EditionFiles, 'of' | 'has'> {
  zip(version: string): Promise<Uint8Array | null>;
  add(version: string, archive: Archive): Promise<void>;
}

/** @param shelf where a store keeps records and archives */
export function filesOn({ of, has, zip, add }: Shelf): EditionFiles {
  return {
    of,
    has,
    async archive(version) {
      const [records, bytes] = [await of(version), await zip(version)];
      const archive = records.length > 0 && bytes !== null ? { records, zip: bytes } : null;
      return archive && unpacked(archive) ? archive : null;
    },
    async read(version, name) {
      const records = (await of(version)).filter((record) => record.name === name);
      const bytes = records.length > 0 ? await zip(version) : null;
      return (bytes && unpacked({ records, zip: bytes })?.[0]) ?? null;
    },
    async keep(version, archive) {
      if (await has(version)) return;
      const made = new Map(archive.records.map(({ name, sha256 }) => [name, sha256]));
      for (const { name, sha256 } of await of(version))
        if (made.get(name) !== sha256)
          throw new Error(
            `${name} of release ${version} has the digest ${sha256} and is now made as ${made.get(name)}: it is not kept`,
          );
      await add(version, archive);
    },
  };
}
