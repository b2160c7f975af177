import type { Reading } from '../../../texts/answer.js';

/** How a reading is marked: a sign, a word and a line, beside its colour. What is open is not marked. */
export const MARKS = {
  agrees: { sign: '✓', word: 'the rows agree' },
  differs: { sign: '◆', word: 'look at the rows' },
  refuted: { sign: '✗', word: 'the rows say otherwise' },
} as const;

export type Marked = keyof typeof MARKS;
export const isMarked = (outcome: Reading['outcome']): outcome is Marked => outcome in MARKS;
