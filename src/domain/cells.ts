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

export const IsoDate = z.iso.date('must be a day that exists, written YYYY-MM-DD');

/** A day, or as much as is known of it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, {
    error: 'must be a day, a month or a year, written YYYY-MM-DD, YYYY-MM or YYYY',
    abort: true,
  })
  .refine(
    (value) => value.length < 'YYYY-MM-DD'.length || z.iso.date().safeParse(value).success,
    'must be a day that exists',
  );

/** In EDTF: "no later than this day". */
const BY = '../';

/** A publication as precisely as it is known, in EDTF: `2026-10-09`, `2026-10`, or `../2026-10-09` for "by this day". */
export const KnownDate = z
  .string()
  .regex(/^(\d{4}-(0[1-9]|1[0-2])(-\d{2})?|\.\.\/\d{4}-(0[1-9]|1[0-2])-\d{2})$/, {
    error:
      'must be a day, a month, or a day by which it was out, written YYYY-MM-DD, YYYY-MM or ../YYYY-MM-DD',
    abort: true,
  })
  .refine((value) => PartialDate.safeParse(withoutBy(value)).success, 'must be a day that exists');

/** True for a date that says "by this day". @param known a KnownDate */
export const isBy = (known: string): boolean => known.startsWith(BY);

/** The day or month that a KnownDate names. */
export const withoutBy = (known: string): string => (isBy(known) ? known.slice(BY.length) : known);

/** An empty CSV cell is `null`. */
export function nullable<T extends z.ZodType>(cell: T) {
  return z.preprocess((value) => (value === '' ? null : value), cell.nullable());
}

/** @param moment in UTC, in the form of ISO 8601 */
export const dayOf = (moment: string): string => moment.slice(0, 'YYYY-MM-DD'.length);

const MONTHS = 12;
const isoDay = (year: number, month: number, day: number): string =>
  dayOf(new Date(Date.UTC(year, month - 1, day)).toISOString());

const WHOLE_DATE = 10;

/** The last day that a partial date may mean: `2006-02-28` for `2006-02`. */
export function lastDayOf(date: string): string {
  if (date.length === WHOLE_DATE) return date;
  const [year = 0, month] = date.split('-').map(Number);
  return isoDay(year, (month ?? MONTHS) + 1, 0);
}

/** When it is already tomorrow somewhere: the clocks of the world are up to 14 hours ahead of UTC. */
const FURTHEST_AHEAD_MS = 14 * 60 * 60 * 1_000;

/** Somewhere on earth: nobody can know yet what comes later. */
export const hasBegun = (date: string): boolean =>
  date <= new Date(Date.now() + FURTHEST_AHEAD_MS).toISOString().slice(0, date.length);

/** The first day that a partial date may mean: `2006-02-01` for `2006-02`. */
export function firstDayOf(date: string): string {
  if (date.length === WHOLE_DATE) return date;
  const [year = 0, month] = date.split('-').map(Number);
  return isoDay(year, month ?? 1, 1);
}

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as readers write it: `29 September 2025`. @param moment a date or time in ISO 8601 */
export const dayInWords = (moment: string): string => IN_WORDS.format(new Date(moment));

const MONTH_IN_WORDS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month as readers write it: `October 2026`. @param month YYYY-MM */
export const monthInWords = (month: string): string => MONTH_IN_WORDS.format(new Date(`${month}-01`));

/** All that the engine knows of the law stands in these rows, the report years included. */
export const Rule = z.strictObject({
  id: text.describe('Identifier of the era, for example tvpra-2017'),
  title: text.describe('Short title of the act'),
  citation: text.describe('The clause of the United States Code that states the rule'),
  public_law: text.describe('Public law that enacted it; several are parted by semicolons'),
  enacted_on: IsoDate.describe('Date of enactment'),
  first_report: integer.describe('First report year that the era governs'),
  last_report: nullable(integer).describe(
    'Last report year that the era governs; empty while it is in force',
  ),
  has_watch_list: flag.describe('Whether reports of the era can place a country on the Tier 2 Watch List'),
  counts_years: flag.describe(
    'Whether a year on the watch list counts towards the limit of consecutive years',
  ),
  max_run: nullable(integer).describe(
    'Number of consecutive counted years after which the rule bites; empty where the watch list has no consequence',
  ),
  waivers_per_run: integer.describe('Number of one-year waivers that a run may use'),
  relisting_max_run: nullable(integer).describe(
    'Number of consecutive counted years that a country may stay which came back to the list straight from a Tier 3 placement after a run with a waiver (clause F); empty where there is no such limit',
  ),
  counting_citation: nullable(text).describe('Clause that says which years count'),
  downgrade_citation: nullable(text).describe('Clause that orders the downgrade'),
  waiver_citation: nullable(text).describe('Clause that allows the waiver'),
  relisting_citation: nullable(text).describe('Clause that limits a relisting'),
  summary: text.describe('What the era means, in plain words'),
  reference_url: text.describe(
    'Where the law can be read: one address for each public law, in their order, parted by semicolons',
  ),
});
export type Rule = z.infer<typeof Rule>;

const PART = '; ';

export const publicLawsOf = ({ public_law }: Rule): readonly string[] => public_law.split(PART);

/** In the same order as the laws. */
export const referenceUrlsOf = ({ reference_url }: Rule): readonly string[] => reference_url.split(PART);
