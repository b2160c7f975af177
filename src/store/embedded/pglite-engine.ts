import { access, statfs } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { DatabaseUnavailable } from '../errors.js';

/** How long an idle engine stays. */
const IDLE_MS = 5_000;

type Query = PGlite['query'];

/** Tells what PostgreSQL announces. */
interface Listener {
  readonly channel: string;
  readonly callback: (payload: string) => void;
}

/**
 * PGlite as far as it is needed: it takes some 200 MB, and is idle once a release is loaded.
 * Started by the first query, ended after a while without any; the memory goes with it.
 * Its methods have the names and the form of PGlite's, for the query builder.
 */
export class PgliteEngine {
  readonly #dataDir: string;
  readonly #idleMs: number;
  readonly #listeners = new Set<Listener>();
  #running: Promise<PGlite> | null = null;
  #ending: Promise<void> = Promise.resolve();
  #underWay = 0;
  #isClosed = false;
  #rest: NodeJS.Timeout | undefined;

  constructor(dataDir: string, idleMs = IDLE_MS) {
    this.#dataDir = dataDir;
    this.#idleMs = idleMs;
  }

  /** Whether the engine is in memory. */
  get isRunning(): boolean {
    return this.#running !== null;
  }

  query: Query = (text, parameters, options) =>
    this.#use((client) => client.query(text, parameters, options));

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#use((client) => client.transaction(work));
  }

  /**
   * Calls the listener for each announcement on a channel. While the engine rests nobody can make one: the
   * directory belongs to this process.
   * @returns ends the listening
   */
  async listen(channel: string, callback: (payload: string) => void): Promise<() => Promise<void>> {
    const listener = { channel, callback };
    const { isRunning } = this;
    this.#listeners.add(listener);
    // An engine that starts from now on listens from its start.
    if (isRunning) await this.#use((client) => client.listen(channel, callback));
    return async () => {
      this.#listeners.delete(listener);
      await this.#running?.then((client) => client.unlisten(channel, callback));
    };
  }

  /** Rejects when the engine does not answer or, while it rests, when its files cannot be read. */
  async ping(): Promise<void> {
    if (this.isRunning || this.#isClosed) await this.query('select 1');
    else await access(`${this.#dataDir}/PG_VERSION`);
  }

  /** Ends the engine for good: later queries are refused. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#rest);
    await this.#end();
    await this.#ending;
  }

  async #use<T>(work: (client: PGlite) => Promise<T>): Promise<T> {
    clearTimeout(this.#rest);
    this.#underWay++;
    try {
      return await work(await this.#start());
    } finally {
      this.#underWay--;
      if (this.#underWay === 0) {
        clearTimeout(this.#rest);
        // What could not be ended in order is mended by the next start, as after a crash.
        this.#rest = setTimeout(() => this.#end().catch(() => {}), this.#idleMs).unref();
      }
    }
  }

  #start(): Promise<PGlite> {
    if (this.#isClosed) return Promise.reject(new DatabaseUnavailable('the embedded database is closed'));
    this.#running ??= this.#ending
      .then(() => create(this.#dataDir))
      .then(async (client) => {
        for (const { channel, callback } of this.#listeners) await client.listen(channel, callback);
        return client;
      })
      .catch((error) => {
        this.#running = null;
        throw error;
      });
    return this.#running;
  }

  #end(): Promise<void> {
    const running = this.#running;
    if (running === null) return Promise.resolve();
    this.#running = null;
    const ended = running.then((client) => client.close());
    this.#ending = ended.catch(() => {});
    return ended;
  }
}

async function create(dataDir: string): Promise<PGlite> {
  // Compiling the engine in full takes longer than all the work that it will ever get, and twice the memory.
  setFlagsFromString('--liftoff-only');
  const { PGlite } = await import('@electric-sql/pglite');
  try {
    return await PGlite.create({ dataDir });
  } catch (error) {
    throw new DatabaseUnavailable(
      `the embedded database in ${dataDir} cannot be opened: ${reasonOf(error)}${await shortageOf(dataDir)}`,
      { cause: error },
    );
  }
}

/** What the numbers of the engine's own file system mean that a full or locked disk leads to (those of WASI). */
const FILE_ERRORS: Readonly<Record<number, string>> = {
  2: 'permission denied',
  19: 'the quota of the disk is used up',
  29: 'the disk cannot be read or written',
  51: 'no space left on the disk',
  63: 'operation not permitted',
  69: 'the disk is read-only',
};

/** Errors of the engine's file system have a number and no message. */
function reasonOf(error: unknown): string {
  const { message, errno } = error as { message?: string; errno?: number };
  return message || FILE_ERRORS[errno ?? 0] || `error ${errno} of its files`;
}

const MEGABYTE = 1024 * 1024;
/** PostgreSQL writes whole segments of its log. */
const NEEDED_MB = 32;

/** The engine often cannot say that its disk is full; nothing when it is not. */
async function shortageOf(dataDir: string): Promise<string> {
  const disk = await statfs(dataDir).catch(() => null);
  if (disk === null) return '';
  const megabytes = Math.floor((disk.bavail * disk.bsize) / MEGABYTE);
  return megabytes < NEEDED_MB ? ` (no space left: its disk has ${megabytes} MB free)` : '';
}
