import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Problem } from '../domain/problem.js';
import { PERSISTED_BYTES } from './limits.js';
import type { QueryRequest } from './query-request.js';

/**
 * Automatic persisted queries, as Apollo's clients have them: a document is sent once with its SHA-256, and after
 * that the hash alone names it, so that the address of a GET is short and has a place in every cache.
 */
export class PersistedQueries {
  readonly #documents = new LRUCache<string, string>({
    maxSize: PERSISTED_BYTES,
    sizeCalculation: (document, hash) => document.length + hash.length,
  });

  /**
   * The document that a request asks.
   * @throws Problem `persisted-query-not-found` for a hash that is not known here: the client then sends the
   * document with it. `bad-request` for a hash that is not the document's
   */
  documentOf({ query, hash }: QueryRequest): string {
    if (query !== undefined) {
      if (hash !== undefined && hash !== sha256(query))
        throw new Problem('bad-request', 'sha256Hash is not the SHA-256 of the query in UTF-8.');
      return query;
    }
    const document = this.#documents.get(hash ?? '');
    if (document !== undefined) return document;
    // The words by which clients know that they have to send the document.
    throw new Problem('persisted-query-not-found', 'PersistedQueryNotFound');
  }

  /** Keeps the document of a request that was executed; others are not worth a place. */
  keep({ query, hash }: QueryRequest): void {
    if (query !== undefined && hash !== undefined) this.#documents.set(hash, query);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
