import type { FastifyBaseLogger } from 'fastify';
import type { PublishedHeader } from '../domain/tables.js';
import { toSentence } from '../releases/store-errors.js';
import { lifecycleLog } from './logging.js';

/**
 * Logs each change of the store once: releases that were added or withdrawn, the store being lost or back.
 */
export class StoreLog {
  readonly #log: FastifyBaseLogger;
  #known: ReadonlyMap<string, PublishedHeader>;
  #isLost = false;

  constructor(log: FastifyBaseLogger, releases: readonly PublishedHeader[]) {
    this.#log = lifecycleLog(log);
    this.#known = byVersion(releases);
  }

  /** @param current version of the release served by default */
  answered(releases: readonly PublishedHeader[], current: string): void {
    if (this.#isLost) this.#log.info('the release store is reachable again');
    this.#isLost = false;
    for (const { version, state, withdrawn_reason: reason } of releases) {
      const known = this.#known.get(version);
      if (known === undefined) this.#log.info({ release: version, current }, 'release loaded');
      if (state === 'withdrawn' && known?.state !== 'withdrawn')
        this.#log.warn({ release: version, current, reason }, 'release withdrawn');
    }
    this.#known = byVersion(releases);
  }

  /** Logs a lost store once, until it responds again. */
  failed(error: unknown): void {
    if (!this.#isLost)
      this.#log.warn(
        { reason: toSentence(error) },
        'the release store is unreachable: serving what is loaded; new releases have to wait',
      );
    this.#isLost = true;
  }
}

const byVersion = (releases: readonly PublishedHeader[]): ReadonlyMap<string, PublishedHeader> =>
  new Map(releases.map((release) => [release.version, release]));
