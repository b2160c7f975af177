import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { compareByKey } from '../domain/order.js';
import { faultSentence } from '../domain/sentences.js';
import {
  type PublishedHeader,
  type ReleaseData,
  ReleaseHeader,
  TABLE_NAMES,
  TABLES,
  type TableName,
  type Tables,
  Version,
} from '../domain/tables.js';
import { writeDown } from './files.js';
import type { Publication } from './release-store.js';
import { DamagedRelease } from './store-errors.js';

/*
 * Layout of a release folder, named by version:
 *   header.json       release header, with digests of its content and of the table file
 *   tables.ndjson.gz  rows, up to 1,000 of a table per line, so that parsing a line does not block the process
 *   withdrawn.json    reason and time of withdrawal, if withdrawn
 *   files.json        sizes and digests of its files
 *   files.zip         its files
 */

export const FILES = {
  header: 'header.json',
  tables: 'tables.ndjson.gz',
  withdrawn: 'withdrawn.json',
  records: 'files.json',
  archive: 'files.zip',
} as const;

const ROWS_PER_LINE = 1_000;
/**
 * A line of the table file. The file's digest has been checked
 * against the header, so the shape is not validated again.
 */
interface TableLines {
  readonly table: TableName;
  readonly rows: readonly object[];
}

/** No header is larger; a larger file is rejected unread. */
const MAX_HEADER_BYTES = 1024 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal digits');
const StoredHeader = ReleaseHeader.extend({
  sha256,
  tables: z.strictObject({ bytes: z.int().positive(), sha256 }),
});
type StoredHeader = z.infer<typeof StoredHeader>;
const Withdrawal = z.strictObject({ reason: z.string().min(1), at: z.iso.datetime() });
type Withdrawal = z.infer<typeof Withdrawal>;

export interface ReleasePlace {
  readonly version: string;
  readonly folder: string;
  getName(file?: string): string;
}

/** The folder of a release in a data directory. */
export const getPlace = (dataDirectory: string, version: string): ReleasePlace => ({
  version,
  folder: path.join(dataDirectory, RELEASES, version),
  getName: (file = '') => path.posix.join(RELEASES, version, file),
});

export const RELEASES = 'releases';

/** True for ENOENT. */
export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * Reads the header and checks that the release is complete; `null` if it does not exist.
 * @throws DamagedRelease
 */
export function readHeader(place: ReleasePlace): Promise<PublishedHeader | null> {
  return readable(place, () => headerIn(place));
}

/** Read errors that persist until somebody repairs them. */
const NOT_READABLE = new Set(['EACCES', 'EPERM', 'EIO']);

/** Converts persistent read errors to DamagedRelease: an existing file that cannot be read is damage. */
async function readable<Result>(
  { folder, getName }: ReleasePlace,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const { code = '', message, path: file = folder } = error as NodeJS.ErrnoException;
    if (!NOT_READABLE.has(code)) throw error;
    throw new DamagedRelease(
      `${getName(path.relative(folder, file))} cannot be read: ${findReason(message)}`,
    );
  }
}

/** An error message of the file system without the path: `EACCES: permission denied`. */
export const findReason = (message: string): string => message.split(',')[0] ?? message;

async function headerIn(place: ReleasePlace): Promise<PublishedHeader | null> {
  if (!(await isFolder(place))) return null;
  return released(await storedHeader(place), await readWithdrawal(place));
}

const released = ({ tables: _, ...header }: StoredHeader, withdrawn: Withdrawal | null): PublishedHeader => ({
  ...header,
  state: withdrawn ? 'withdrawn' : 'published',
  withdrawn_reason: withdrawn?.reason ?? null,
  withdrawn_at: withdrawn?.at ?? null,
});

/** The header of a withdrawn release, even if its files are damaged; `null` if it was not withdrawn. */
export function readWithdrawn(place: ReleasePlace): Promise<PublishedHeader | null> {
  return readable(place, async () => {
    await isFolder(place);
    const withdrawn = await readWithdrawal(place);
    return withdrawn && released(await ownHeader(place), withdrawn);
  }).catch((error) => {
    if (error instanceof DamagedRelease) return null;
    throw error;
  });
}

/**
 * Checks that the header is readable, which serving the withdrawal requires.
 * @throws DamagedRelease
 */
export async function assertDescribable(place: ReleasePlace): Promise<void> {
  await readable(place, async () => (await isFolder(place)) && ownHeader(place)).catch((error) => {
    if (!(error instanceof DamagedRelease)) throw error;
    throw new DamagedRelease(
      `release ${place.version} cannot be withdrawn: ${error.message}; restore it, or move its folder away`,
    );
  });
}

async function isFolder({ folder, getName }: ReleasePlace): Promise<boolean> {
  try {
    if ((await lstat(folder)).isDirectory()) return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  throw new DamagedRelease(`${getName()} is not a folder: a link or a file is no release`);
}

/** Verified releases: files with the same inode, size and time are not read again. */
const whole = new Map<string, { readonly files: string; readonly header: StoredHeader }>();

async function storedHeader(place: ReleasePlace): Promise<StoredHeader> {
  const tables = await fileIn(place, FILES.tables);
  const files = [await fileIn(place, FILES.header), tables]
    .map(({ ino, size, mtimeMs }) => `${ino}:${size}:${mtimeMs}`)
    .join();
  const known = whole.get(place.folder);
  if (known?.files === files) return known.header;
  const header = await ownHeader(place);
  const { bytes } = header.tables;
  if (tables.size !== bytes)
    throw new DamagedRelease(
      `${place.getName(FILES.tables)} has ${tables.size} bytes and should have ${bytes}: it was cut or altered`,
    );
  await getTables(place, header);
  whole.set(place.folder, { files, header });
  return header;
}

async function ownHeader(place: ReleasePlace): Promise<StoredHeader> {
  const header = await parsedFile(place, FILES.header, StoredHeader);
  if (header.version === place.version) return header;
  throw new DamagedRelease(`${place.getName(FILES.header)} is of release ${header.version}`);
}

async function getTables(place: ReleasePlace, header: StoredHeader): Promise<Buffer> {
  const bytes = await readFile(path.join(place.folder, FILES.tables));
  if (createHash('sha256').update(bytes).digest('hex') !== header.tables.sha256)
    throw new DamagedRelease(`${place.getName(FILES.tables)} does not match the digest in ${FILES.header}`);
  return gunzipSync(bytes);
}

async function fileIn({ folder, getName }: ReleasePlace, file: string) {
  const found = await lstat(path.join(folder, file)).catch((error) => {
    throw isMissing(error) ? new DamagedRelease(`${getName(file)} is missing`) : error;
  });
  if (!found.isFile()) throw new DamagedRelease(`${getName(file)} is not a file: a link or a folder is none`);
  return found;
}

async function parsedFile<Form extends z.ZodType>(
  place: ReleasePlace,
  file: string,
  form: Form,
): Promise<z.output<Form>> {
  const { size } = await fileIn(place, file);
  const name = place.getName(file);
  if (size > MAX_HEADER_BYTES) throw new DamagedRelease(`${name} is too large: ${size} bytes`);
  const text = await readFile(path.join(place.folder, file), 'utf8');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new DamagedRelease(`${name} is not JSON`);
  }
  const result = form.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DamagedRelease(
    `${name}: ${issue?.path.join('.') || 'it'} ${issue ? faultSentence(issue) : 'is not what it must be'}`,
  );
}

async function readWithdrawal(place: ReleasePlace): Promise<Withdrawal | null> {
  try {
    await lstat(path.join(place.folder, FILES.withdrawn));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return parsedFile(place, FILES.withdrawn, Withdrawal);
}

/** Content of `withdrawn.json`. */
export const withdrawalText = (reason: string, at: Date): string =>
  JSON.stringify({ reason, at: at.toISOString().replace(/\.\d+Z$/, 'Z') });

/**
 * Reads tables in chunks, without blocking the event loop.
 * @param like a loaded release, to share identical rows with
 * @throws DamagedRelease
 */
export async function readTables(place: ReleasePlace, like?: ReleaseData): Promise<Tables> {
  const bytes = await readable(place, async () => getTables(place, await storedHeader(place)));
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, [] as object[]]));
  let name: TableName | undefined;
  let shared = (row: object): object => row;
  for (let begin = 0; begin < bytes.length; ) {
    const end = bytes.indexOf('\n', begin);
    const { table, rows } = JSON.parse(bytes.toString('utf8', begin, end)) as TableLines;
    if (like && table !== name) shared = sharedWith(table, like);
    name = table;
    for (const row of rows) tables[table]?.push(shared(row));
    begin = end + 1;
    await setImmediate();
  }
  return tables as unknown as Tables;
}

/** Rows of both releases are ordered by key, so that one pass finds the equal ones. */
function sharedWith(table: TableName, { tables }: ReleaseData): (row: object) => object {
  type AnyRow = Readonly<Record<string, unknown>>;
  const columns = Object.keys(TABLES[table].row.shape);
  const compare = compareByKey(table);
  const others = tables[table] as readonly AnyRow[];
  let next = 0;
  return (row) => {
    let other = others[next];
    while (other && compare(other, row) < 0) other = others[++next];
    return other && columns.every((column) => other[column] === (row as AnyRow)[column]) ? other : row;
  };
}

/** Writes a release folder and flushes it to disk. */
export async function writeRelease(
  folder: string,
  { header, tables }: ReleaseData,
  contentSha256: string,
  { files, onTable = () => {} }: Publication,
): Promise<void> {
  const lines: string[] = [];
  for (const table of TABLE_NAMES) {
    for (let begin = 0; begin < tables[table].length; begin += ROWS_PER_LINE)
      lines.push(`${JSON.stringify({ table, rows: tables[table].slice(begin, begin + ROWS_PER_LINE) })}\n`);
    onTable(table);
  }
  const bytes = gzipSync(lines.join(''), { level: constants.Z_BEST_COMPRESSION });
  await writeDown(path.join(folder, FILES.tables), bytes);
  const { version, based_on, published_at, notes } = header;
  const stored: StoredHeader = {
    ...{ version, based_on, published_at, notes },
    sha256: contentSha256,
    tables: { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  };
  await writeDown(path.join(folder, FILES.header), JSON.stringify(stored));
  if (!files) return;
  await writeDown(path.join(folder, FILES.archive), files.zip);
  await writeDown(path.join(folder, FILES.records), JSON.stringify(files.records));
}

/** True for a valid version, such as `1.4.0`. */
export const isVersion = (name: string): boolean => Version.safeParse(name).success;

/** For `catch`: maps ENOENT to `null`. */
export function fileNotFound(error: NodeJS.ErrnoException): null {
  if (isMissing(error)) return null;
  throw error;
}
