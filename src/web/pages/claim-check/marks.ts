import type { Reading } from '../../../texts/answer.js';

/** Marks of readings: a sign, a word and a line, beside its colour. An open one has none. */
export const MARKS = {
  agrees: { sign: '✓', word: 'the rows agree' },
  differs: { sign: '◆', word: 'look at the rows' },
  refuted: { sign: '✗', word: 'the rows say otherwise' },
} as const;

export type Marked = keyof typeof MARKS;
export const isMarked = (outcome: Reading['outcome']): outcome is Marked => outcome in MARKS;
