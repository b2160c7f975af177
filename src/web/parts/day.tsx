import { dayInWords } from '../../domain/cells.js';

/** A day in words: `29 September 2025`. @param of a date or time in ISO 8601 */
export function Day({ of }: { of: string }) {
  return <time datetime={of}>{dayInWords(of)}</time>;
}
