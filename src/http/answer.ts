import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import type { Coding } from './negotiation.js';

/** Bodies below one network packet gain nothing from compression. */
const SMALLEST_TO_COMPRESS = 1_024;
/** Larger bodies are compressed by another thread: they would hold up the event loop for milliseconds. */
const LARGEST_TO_COMPRESS_HERE = 64 * 1_024;
const brotliOf = (quality: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
/** Good ratio for a body that is compressed once and kept; level 11 takes ten times as long. */
const BROTLI = brotliOf(6);
const THOROUGH_BROTLI = brotliOf(11);

const brotliElsewhere = promisify(brotliCompress);
const gzipElsewhere = promisify(gzip);

export class Variant {
  #notModified: Readonly<Record<string, string>> | undefined;

  constructor(
    readonly headers: Readonly<Record<string, string>>,
    readonly body: Buffer,
  ) {}

  /** The header fields of a 304: those that do not describe the content (RFC 9110, 15.4.5). */
  get notModified(): Readonly<Record<string, string>> {
    if (this.#notModified === undefined) {
      const {
        'content-length': _length,
        'content-type': _type,
        'content-digest': _digest,
        ...kept
      } = this.headers;
      this.#notModified = kept;
    }
    return this.#notModified;
  }
}

interface AnswerOptions {
  /** `false` for a body that is compressed already. */
  readonly compressible?: boolean;
  /** `false` for an answer that is hardly ever asked for again: to keep it would crowd out others. */
  readonly cacheable?: boolean;
  /** `true` for a small file that is the same as long as the process lives, and that every page loads. */
  readonly thorough?: boolean;
}

/**
 * An answer that was made once: its body in every content coding, with validators and digests.
 * Codings are made when they are first asked for, and kept.
 */
export class Answer {
  readonly cacheable: boolean;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #compressible: boolean;
  readonly #brotli: typeof BROTLI;
  readonly #plain: Variant;
  readonly #tag: string;
  readonly #compressed: Partial<Record<Coding, Variant | Promise<Variant>>> = {};

  /** @param headers those that do not depend on the coding; they must not hold validators or lengths */
  constructor(
    body: string | Buffer,
    headers: Readonly<Record<string, string>>,
    { compressible = true, cacheable = true, thorough = false }: AnswerOptions = {},
  ) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const digest = sha256(bytes);
    this.cacheable = cacheable;
    this.#brotli = thorough ? THOROUGH_BROTLI : BROTLI;
    this.#headers = headers;
    this.#tag = digest.toString('base64url');
    this.#compressible = compressible && bytes.length >= SMALLEST_TO_COMPRESS;
    this.#plain = this.#variant(bytes, digest, this.#tag);
  }

  get size(): number {
    const { length } = this.#plain.body;
    return this.#compressible ? length * 2 : length;
  }

  get plain(): Variant {
    return this.#plain;
  }

  /** The answer as a client that prefers this coding gets it; a promise while a large body is compressed. */
  variant(coding: Coding): Variant | Promise<Variant> {
    if (coding === 'identity' || !this.#compressible) return this.#plain;
    this.#compressed[coding] ??= this.#compress(coding);
    return this.#compressed[coding];
  }

  #compress(coding: 'br' | 'gzip'): Variant | Promise<Variant> {
    const { body } = this.#plain;
    const finish = (bytes: Buffer): Variant => {
      const variant = this.#variant(bytes, sha256(bytes), `${this.#tag}-${coding}`, coding);
      this.#compressed[coding] = variant;
      return variant;
    };
    if (body.length > LARGEST_TO_COMPRESS_HERE)
      return (coding === 'br' ? brotliElsewhere(body, this.#brotli) : gzipElsewhere(body)).then(finish);
    return finish(coding === 'br' ? brotliCompressSync(body, this.#brotli) : gzipSync(body));
  }

  /** @param digest SHA-256 of the body in its coding */
  #variant(body: Buffer, digest: Buffer, tag: string, coding?: Coding): Variant {
    const headers: Record<string, string> = {
      ...this.#headers,
      etag: `"${tag}"`,
      'content-digest': `sha-256=:${digest.toString('base64')}:`,
      'content-length': String(body.length),
    };
    if (coding !== undefined) headers['content-encoding'] = coding;
    return new Variant(headers, body);
  }
}

const sha256 = (data: Buffer): Buffer => createHash('sha256').update(data).digest();
