import { readFile } from 'node:fs/promises';
import type { FileRecord } from '../../domain/file-record.js';
import { writeAtomic } from './embedded-files.js';

type Records = Readonly<Record<string, readonly FileRecord[]>>;

/**
 * What is recorded of the files of releases, in a file beside an embedded database: to read and to write it does not
 * wake the engine. Only the process that holds the data directory reads and writes it; what is lost is made again.
 */
export class EmbeddedFileRecords {
  readonly #path: string;
  #known: Promise<Records> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** The records of a release; empty when there are none. */
  async of(version: string): Promise<readonly FileRecord[]> {
    this.#known ??= this.#read();
    return (await this.#known)[version] ?? [];
  }

  /** Records the files of a release, for good: what is recorded already stays as it is. */
  async keep(version: string, files: readonly FileRecord[]): Promise<void> {
    const before = this.#known ?? this.#read();
    this.#known = before.then(async (known) => {
      const kept = known[version] ?? [];
      const names = new Set(kept.map(({ name }) => name));
      const added = files
        .filter(({ name }) => !names.has(name))
        .map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 }));
      const all = { ...known, [version]: [...kept, ...added] };
      await writeAtomic(this.#path, JSON.stringify(all));
      return all;
    });
    try {
      await this.#known;
    } catch (error) {
      this.#known = before;
      throw error;
    }
  }

  async #read(): Promise<Records> {
    const text = await readFile(this.#path, 'utf8').catch(() => '{}');
    return JSON.parse(text) as Records;
  }
}
