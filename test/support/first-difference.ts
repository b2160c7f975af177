import { isDeepStrictEqual } from 'node:util';
import type { Test } from 'tap';

const MAX_LETTERS = 300;
/** Context in characters around the first difference. */
const AROUND = 60;

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first difference between two long texts, with context. */
function firstTextDifference(found: string, wanted: string): string | null {
  if (Math.min(found.length, wanted.length) <= MAX_LETTERS) return null;
  let at = 0;
  while (found[at] === wanted[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
  return `letter ${at}: ${around(found)} instead of ${around(wanted)}`;
}

function format(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS)}…` : text;
}

/**
 * The first difference between two values with its path: `items[3].tier: "2" instead of "3"`; `null` if they
 * are equal.
 */
export function firstDifference(found: unknown, wanted: unknown, path = ''): string | null {
  if (isDeepStrictEqual(found, wanted)) return null;
  if (isTree(found) && isTree(wanted) && Array.isArray(found) === Array.isArray(wanted)) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
      const below = Array.isArray(wanted) ? `${path}[${key}]` : `${path}${path === '' ? '' : '.'}${key}`;
      const difference = firstDifference(found[key], wanted[key], below);
      if (difference !== null) return difference;
    }
  }
  const parting =
    typeof found === 'string' && typeof wanted === 'string' ? firstTextDifference(found, wanted) : null;
  if (parting !== null) return `${path || 'the whole'}, ${parting}`;
  return `${path || 'the whole'}: ${format(found)} instead of ${format(wanted)}`;
}

/** Like `t.strictSame` for large values: reports the first difference without printing either. */
export function sameAs(t: Test, found: unknown, wanted: unknown, message = 'the same'): void {
  const difference = firstDifference(found, wanted);
  if (difference === null) t.pass(message);
  else t.fail(`${message}: ${difference}`);
}
