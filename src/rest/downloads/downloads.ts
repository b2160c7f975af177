import { LRUCache } from 'lru-cache';
import type { Release } from '../../dataset/release.js';
import type { FileRecord, FileRecords } from '../../domain/file-record.js';
import { Problem } from '../../domain/problem.js';
import { editionFilesInBackground, editionRecordsInBackground } from '../../formats/edition/background.js';
import type { EditionFile } from '../../formats/edition/edition-files.js';
import { DESCRIPTOR, describeFiles, type FileDescription } from '../../formats/edition/file-list.js';
import { FORMATS } from '../../formats/format.js';
import { Answer } from '../../http/answer.js';
import { COMMON_HEADERS, IMMUTABLE, LICENSE_URL } from '../../http/headers.js';

const indexOf = (version: string): string => `/releases/${version}/download`;

function fileHeaders(release: Release, { name, contentType, isText }: EditionFile): Record<string, string> {
  const index = indexOf(release.version);
  return {
    ...headersAt(release, `${index}/${name}`, [
      `<${index}>; rel="index"; type="application/json"`,
      `<${index}/${DESCRIPTOR}>; rel="describedby"; type="application/json"`,
    ]),
    'accept-ranges': 'bytes',
    'content-type': contentType,
    // The names of the files are letters, digits, dots and dashes: they need no quoting.
    ...(isText ? { vary: 'Accept-Encoding' } : { 'content-disposition': `attachment; filename="${name}"` }),
  };
}

export function indexHeaders(release: Release): Record<string, string> {
  return {
    ...headersAt(release, indexOf(release.version), [
      '</openapi.json>; rel="service-desc"; type="application/json"',
    ]),
    'content-type': FORMATS.json.contentType,
    vary: 'Accept, Accept-Encoding',
  };
}

function headersAt(
  { version, header }: Release,
  url: string,
  links: readonly string[],
): Record<string, string> {
  return {
    ...COMMON_HEADERS,
    'content-location': url,
    'cache-control': IMMUTABLE,
    'dataset-release': version,
    'last-modified': new Date(header.published_at).toUTCString(),
    link: [`<${url}>; rel="cite-as"`, ...links, `<${LICENSE_URL}>; rel="license"`].join(', '),
  };
}

export interface Download {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly mediaType: string;
  /** The table that it holds; `null` when it holds all of them. */
  readonly table: FileDescription['table'];
  readonly bytes: number;
  /** 64 hexadecimal digits, as `sha256sum` prints them. */
  readonly sha256: string;
}

const MEGABYTE = 1024 * 1024;
/** All files of an edition take some 4 MB, twice that with their compressed forms. */
const MAX_KEPT_BYTES = 16 * MEGABYTE;
/** Lists of downloads are small and slow to make: more of them are kept than of the files. */
const MAX_KEPT_LISTS = 500;

/** Remembers nothing: each process makes the files of a release once. */
const NO_RECORDS: FileRecords = { of: async () => [], keep: async () => {} };

const downloadUrl = (version: string, name: string): string => `/releases/${version}/download/${name}`;

/**
 * The files of editions: all files of an edition are made when one of them is first asked for, in another
 * process, and kept within bounds. Made again they have the same bytes. To list them only their sizes and digests are
 * kept, so that a walk through many editions takes no memory.
 */
export class Downloads {
  readonly #records: FileRecords;
  readonly #onError: (error: unknown) => void;
  readonly #lists = new LRUCache<string, readonly Download[]>({ max: MAX_KEPT_LISTS });
  readonly #answers = new LRUCache<string, Answer>({
    maxSize: MAX_KEPT_BYTES,
    sizeCalculation: ({ size }) => size,
  });
  /** Releases whose files were made, and kept with the records. */
  readonly #kept = new Set<string>();
  readonly #making = new Map<string, Promise<ReadonlyMap<string, Answer>>>();
  readonly #listing = new Map<string, Promise<readonly Download[]>>();

  /** @param onError called when the records fail; files are made and served all the same */
  constructor(records: FileRecords = NO_RECORDS, onError: (error: unknown) => void = () => {}) {
    this.#records = records;
    this.#onError = onError;
  }

  /**
   * The files of an edition, with their sizes and digests.
   * @throws Problem `overloaded` when too many editions are being made
   */
  async of(release: Release): Promise<readonly Download[]> {
    const { version } = release;
    const known = await this.#listed(version);
    if (known) return known;
    await this.#making.get(version);
    return this.#lists.get(version) ?? this.#list(release);
  }

  /**
   * A file of an edition, ready to be sent; its name was checked.
   * @throws Problem `overloaded`
   */
  async answer(release: Release, name: string): Promise<Answer> {
    const { version } = release;
    const key = keyOf(version, name);
    const answer = this.#answers.get(key) ?? (await this.#read(release, name));
    if (answer) return answer;
    return (await this.#make(release)).get(name) as Answer;
  }

  /** A file that was made before, by this process or another. */
  async #read(release: Release, name: string): Promise<Answer | undefined> {
    const { version } = release;
    const record = (await this.#listed(version))?.find((file) => file.name === name);
    const file = describeFiles(version).find((each) => each.name === name);
    const body = record && (await this.#records.read?.(version, record).catch(() => null));
    if (!file || !body) return undefined;
    this.#kept.add(version);
    return this.#remember(release, { ...file, ...record, body });
  }

  #remember(release: Release, file: FileDescription & FileRecord & { readonly body: Uint8Array }): Answer {
    const { buffer, byteOffset, length } = file.body;
    const answer = new Answer(Buffer.from(buffer, byteOffset, length), fileHeaders(release, file), {
      compressible: file.isText,
    });
    this.#answers.set(keyOf(release.version, file.name), answer);
    return answer;
  }

  /**
   * Refuses a name before it causes work.
   * @throws Problem `not-found` with the names that there are
   */
  checkName(version: string, name: string): void {
    const names = describeFiles(version).map((file) => file.name);
    if (!names.includes(name))
      throw new Problem('not-found', `Release ${version} has no file ${name}.`, { available: names });
  }

  #make(release: Release): Promise<ReadonlyMap<string, Answer>> {
    return once(this.#making, release.version, async () => {
      const files = await editionFilesInBackground(release);
      await this.#take(release.version, files);
      return new Map(files.map((file) => [file.name, this.#remember(release, file)]));
    });
  }

  #list(release: Release): Promise<readonly Download[]> {
    return once(this.#listing, release.version, async () =>
      this.#take(release.version, await editionRecordsInBackground(release)),
    );
  }

  async #take(version: string, files: readonly FileRecord[]): Promise<readonly Download[]> {
    await this.#record(version, files);
    const list = listOf(version, files) ?? [];
    this.#lists.set(version, list);
    return list;
  }

  async #listed(version: string): Promise<readonly Download[] | undefined> {
    const known = this.#lists.get(version);
    if (known) return known;
    const list = listOf(version, await this.#recorded(version));
    if (list) this.#lists.set(version, list);
    return list;
  }

  async #recorded(version: string): Promise<readonly FileRecord[]> {
    try {
      return await this.#records.of(version);
    } catch (error) {
      this.#onError(error);
      return [];
    }
  }

  async #record(version: string, files: readonly FileRecord[]): Promise<void> {
    const records = new Map((await this.#recorded(version)).map((record) => [record.name, record]));
    for (const { name, sha256 } of files) {
      const recorded = records.get(name)?.sha256;
      if (recorded !== undefined && recorded !== sha256)
        this.#onError(
          new Error(`${name} of release ${version} had the digest ${recorded} and is now made as ${sha256}`),
        );
    }
    const bringsBodies = files.some((file) => 'body' in file);
    if (!bringsBodies && files.every(({ name }) => records.has(name))) return;
    try {
      await this.#records.keep(version, files);
      if (bringsBodies && this.#records.read) this.#kept.add(version);
    } catch (error) {
      this.#onError(error);
    }
  }
}

/** Lets those who ask for the same while it is under way wait for the same. */
function once<Result>(
  underWay: Map<string, Promise<Result>>,
  version: string,
  work: () => Promise<Result>,
): Promise<Result> {
  let running = underWay.get(version);
  if (!running) {
    running = work().finally(() => underWay.delete(version));
    underWay.set(version, running);
  }
  return running;
}

const keyOf = (version: string, name: string): string => `${version}/${name}`;

/** All files of an edition; `undefined` where nothing is recorded of one. */
function listOf(version: string, records: readonly FileRecord[]): Download[] | undefined {
  const byName = new Map(records.map((record) => [record.name, record]));
  const files = describeFiles(version);
  const list = files.flatMap((file) => {
    const record = byName.get(file.name);
    return record ? [entryOf(version, { ...file, ...record })] : [];
  });
  return list.length < files.length ? undefined : list;
}

function entryOf(version: string, file: FileDescription & FileRecord): Download {
  const { name, description, table, bytes, sha256, contentType } = file;
  const [mediaType = contentType] = contentType.split(';');
  return { name, url: downloadUrl(version, name), description, mediaType, table, bytes, sha256 };
}
