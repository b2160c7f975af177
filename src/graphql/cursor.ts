import { createHash } from 'node:crypto';
import { Problem } from '../domain/problem.js';
import { MAX_CURSOR_LENGTH } from './limits.js';

const FINGERPRINT_LENGTH = 8;

export function fingerprintOf(identity: string): string {
  return createHash('sha256').update(identity).digest('base64url').slice(0, FINGERPRINT_LENGTH);
}

export function cursorAt(position: number, fingerprint: string): string {
  return Buffer.from(`${fingerprint}.${position}`).toString('base64url');
}

interface Given {
  readonly cursor: string;
  readonly argument: string;
  readonly fingerprint: string;
  readonly length: number;
}

/**
 * The position that a cursor names.
 * @throws Problem `invalid-cursor` for one that this list did not give
 */
export function positionOf({ cursor, argument, fingerprint, length }: Given): number {
  if (cursor.length <= MAX_CURSOR_LENGTH) {
    const position = Number(
      Buffer.from(cursor, 'base64url')
        .toString()
        .slice(fingerprint.length + 1),
    );
    const inList = Number.isInteger(position) && position >= 0 && position < length;
    if (inList && cursorAt(position, fingerprint) === cursor) return position;
  }
  throw new Problem(
    'invalid-cursor',
    `${argument}: this list did not give that cursor in this release with this filter. Begin without it, or take the endCursor of the page before (for before, the startCursor of the page behind).`,
    { errors: [{ parameter: argument, message: 'was not given by this list' }] },
  );
}
