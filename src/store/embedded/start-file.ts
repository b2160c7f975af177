import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { CatalogueStart } from '../../domain/tables.js';
import { writeAtomic } from './embedded-files.js';

/** What a start needs to know of a database: what it would ask first. */
export interface StartState extends CatalogueStart {
  /** Hashes of the migrations that were run. */
  readonly migrations: readonly string[];
}

/**
 * What the next start needs, kept in a file beside an embedded database: to start the engine and to ask it takes
 * longer than all the rest of a start. Every writer to the database forgets the file first; a file that is
 * damaged or missing costs only the time to ask the database.
 * Only the process that holds the data directory reads and writes it.
 */
export class StartFile {
  readonly #path: string;
  #isUpToDate = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** Whether the file was read or written by this process, and nothing was written to the database since. */
  get isUpToDate(): boolean {
    return this.#isUpToDate;
  }

  /** What was kept; `null` when there is nothing, or not all of it. */
  async read(): Promise<StartState | null> {
    const text = await readFile(this.#path, 'utf8').catch(() => '');
    const end = text.indexOf('\n');
    const content = text.slice(end + 1);
    this.#isUpToDate = end > 0 && text.slice(0, end) === digestOf(content);
    return this.#isUpToDate ? (JSON.parse(content) as StartState) : null;
  }

  /** Keeps a state, all of it or nothing. Nobody may write to the database meanwhile. */
  async write(state: StartState): Promise<void> {
    const content = JSON.stringify(state);
    await writeAtomic(this.#path, `${digestOf(content)}\n${content}`);
    this.#isUpToDate = true;
  }

  /** Forgets what was kept; to be called before anything is written to the database. */
  async forget(): Promise<void> {
    this.#isUpToDate = false;
    await rm(this.#path, { force: true });
  }
}

const digestOf = (content: string): string => createHash('sha256').update(content).digest('hex');
