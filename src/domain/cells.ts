import { z } from 'zod';

/*
 * Each cell accepts what a CSV file gives (strings) as well as what the database gives (typed values), and is
 * otherwise strict.
 */

/** Characters of a cell; the longest has some 700. */
const MAX_TEXT = 4_000;
/** Spreadsheets take these for the beginning of a formula. */
const FORMULA = /^[=+@-]/;
/** Characters that turn the direction of what follows. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** No control characters, no blanks at its ends, nothing that software would run. */
export const text = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .refine((value) => !FORMULA.test(value), 'begins like a formula')
  .refine((value) => !BIDI.test(value), 'has a character that turns the direction of text')
  .refine((value) => value === value.trim(), 'has blanks at its ends')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  .refine((value) => !/[\u0000-\u001f\u007f]/.test(value), 'has a control character');

/** A whole number: `2022` or `"2022"`, never `"2022.0"`, `" 2022"` or `""`. */
export const integer = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^-?(0|[1-9]\d*)$/, 'is not a whole number')
      .transform(Number),
  ])
  .pipe(z.int());

export const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])
  .pipe(z.boolean());

/** An empty CSV cell is `null`. */
export function nullable<T extends z.ZodType>(cell: T) {
  return z.preprocess((value) => (value === '' ? null : value), cell.nullable());
}
