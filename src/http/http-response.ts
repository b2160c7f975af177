import { createHash } from 'node:crypto';
import type { ContentCoding } from './accept-header.js';

/** A response body in one content coding, with its headers. */
export class Variant {
  #notModified: Readonly<Record<string, string>> | undefined;

  constructor(
    readonly headers: Readonly<Record<string, string>>,
    readonly body: Buffer,
  ) {}

  /** Header fields for a 304 response: those that don't describe the content (RFC 9110, 15.4.5). */
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

interface HttpResponseOptions {
  /** `false` for a response that is rarely requested twice: caching it would evict others. */
  readonly cacheable?: boolean;
}

/**
 * A complete response with validator and digest. Content
 * codings, conditions and ranges are left to the gateway.
 */
export class HttpResponse {
  readonly cacheable: boolean;
  readonly identity: Variant;

  /** @param headers independent of the content coding; must not include validators or lengths */
  constructor(
    body: string | Buffer,
    headers: Readonly<Record<string, string>>,
    { cacheable = true }: HttpResponseOptions = {},
  ) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    const digest = createHash('sha256').update(bytes).digest();
    this.cacheable = cacheable;
    this.identity = getVariant(headers, bytes, digest, digest.toString('base64url'));
  }
}

/**
 * Builds a variant with its validator, digest and length.
 * @param digest SHA-256 of the encoded body
 * @param tag entity tag, without quotes
 */
export const getVariant = (
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  digest: Buffer,
  tag: string,
  coding?: ContentCoding,
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
