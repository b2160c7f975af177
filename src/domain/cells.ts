import { z } from 'zod';

/* Cells accept both what CSV files contain (strings) and what the database returns (typed values), and
   nothing else. */

/** Maximum length of a cell, in characters; the longest has some 700. */
const MAX_TEXT = 4_000;
/** Spreadsheets interpret these as the start of a formula. */
const FORMULA = /^[=+@-]/;
/** Characters that change the direction of text. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Text without control characters, surrounding whitespace, or anything that software would execute. */
export const text = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .refine((value) => !FORMULA.test(value), 'begins like a formula')
  .refine((value) => !BIDI.test(value), 'has a character that turns the direction of text')
  .refine((value) => value === value.trim(), 'has blanks at its ends')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  .refine((value) => !/[\u0000-\u001f\u007f]/.test(value), 'has a control character');

/** An integer: `2022` or `"2022"`, but not `"2022.0"`, `" 2022"` or `""`. */
export const integer = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^-?(0|[1-9]\d*)$/, 'is not a whole number')
      .transform(Number),
  ])
  .pipe(z.int());

/** A boolean: `true` or `"true"`. */
export const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])
  .pipe(z.boolean());

/** A cell that may be empty in CSV and `null` elsewhere. */
export function nullable<T extends z.ZodType>(cell: T) {
  return z.preprocess((value) => (value === '' ? null : value), cell.nullable());
}
