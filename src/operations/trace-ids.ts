import { randomFillSync } from 'node:crypto';

const ID_BYTES = 16;
/** Randomness is cheap by the page and dear by the id: one is needed for each request. */
const pool = Buffer.alloc(256 * ID_BYTES);
let used = pool.length;

/** A new trace id: 32 hexadecimal digits. */
export function newTraceId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += ID_BYTES;
  return pool.toString('hex', used - ID_BYTES, used);
}
