import type { ContentCoding } from '../http/accept-header.js';
import { PRECOMPRESSED_TYPES } from '../http/headers.js';
import { getVariant, Variant } from '../http/http-response.js';
import { type Encoder, encodeBody } from './content-coding.js';
import { nextBatch } from './send-batches.js';
import { HOP_BY_HOP_HEADERS, omit } from './upstream-request.js';
import { type Waiter, Waiters } from './waiters.js';

/** Bodies smaller than one network packet gain nothing from compression. */
const MIN_COMPRESSIBLE_BYTES = 1_024;
/** Built once and requested by every page, so worth the maximum compression. */
const SITE_ASSET_TYPES = /^text\/(?:css|javascript)/;
const REPRESENTATION_HEADERS = ['etag', 'content-digest', 'content-length', ...HOP_BY_HOP_HEADERS];

/** A variant and the CPU time of its encoding, for charging the client that caused it. */
export interface EncodedVariant {
  readonly variant: Variant;
  readonly cpuMs: number;
}

interface PendingVariant {
  readonly waiters: Waiters;
  readonly encoded: Promise<EncodedVariant>;
}

/**
 * A response in every content coding. Each variant is
 * encoded on first request, once for all clients, and kept.
 */
export class StoredResponse {
  readonly #type: string;
  readonly #variants: Partial<Record<ContentCoding, Variant>> = {};
  readonly #pending: Partial<Record<ContentCoding, PendingVariant>> = {};

  private constructor(readonly identity: Variant) {
    this.#type = identity.headers['content-type'] ?? '';
  }

  /** @param headers including validator and digest of the body, which are not recomputed */
  static fromWorker(body: Buffer, headers: Readonly<Record<string, string>>): StoredResponse {
    const { etag = '', 'content-digest': digest = '' } = headers;
    return new StoredResponse(
      new Variant(
        {
          ...omit(headers, REPRESENTATION_HEADERS),
          etag,
          'content-digest': digest,
          'content-length': String(body.length),
        },
        body,
      ),
    );
  }

  /** @param body image rendered from the response that the headers were built for */
  static async fromRendered(
    body: Buffer,
    headers: Readonly<Record<string, string>>,
    waiters: Waiters,
  ): Promise<StoredResponse> {
    const { digest } = await encodeBody(body, 'identity', waiters);
    return new StoredResponse(
      getVariant(omit(headers, REPRESENTATION_HEADERS), body, digest, digest.toString('base64url')),
    );
  }

  /** Upper bound on the memory it may take over time. */
  get size(): number {
    const { length } = this.identity.body;
    return this.#isCompressible ? length * 2 : length;
  }

  get #isCompressible(): boolean {
    return this.identity.body.length >= MIN_COMPRESSIBLE_BYTES && !PRECOMPRESSED_TYPES.test(this.#type);
  }

  /** The variant for a client that prefers this coding; a promise while it is being encoded. */
  variant(coding: ContentCoding, waiter: () => Waiter): Variant | Promise<EncodedVariant> {
    if (coding === 'identity' || !this.#isCompressible) return this.identity;
    const stored = this.#variants[coding];
    if (stored) return stored;
    const pending = this.#pending[coding];
    if (pending) {
      pending.waiters.add(waiter());
      return pending.encoded.then(async ({ variant }) => {
        await nextBatch();
        return { variant, cpuMs: 0 };
      });
    }
    const waiters = new Waiters(waiter());
    const encoded = this.#encode(coding, waiters);
    this.#pending[coding] = { waiters, encoded };
    return encoded;
  }

  async #encode(coding: 'br' | 'gzip', waiters: Waiters): Promise<EncodedVariant> {
    const { body: identity, headers } = this.identity;
    const encoder: Encoder = coding === 'br' && SITE_ASSET_TYPES.test(this.#type) ? 'br-max' : coding;
    try {
      const { body, digest, cpuMs } = await encodeBody(identity, encoder, waiters);
      const tag = `${headers.etag?.slice(1, -1)}-${coding}`;
      const variant = getVariant(omit(headers, REPRESENTATION_HEADERS), body, digest, tag, coding);
      this.#variants[coding] = variant;
      return { variant, cpuMs };
    } finally {
      delete this.#pending[coding];
    }
  }
}
