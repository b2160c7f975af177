import crypto from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { byName, type Fields, inTurn } from './headers.js';
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

/** An answer that is not kept as bytes. */
export interface Plain {
  readonly fields: Fields;
  readonly body: string | Buffer;
  /** How to write a text: what is all ASCII has the same bytes in Latin-1, which take no looking at each. */
  readonly encoding: BufferEncoding;
}

/**
 * An answer that was made once: its body in every content coding, with validators and digests.
 * Codings are made when they are first asked for, and kept.
 */
export class Answer {
  readonly #fields: Fields;
  readonly #compressible: boolean;
  #text: string | Buffer;
  readonly #bytes: number;
  readonly #hash: Buffer;
  readonly #variants: Partial<Record<Coding, Variant>> = {};
  /** Whether anybody was sent it: an answer that is asked for again is worth a shorter way. */
  wasSent = false;

  /**
   * @param headers those that do not depend on the coding; they must not hold validators or lengths
   * @param compressible `false` for a body that is compressed already
   */
  constructor(
    body: string | Buffer,
    headers: Readonly<Record<string, string>> | Fields,
    { compressible = true }: { readonly compressible?: boolean } = {},
  ) {
    this.#text = body;
    this.#bytes = Buffer.byteLength(body);
    this.#fields = isInTurn(headers) ? headers : inTurn(headers);
    this.#compressible = compressible;
    this.#hash = sha256(body);
  }

  /** Bytes held, with room for the compressed forms. */
  get size(): number {
    return this.#compressible ? this.#bytes * 2 : this.#bytes;
  }

  /** Whether a client that prefers this coding is sent the body as it is. */
  isSentPlain(coding: Coding): boolean {
    return coding === 'identity' || !this.#compressible || this.#bytes < SMALLEST_TO_COMPRESS;
  }

  /** The answer without a content coding, as it was made: for those who send it once. */
  get plain(): Plain {
    return {
      fields: this.#fieldsFor('identity', this.#hash, this.#bytes),
      body: this.#text,
      encoding: this.#bytes === this.#text.length ? 'latin1' : 'utf8',
    };
  }

  variant(coding: Coding): Variant {
    const effective = this.isSentPlain(coding) ? 'identity' : coding;
    this.#variants[effective] ??= this.#make(effective);
    return this.#variants[effective];
  }

  #make(coding: Coding): Variant {
    const plain = typeof this.#text === 'string' ? Buffer.from(this.#text) : this.#text;
    // Once its bytes are kept, the text need not be.
    if (coding === 'identity') this.#text = plain;
    const body = encode(plain, coding);
    const digest = coding === 'identity' ? this.#hash : sha256(body);
    return { body, headers: byName(this.#fieldsFor(coding, digest, body.length)) };
  }

  /** @param digest SHA-256 of the body in its coding */
  #fieldsFor(coding: Coding, digest: Buffer, length: number): Fields {
    const fields = [
      ...this.#fields,
      'etag',
      `"${this.#hash.toString('base64url')}${coding === 'identity' ? '' : `-${coding}`}"`,
      'content-digest',
      `sha-256=:${digest.toString('base64')}:`,
      'content-length',
      String(length),
    ];
    return coding === 'identity' ? fields : [...fields, 'content-encoding', coding];
  }
}

const isInTurn = (headers: Readonly<Record<string, string>> | Fields): headers is Fields =>
  Array.isArray(headers);

function encode(body: Buffer, coding: Coding): Buffer {
  if (coding === 'br') {
    return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
  }
  return coding === 'gzip' ? gzipSync(body) : body;
}

/** In one step where Node knows how (from 20.12 on): to set up an object for it takes as long as to digest a short text. */
const sha256 = (data: string | Buffer): Buffer =>
  typeof crypto.hash === 'function'
    ? crypto.hash('sha256', data, 'buffer')
    : crypto.createHash('sha256').update(data).digest();
