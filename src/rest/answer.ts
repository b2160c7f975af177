import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Coding } from './negotiation.js';

/** Bodies below one network packet gain nothing from compression. */
const SMALLEST_TO_COMPRESS = 1_024;
/** Best ratio for a body that is compressed once and kept; level 11 would hold up the event loop. */
const BROTLI_QUALITY = 6;

/** One representation of an answer, ready to be sent. */
export interface Variant {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * An answer that was made once: its body in every content coding, with validators and digests.
 * Codings are made when they are first asked for, and kept.
 */
export class Answer {
  readonly #headers: Readonly<Record<string, string>>;
  readonly #compressible: boolean;
  readonly #body: Buffer;
  readonly #hash: Buffer;
  readonly #variants = new Map<Coding, Variant>();
  /** Whether anybody was sent it: an answer that is asked for again is worth a shorter way. */
  wasSent = false;

  /**
   * @param headers those that do not depend on the coding; they must not hold validators or lengths
   * @param compressible `false` for a body that is compressed already
   */
  constructor(
    body: string | Buffer,
    headers: Readonly<Record<string, string>>,
    { compressible = true }: { readonly compressible?: boolean } = {},
  ) {
    this.#body = typeof body === 'string' ? Buffer.from(body) : body;
    this.#headers = headers;
    this.#compressible = compressible;
    this.#hash = sha256(this.#body);
  }

  /** Bytes held, with room for the compressed forms. */
  get size(): number {
    return this.#compressible ? this.#body.length * 2 : this.#body.length;
  }

  variant(coding: Coding): Variant {
    const compresses = this.#compressible && this.#body.length >= SMALLEST_TO_COMPRESS;
    const effective = compresses ? coding : 'identity';
    let variant = this.#variants.get(effective);
    if (!variant) {
      variant = this.#make(effective);
      this.#variants.set(effective, variant);
    }
    return variant;
  }

  #make(coding: Coding): Variant {
    const body = encode(this.#body, coding);
    const headers = {
      ...this.#headers,
      etag: `"${this.#hash.toString('base64url')}${coding === 'identity' ? '' : `-${coding}`}"`,
      'content-digest': `sha-256=:${(coding === 'identity' ? this.#hash : sha256(body)).toString('base64')}:`,
      'content-length': String(body.length),
    };
    return { body, headers: coding === 'identity' ? headers : { ...headers, 'content-encoding': coding } };
  }
}

function encode(body: Buffer, coding: Coding): Buffer {
  if (coding === 'br') {
    return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
  }
  return coding === 'gzip' ? gzipSync(body) : body;
}

const sha256 = (data: Buffer): Buffer => createHash('sha256').update(data).digest();
