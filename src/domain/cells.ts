import { z } from 'zod';

/*
 * The kinds of cell that a table of the dataset has. Each accepts what a CSV file gives (strings)
 * as well as what the database gives (typed values), and is otherwise strict.
 */

/** Text without control characters or blanks at its ends. */
export const text = z
  .string()
  .min(1)
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

/** `true` or `false`. */
export const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])
  .pipe(z.boolean());

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const IsoDate = z.iso.date('must be a day that exists, written YYYY-MM-DD');

/** An empty CSV cell is `null`. */
export function nullable<T extends z.ZodType>(cell: T) {
  return z.preprocess((value) => (value === '' ? null : value), cell.nullable());
}

/** The day of a moment in UTC, YYYY-MM-DD. @param moment in the form of ISO 8601 */
export const dayOf = (moment: string): string => moment.slice(0, 'YYYY-MM-DD'.length);
