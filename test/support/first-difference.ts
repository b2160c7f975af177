import { isDeepStrictEqual } from 'node:util';
import type { Test } from 'tap';

const MOST_LETTERS = 300;

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function told(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/** The path at which two values part, with both: `items[3].tier: "2" instead of "3"`; `null` where they are the same. */
export function firstDifference(found: unknown, wanted: unknown, path = ''): string | null {
  if (isDeepStrictEqual(found, wanted)) return null;
  if (isTree(found) && isTree(wanted) && Array.isArray(found) === Array.isArray(wanted)) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
      const below = Array.isArray(wanted) ? `${path}[${key}]` : `${path}${path === '' ? '' : '.'}${key}`;
      const difference = firstDifference(found[key], wanted[key], below);
      if (difference !== null) return difference;
    }
  }
  return `${path || 'the whole'}: ${told(found)} instead of ${told(wanted)}`;
}

/** As `t.strictSame`, for large values: it says where they part, and prints neither. */
export function sameAs(t: Test, found: unknown, wanted: unknown, message = 'the same'): void {
  const difference = firstDifference(found, wanted);
  if (difference === null) t.pass(message);
  else t.fail(`${message}: ${difference}`);
}
