import { LRUCache } from 'lru-cache';
import type { Release } from '../dataset/release.js';
import { Problem } from '../domain/problem.js';
import type { TableName } from '../domain/tables.js';
import { editionFilesInBackground } from '../formats/background.js';
import type { EditionFile } from '../formats/edition/edition-files.js';
import { Answer } from './answer.js';
import { fileHeaders } from './download-headers.js';

/** A file of an edition, as lists of downloads name it. */
export interface Download {
  readonly name: string;
  /** Root-relative address. */
  readonly url: string;
  readonly description: string;
  readonly mediaType: string;
  /** The table that it holds; `null` when it holds all of them. */
  readonly table: TableName | null;
  readonly bytes: number;
  /** 64 hexadecimal digits, as `sha256sum` prints them. */
  readonly sha256: string;
}

const MEGABYTE = 1024 * 1024;
/** All files of an edition take some 4 MB, twice that with their compressed forms. */
const MAX_KEPT_BYTES = 32 * MEGABYTE;
/** Lists of downloads are small and slow to make: more of them are kept than of the files. */
const MAX_KEPT_LISTS = 500;

interface Made {
  readonly list: readonly Download[];
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The address of a file of an edition. */
export const downloadUrl = (version: string, name: string): string => `/releases/${version}/download/${name}`;

/**
 * The files of editions: all files of an edition are made when one of them is first asked for, in another
 * thread, and kept within bounds. Made again they have the same bytes.
 */
export class Downloads {
  readonly #lists = new LRUCache<string, readonly Download[]>({ max: MAX_KEPT_LISTS });
  readonly #made = new LRUCache<string, Made>({
    maxSize: MAX_KEPT_BYTES,
    sizeCalculation: ({ answers }) => [...answers.values()].reduce((sum, { size }) => sum + size, 0),
  });
  readonly #underWay = new Map<string, Promise<Made>>();

  /**
   * The files of an edition, with their sizes and digests.
   * @throws Problem `overloaded` when too many editions are being made
   */
  async of(release: Release): Promise<readonly Download[]> {
    return this.#lists.get(release.version) ?? (await this.#make(release)).list;
  }

  /**
   * A file of an edition, ready to be sent.
   * @throws Problem `not-found` with the names that there are, `overloaded`
   */
  async answer(release: Release, name: string): Promise<Answer> {
    const known = this.#lists.get(release.version);
    // Names that are known to be wrong must not cause work.
    if (known && !known.some((file) => file.name === name)) throw unknownFile(release, name, known);
    const { list, answers } = this.#made.get(release.version) ?? (await this.#make(release));
    const answer = answers.get(name);
    if (!answer) throw unknownFile(release, name, list);
    return answer;
  }

  async #make(release: Release): Promise<Made> {
    let making = this.#underWay.get(release.version);
    if (!making) {
      making = editionFilesInBackground(release)
        .then((files) => this.#keep(release, files))
        .finally(() => this.#underWay.delete(release.version));
      this.#underWay.set(release.version, making);
    }
    return making;
  }

  #keep(release: Release, files: readonly EditionFile[]): Made {
    const made: Made = {
      list: files.map((file) => entryOf(release, file)),
      answers: new Map(
        files.map((file) => [
          file.name,
          new Answer(
            Buffer.from(file.body.buffer, file.body.byteOffset, file.body.length),
            fileHeaders(release, file),
            {
              compressible: file.isText,
            },
          ),
        ]),
      ),
    };
    this.#lists.set(release.version, made.list);
    this.#made.set(release.version, made);
    return made;
  }
}

function entryOf({ version }: Release, file: EditionFile): Download {
  const { name, description, table, sha256, body, contentType } = file;
  const [mediaType = contentType] = contentType.split(';');
  return {
    name,
    url: downloadUrl(version, name),
    description,
    mediaType,
    table,
    bytes: body.length,
    sha256,
  };
}

function unknownFile({ version }: Release, name: string, files: readonly Download[]): Problem {
  return new Problem('not-found', `Release ${version} has no file ${name}.`, {
    available: files.map((file) => file.name),
  });
}
