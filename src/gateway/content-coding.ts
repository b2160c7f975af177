import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ContentCoding } from '../http/accept-header.js';
import { FairExecutor } from './fair-executor.js';
import type { Waiters } from './waiters.js';

const atQuality = (quality: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
/** Good ratio for a body that is compressed once and then cached; level 11 takes ten times as long. */
const BROTLI = atQuality(6);
const MAX_BROTLI = atQuality(11);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Out of four threads in libuv's pool, which also reads files. */
const CONCURRENCY = 2;

const ENCODERS = {
  br: { bytesPerCpuMs: 30_000, encode: (body: Buffer) => brotli(body, BROTLI) },
  'br-max': { bytesPerCpuMs: 2_000, encode: (body: Buffer) => brotli(body, MAX_BROTLI) },
  gzip: { bytesPerCpuMs: 40_000, encode: (body: Buffer) => zip(body) },
  identity: { bytesPerCpuMs: 1_000_000, encode: async (body: Buffer) => body },
} satisfies Record<ContentCoding | 'br-max', unknown>;

export type Encoder = keyof typeof ENCODERS;

interface EncodedBody {
  readonly body: Buffer;
  /** SHA-256 of `body`. */
  readonly digest: Buffer;
  /** Estimated from the length: libuv does not report the CPU time of its threads. */
  readonly cpuMs: number;
}

const executor = new FairExecutor(
  async ({ body, encoder }: { body: Buffer; encoder: Encoder }): Promise<EncodedBody> => {
    const { bytesPerCpuMs, encode } = ENCODERS[encoder];
    const encoded = await encode(body);
    const digest = await crypto.subtle.digest('SHA-256', encoded as Buffer<ArrayBuffer>);
    return { body: encoded, digest: Buffer.from(digest), cpuMs: body.length / bytesPerCpuMs };
  },
  (running) => running < CONCURRENCY,
);

/**
 * Compresses and hashes a body off the main thread.
 * @throws Problem `overloaded`
 */
export const encodeBody = (body: Buffer, encoder: Encoder, waiters: Waiters): Promise<EncodedBody> =>
  executor.run({ body, encoder }, waiters, encoder, body.length / ENCODERS[encoder].bytesPerCpuMs);
