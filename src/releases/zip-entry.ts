import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { FileRecord } from '../domain/file-record.js';

/* Byte offsets in a zip written by `packed` (APPNOTE.TXT 4.3): no archive comment, below 4 GB. */
const END = { bytes: 22, directoryBytes: 12, directory: 16 };
const ENTRY = { bytes: 46, method: 10, packed: 20, name: 28, extra: 30, comment: 32, header: 42 };
const HEADER = { bytes: 30, name: 26, extra: 28 };
const STORED = 0;

const inflate = promisify(inflateRaw);

type ReadBytes = (begin: number, length?: number) => Promise<Buffer | null>;

/**
 * Extracts a file from an archive, reading only its own bytes.
 * @returns `null` if it is missing or damaged
 */
export async function extractEntry({ name, sha256 }: FileRecord, read: ReadBytes): Promise<Buffer | null> {
  try {
    const body = await toBody(name, read);
    return body && createHash('sha256').update(body).digest('hex') === sha256 ? body : null;
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** A truncated or altered zip: an offset beyond its end, or data that cannot be inflated. */
const isDamage = (error: unknown): boolean =>
  error instanceof RangeError || String((error as NodeJS.ErrnoException).code).startsWith('Z_');

async function toBody(name: string, read: ReadBytes): Promise<Buffer | null> {
  const end = await read(-END.bytes);
  const directory =
    end && (await read(end.readUInt32LE(END.directory), end.readUInt32LE(END.directoryBytes)));
  if (!directory) return null;
  for (let at = 0; at < directory.length; ) {
    const getLength = (field: keyof typeof ENTRY) => directory.readUInt16LE(at + ENTRY[field]);
    const [nameBytes, extraBytes] = [getLength('name'), getLength('extra')];
    const begin = at + ENTRY.bytes;
    if (directory.toString('utf8', begin, begin + nameBytes) === name) {
      const packed = directory.readUInt32LE(at + ENTRY.packed);
      const whole = HEADER.bytes + nameBytes + extraBytes + packed;
      const entry = await read(directory.readUInt32LE(at + ENTRY.header), whole);
      if (!entry) return null;
      const body = entry.subarray(
        HEADER.bytes + entry.readUInt16LE(HEADER.name) + entry.readUInt16LE(HEADER.extra),
      );
      return getLength('method') === STORED ? body : inflate(body);
    }
    at = begin + nameBytes + extraBytes + getLength('comment');
  }
  return null;
}
