import { randomUUID } from 'node:crypto';
import { watch as watchDirectory } from 'node:fs';
import { access, copyFile, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReleaseFiles } from '../domain/file-record.js';
import type { PublishedHeader } from '../domain/tables.js';
import { DataDirectory } from './data-directory.js';
import { contentDigest } from './digest.js';
import { replaceFile, UNFINISHED } from './files.js';
import { ANNOUNCED, getAnnouncements } from './folder-announcements.js';
import { createFolderFiles } from './folder-files.js';
import { takeFolderLock } from './folder-lock.js';
import {
  assertDescribable,
  FILES,
  fileNotFound,
  findReason,
  getPlace,
  isVersion,
  readHeader,
  readTables,
  readWithdrawn,
  withdrawalText,
  writeRelease,
} from './folder-release.js';
import { notPublished, otherContent, POLL_MS, type ReleaseStore, type WhenBusy } from './release-store.js';
import { DamagedRelease, ReleaseConflict, StoreUnavailable } from './store-errors.js';

/** Unfinished files older than this were left behind by a killed process. */
const LEFT_MS = 60 * 60 * 1_000;

/** A store in a directory. Any number of processes may read it; one publishes at a time. */
export interface FolderStore extends ReleaseStore {
  readonly kind: 'folder';
  /**
   * Copies a release from another data directory.
   * @returns `false` if it already existed
   */
  copyFrom(directory: string, version: string): Promise<boolean>;
}

/**
 * Opens a store in a data directory; writes nothing before `prepare`.
 * @param onFault called once for each distinct message about damage; everything else is served
 */
export function openFolder(directory: string, onFault: (sentence: string) => void = () => {}): FolderStore {
  const folder = new DataDirectory(directory, onFault);
  const { releases } = folder;
  const files = createFolderFiles(folder);
  return {
    kind: 'folder',
    files,
    async prepare() {
      await makeDirectory(path.resolve(releases)).catch((cause) => {
        throw new StoreUnavailable(
          `the data directory ${directory} cannot be used: ${findReason(cause.message)}`,
          { cause },
        );
      });
      await removeLeft(releases).catch(() => {});
      // Report damage at startup rather than on the first request for a file.
      for (const version of (await readdir(releases)).filter(isVersion))
        await files.of(version).catch(() => {});
    },
    unstored: new Set<string>(),
    ...readingIn(folder, files),
    ...publishingIn(folder),
    ...announcingIn(folder),
    async exclusively<Result>(
      work: (locked: ReleaseStore) => Promise<Result>,
      whenBusy: WhenBusy = 'wait',
    ): Promise<Result> {
      const lock = () => takeFolderLock(directory, whenBusy);
      const release = await folder.writing('the lock of publications', lock);
      try {
        return await work(this);
      } finally {
        await release();
      }
    },
    async watch(listener, pollMs = POLL_MS) {
      const timer = setInterval(listener, pollMs).unref();
      const watcher = tryToWatch(releases, listener);
      return async () => {
        clearInterval(timer);
        watcher?.close();
      };
    },
    ping: () => access(releases),
    close: async () => {},
  };
}

/** Between two looks at an archive that seems damaged. */
const SECOND_LOOK_MS = 500;

function readingIn(
  folder: DataDirectory,
  files: ReleaseFiles,
): Pick<FolderStore, 'list' | 'damaged' | 'examine' | 'load'> {
  let damaged: readonly string[] = [];
  const archives = new Map<string, { readonly written: string | null; readonly isWhole: boolean }>();
  return {
    async list() {
      const names = (await readdir(folder.releases).catch(fileNotFound)) ?? [];
      const headers: PublishedHeader[] = [];
      const broken: string[] = [];
      for (const version of names.filter(isVersion)) {
        try {
          const header = await readHeader(folder.place(version));
          if (header) headers.push(header);
        } catch (error) {
          if (!(error instanceof DamagedRelease)) throw error;
          folder.reportDamage(error);
          const withdrawn = await readWithdrawn(folder.place(version));
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
      for (const version of (await readdir(folder.releases)).filter(isVersion)) {
        const written = await whenWritten(folder, version);
        if (archives.get(version)?.written === written) continue;
        const isWhole = async () => written === null || (await files.archive(version)) !== null;
        if (!(await isWhole())) {
          // It may be half restored, or half copied: look again, and later if it has changed.
          await sleep(SECOND_LOOK_MS);
          if ((await whenWritten(folder, version)) !== written) continue;
        }
        const verdict = { written, isWhole: await isWhole() };
        archives.set(version, verdict);
        if (verdict.isWhole) continue;
        const name = folder.place(version).getName(FILES.archive);
        folder.report(
          `${name} is damaged. The release is served, its files are not; restore it, or remove it.`,
        );
      }
    },
    async load(version, like) {
      try {
        const header = await readHeader(folder.place(version));
        if (header === null) throw new ReleaseConflict(notPublished(version));
        return { header, tables: await readTables(folder.place(version), like) };
      } catch (error) {
        if (error instanceof DamagedRelease) folder.reportDamage(error);
        throw error;
      }
    },
  };
}

/** Changes whenever the archive of a release or its list is written; `null` without an archive. */
async function whenWritten(folder: DataDirectory, version: string): Promise<string | null> {
  const written = async (file: string) => {
    const found = await stat(folder.file(version, file)).catch(fileNotFound);
    return found && `${found.ino}:${found.size}:${found.mtimeMs}`;
  };
  const archive = await written(FILES.archive);
  return archive && `${archive} ${await written(FILES.records)}`;
}

function publishingIn(folder: DataDirectory): Pick<FolderStore, 'publish' | 'copyFrom' | 'markWithdrawn'> {
  return {
    publish(data, publication = {}) {
      const sha256 = contentDigest(data);
      return appear(folder, data.header.version, sha256, (unfinished) =>
        writeRelease(unfinished, data, sha256, publication),
      );
    },
    async copyFrom(other, version) {
      const from = getPlace(other, version);
      const header = await readHeader(from);
      if (header === null) throw new ReleaseConflict(notPublished(version));
      return appear(folder, version, header.sha256, async (unfinished) => {
        for (const name of [FILES.tables, FILES.archive, FILES.records, FILES.header])
          await copyFile(path.join(from.folder, name), path.join(unfinished, name));
        for (const name of await readdir(unfinished)) await sync(path.join(unfinished, name));
      });
    },
    async markWithdrawn(version, reason, at) {
      await assertDescribable(folder.place(version));
      const file = folder.file(version, FILES.withdrawn);
      await folder.writing(`the withdrawal of ${version}`, () =>
        replaceFile(file, withdrawalText(reason, at), folder.releases),
      );
    },
  };
}

function announcingIn(folder: DataDirectory): Pick<FolderStore, 'announced' | 'announce'> {
  const { directory } = folder;
  return {
    announced: () =>
      getAnnouncements(directory).catch((error) => {
        if (!(error instanceof DamagedRelease)) throw error;
        folder.report(`${error.message}. It is ignored; restore it or move it away.`);
        return [];
      }),
    announce: (word) =>
      folder.writing(`the announcement of ${word.year}`, async () => {
        const others = (await getAnnouncements(directory)).filter(({ year }) => year !== word.year);
        const file = path.join(directory, ANNOUNCED);
        await replaceFile(file, JSON.stringify([...others, word]), folder.releases);
      }),
  };
}

/** Publishes atomically: writes to a temporary folder, then renames it. */
async function appear(
  folder: DataDirectory,
  version: string,
  sha256: string,
  write: (unfinished: string) => Promise<void>,
): Promise<boolean> {
  const existing = await readExisting(folder, version);
  if (existing) return sameOrConflict(existing, sha256);
  return folder.writing(`release ${version}`, async () => {
    const unfinished = path.join(folder.releases, `${UNFINISHED}${randomUUID()}`);
    try {
      await mkdir(unfinished);
      await write(unfinished);
      await rename(unfinished, folder.place(version).folder);
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true });
      // Another process may have published it meanwhile.
      const other = await readExisting(folder, version);
      if (other) return sameOrConflict(other, sha256);
      throw error;
    }
    await syncDirectory(folder.releases);
    return true;
  });
}

async function readExisting(folder: DataDirectory, version: string): Promise<PublishedHeader | null> {
  try {
    return await readHeader(folder.place(version));
  } catch (error) {
    if (!(error instanceof DamagedRelease)) throw error;
    throw new DamagedRelease(
      `release ${version} cannot be published: in the data directory ${folder.directory}, ${error.message}; move it away first`,
    );
  }
}

function sameOrConflict({ version, sha256 }: PublishedHeader, wanted: string): false {
  if (sha256 === wanted) return false;
  throw new ReleaseConflict(otherContent(version));
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows does not support syncing a directory, and some file systems don't need it. */
const syncDirectory = (directory: string): Promise<void> => sync(directory).catch(() => {});

/**
 * Creates a directory and its parents. Node's own `recursive` retries forever on file systems that accept no
 * directories, such as /proc.
 */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = path.dirname(directory);
    if (code === 'ENOENT' && (await stat(above).catch(fileNotFound)) === null) {
      await makeDirectory(above);
      await makeDirectory(directory);
    } else if (code !== 'EEXIST' || !(await stat(directory)).isDirectory()) throw error;
  }
}

async function removeLeft(releases: string): Promise<void> {
  for (const name of await readdir(releases)) {
    const file = path.join(releases, name);
    if (name.startsWith(UNFINISHED) && Date.now() - (await lstat(file)).mtimeMs > LEFT_MS)
      await rm(file, { recursive: true, force: true });
  }
}

/** File system events, if available: network file systems have none, and the number of watches is limited. */
function tryToWatch(directory: string, listener: () => void) {
  try {
    const watcher = watchDirectory(directory, { persistent: false }, listener);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
