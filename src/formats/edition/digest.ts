import { createHash } from 'node:crypto';

/** @returns 64 hexadecimal digits, as `sha256sum` prints them */
export const sha256 = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');
