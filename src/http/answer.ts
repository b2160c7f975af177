import { createHash } from 'node:crypto';
import type { Coding } from './negotiation.js';

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
  /** `false` for an answer that is hardly ever asked for again: to keep it would crowd out others. */
  readonly cacheable?: boolean;
}

/** An answer that was made once, with its validator and digest. Its codings are the gateway's. */
export class Answer {
  readonly cacheable: boolean;
  readonly plain: Variant;

  /** @param headers those that do not depend on the coding; they must not hold validators or lengths */
  constructor(
    body: string | Buffer,
    headers: Readonly<Record<string, string>>,
    { cacheable = true }: AnswerOptions = {},
  ) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const digest = createHash('sha256').update(bytes).digest();
    this.cacheable = cacheable;
    this.plain = variantOf(headers, bytes, digest, digest.toString('base64url'));
  }
}

/** @param digest SHA-256 of the body in its coding */
export const variantOf = (
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  digest: Buffer,
  tag: string,
  coding?: Coding,
): Variant =>
  new Variant(
    {
      ...headers,
      etag: `"${tag}"`,
      'content-digest': `sha-256=:${digest.toString('base64')}:`,
      'content-length': String(body.length),
      ...(coding !== undefined && { 'content-encoding': coding }),
    },
    body,
  );
