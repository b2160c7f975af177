import { randomUUID } from 'node:crypto';
import { watch as watchDirectory } from 'node:fs';
import { access, copyFile, lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileRecord } from '../domain/file-record.js';
import type { Edition, ReleaseHeader } from '../domain/tables.js';
import { filesOn } from './archive.js';
import { contentDigest } from './digest.js';
import { type EditionStore, notPublished, otherContent, POLL_MS, type WhenBusy } from './edition-store.js';
import { replaceFile, UNFINISHED } from './files.js';
import { ANNOUNCED, announcedIn } from './folder-announcements.js';
import {
  assertCanBeTold,
  EDITIONS,
  FILES,
  isMissing,
  isVersion,
  placeOf,
  readHeader,
  readTables,
  readWithdrawn,
  reasonIn,
  tablesFile,
  withdrawalText,
  writeEdition,
} from './folder-edition.js';
import { takeFolderLock } from './folder-lock.js';
import { DamagedEdition, ReleaseConflict, StoreUnavailable } from './store-errors.js';

/** Unfinished files older than this were left by a process that was killed. */
const LEFT_MS = 60 * 60 * 1_000;

/** Any number of processes read it; one publishes at a time. */
export interface FolderStore extends EditionStore {
  readonly kind: 'folder';
  /** @returns `false` when it was already there */
  copyFrom(directory: string, version: string): Promise<boolean>;
}

/** Nothing is written before `prepare`. @param onFault called once with each sentence: the rest is served */
export function openFolder(directory: string, onFault: (sentence: string) => void = () => {}): FolderStore {
  const editions = path.join(directory, EDITIONS);
  const place = (version: string) => placeOf(directory, version);
  const told = new Set<string>();
  let damaged: readonly string[] = [];
  const archives = new Map<string, { readonly written: string | null; readonly isWhole: boolean }>();
  const tell = (message: string) => {
    if (told.has(message)) return;
    told.add(message);
    onFault(`The data directory ${directory}: ${message}`);
  };
  const tellOf = ({ message }: DamagedEdition) =>
    tell(`${message}. It is not served; restore it, withdraw it, or move it away.`);
  const writing = <Result>(what: string, work: () => Promise<Result>): Promise<Result> =>
    work().catch((error) => {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === undefined || syscall === undefined) throw error;
      throw new StoreUnavailable(
        `${what} cannot be written to the data directory ${directory}: ${reasonIn(error.message)}`,
        { cause: error },
      );
    });
  const headerOf = (version: string): Promise<ReleaseHeader | null> => readHeader(place(version));

  /** Gives a folder its name when all is in it: an edition appears whole or not at all. */
  async function appear(version: string, sha256: string, write: (folder: string) => Promise<void>) {
    const existing = await existingOf(version);
    if (existing) return sameOrConflict(existing, sha256);
    return writing(`edition ${version}`, async () => {
      const unfinished = path.join(editions, `${UNFINISHED}${randomUUID()}`);
      try {
        await mkdir(unfinished);
        await write(unfinished);
        await rename(unfinished, place(version).folder);
      } catch (error) {
        await rm(unfinished, { recursive: true, force: true });
        // Another process may have published it meanwhile.
        const other = await existingOf(version);
        if (other) return sameOrConflict(other, sha256);
        throw error;
      }
      await syncDirectory(editions);
      return true;
    });
  }

  async function existingOf(version: string): Promise<ReleaseHeader | null> {
    try {
      return await headerOf(version);
    } catch (error) {
      if (!(error instanceof DamagedEdition)) throw error;
      throw new DamagedEdition(
        `release ${version} cannot be published: in the data directory ${directory}, ${error.message}; move it away first`,
      );
    }
  }

  const fileIn = (version: string, name: string) => path.join(place(version).folder, name);
  const files = filesOn({
    async of(version) {
      const text = await readFile(fileIn(version, FILES.records), 'utf8').catch(noFile);
      if (text === null) return [];
      try {
        return JSON.parse(text) as FileRecord[];
      } catch {
        const name = place(version).nameOf(FILES.records);
        tell(`${name} is not JSON. The edition is served, its files are not; restore it, or remove it.`);
        return [];
      }
    },
    has: (version) =>
      Promise.all([FILES.archive, FILES.records].map((name) => access(fileIn(version, name)))).then(
        () => true,
        () => false,
      ),
    part: (version, begin, length) => partOfFile(fileIn(version, FILES.archive), begin, length).catch(noFile),
    add: (version, { records, zip }) =>
      writing(`the files of ${version}`, async () => {
        await replaceFile(fileIn(version, FILES.archive), zip, editions);
        await replaceFile(fileIn(version, FILES.records), JSON.stringify(records), editions);
      }),
  });
  return {
    kind: 'folder',
    files,
    async prepare() {
      await makeDirectory(path.resolve(editions)).catch((cause) => {
        throw new StoreUnavailable(
          `the data directory ${directory} cannot be made: ${reasonIn(cause.message)}`,
          {
            cause,
          },
        );
      });
      await removeLeft(editions).catch(() => {});
      // Damage is told now, not when somebody asks for a file.
      for (const version of (await readdir(editions)).filter(isVersion))
        await files.of(version).catch(() => {});
    },
    async list() {
      const names = (await readdir(editions).catch(noFile)) ?? [];
      const headers: ReleaseHeader[] = [];
      const broken: string[] = [];
      for (const version of names.filter(isVersion)) {
        try {
          const header = await headerOf(version);
          if (header) headers.push(header);
        } catch (error) {
          if (!(error instanceof DamagedEdition)) throw error;
          tellOf(error);
          const withdrawn = await readWithdrawn(place(version));
          if (withdrawn) headers.push(withdrawn);
          else broken.push(version);
        }
      }
      damaged = broken;
      return headers;
    },
    damaged: () => [
      ...damaged,
      ...[...archives].flatMap(([version, { isWhole }]) => (isWhole ? [] : [version])),
    ],
    async examine() {
      for (const version of (await readdir(editions)).filter(isVersion)) {
        const found = await stat(fileIn(version, FILES.archive)).catch(noFile);
        const written = found && `${found.ino}:${found.size}:${found.mtimeMs}`;
        if (archives.get(version)?.written === written) continue;
        const isWhole = written === null || (await files.archive(version)) !== null;
        archives.set(version, { written, isWhole });
        if (isWhole) continue;
        const name = place(version).nameOf(FILES.archive);
        tell(`${name} is damaged. The edition is served, its files are not; restore it, or remove it.`);
      }
    },
    async load(version, like) {
      try {
        const header = await headerOf(version);
        if (header === null) throw new ReleaseConflict(notPublished(version));
        return { header, tables: await readTables(place(version), like) };
      } catch (error) {
        if (error instanceof DamagedEdition) tellOf(error);
        throw error;
      }
    },
    publish(edition: Edition, publication = {}) {
      const sha256 = contentDigest(edition);
      return appear(edition.header.version, sha256, (folder) =>
        writeEdition(folder, edition, sha256, publication),
      );
    },
    async copyFrom(other, version) {
      const from = placeOf(other, version);
      const header = await readHeader(from);
      if (header === null) throw new ReleaseConflict(notPublished(version));
      return appear(version, header.sha256, async (folder) => {
        for (const name of [await tablesFile(from), FILES.archive, FILES.records, FILES.header])
          await copyFile(path.join(from.folder, name), path.join(folder, name));
        for (const name of await readdir(folder)) await sync(path.join(folder, name));
      });
    },
    async markWithdrawn(version, reason, at) {
      await assertCanBeTold(place(version));
      await writing(`the withdrawal of ${version}`, () =>
        replaceFile(path.join(place(version).folder, FILES.withdrawn), withdrawalText(reason, at), editions),
      );
    },
    announced: () =>
      announcedIn(directory).catch((error) => {
        if (!(error instanceof DamagedEdition)) throw error;
        tell(`${error.message}. What it says is not told; move it away or restore it.`);
        return [];
      }),
    announce: (word) =>
      writing(`the announcement of ${word.year}`, async () => {
        const others = (await announcedIn(directory)).filter(({ year }) => year !== word.year);
        await replaceFile(path.join(directory, ANNOUNCED), JSON.stringify([...others, word]), editions);
      }),
    async exclusively<Result>(work: () => Promise<Result>, whenBusy: WhenBusy = 'wait'): Promise<Result> {
      const release = await writing('the lock of publications', () => takeFolderLock(directory, whenBusy));
      try {
        return await work();
      } finally {
        await release();
      }
    },
    async watch(listener, pollMs = POLL_MS) {
      const timer = setInterval(listener, pollMs).unref();
      const watcher = tryToWatch(editions, listener);
      return async () => {
        clearInterval(timer);
        watcher?.close();
      };
    },
    ping: () => access(editions),
    close: async () => {},
  };
}

function sameOrConflict({ version, sha256 }: ReleaseHeader, wanted: string): false {
  if (sha256 === wanted) return false;
  throw new ReleaseConflict(otherContent(version));
}

function noFile(error: NodeJS.ErrnoException): null {
  if (isMissing(error)) return null;
  throw error;
}

/** As `Shelf.part`. */
async function partOfFile(file: string, begin: number, length?: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const from = begin < 0 ? Math.max(size + begin, 0) : begin;
    const bytes = Math.min(length ?? size, size - from);
    const { buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, from);
    return buffer;
  } finally {
    await handle.close();
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows cannot do that, and some file systems need not. */
const syncDirectory = (directory: string): Promise<void> => sync(directory).catch(() => {});

/** With those above it: Node's own `recursive` never stops trying where a file system has no room for any, such as /proc. */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = path.dirname(directory);
    if (code === 'ENOENT' && (await stat(above).catch(noFile)) === null) {
      await makeDirectory(above);
      await makeDirectory(directory);
    } else if (code !== 'EEXIST' || !(await stat(directory)).isDirectory()) throw error;
  }
}

async function removeLeft(editions: string): Promise<void> {
  for (const name of await readdir(editions)) {
    const file = path.join(editions, name);
    if (name.startsWith(UNFINISHED) && Date.now() - (await lstat(file)).mtimeMs > LEFT_MS)
      await rm(file, { recursive: true, force: true });
  }
}

/** Announcements of the file system, where it has any: network file systems do not, and their number is limited. */
function tryToWatch(directory: string, listener: () => void) {
  try {
    const watcher = watchDirectory(directory, { persistent: false }, listener);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
