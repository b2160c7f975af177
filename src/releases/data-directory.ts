import path from 'node:path';
import { findReason, getPlace, RELEASES, type ReleasePlace } from './folder-release.js';
import { type DamagedRelease, StoreUnavailable } from './store-errors.js';

/** Paths and error reporting of a data directory. */
export class DataDirectory {
  readonly releases: string;
  readonly #reported = new Set<string>();

  constructor(
    readonly directory: string,
    readonly onFault: (sentence: string) => void,
  ) {
    this.releases = path.join(directory, RELEASES);
  }

  place(version: string): ReleasePlace {
    return getPlace(this.directory, version);
  }

  file(version: string, name: string): string {
    return path.join(this.place(version).folder, name);
  }

  /** Reports a message once. */
  report(message: string): void {
    if (this.#reported.has(message)) return;
    this.#reported.add(message);
    this.onFault(`The data directory ${this.directory}: ${message}`);
  }

  /** Reports a damaged release, with what the operator can do. */
  reportDamage({ message }: DamagedRelease): void {
    this.report(`${message}. It is not served; restore it, withdraw it, or move it away.`);
  }

  /** @throws StoreUnavailable if the file system rejects the write */
  writing<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
    return work().catch((error) => {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === undefined || syscall === undefined) throw error;
      throw new StoreUnavailable(
        `${what} cannot be written to the data directory ${this.directory}: ${findReason(error.message)}`,
        { cause: error },
      );
    });
  }
}
