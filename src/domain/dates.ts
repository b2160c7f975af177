import { z } from 'zod';

/** EDTF for "no later than". */
const BY = '../';

const MONTHS = 12;
const isoDay = (year: number, month: number, day: number): string =>
  toDay(new Date(Date.UTC(year, month - 1, day)).toISOString());

const WHOLE_DATE = 10;

/** Time zones are up to 14 hours ahead of UTC. */
const FURTHEST_AHEAD_MS = 14 * 60 * 60 * 1_000;

const IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const MONTH_IN_WORDS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Milliseconds of a day in UTC. */
export const DAY_MS = 86_400_000;

export const IsoDate = z.iso.date('must be an existing date, in the form YYYY-MM-DD');

/** A date as precisely as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, {
    error: 'must be a day, a month or a year, written YYYY-MM-DD, YYYY-MM or YYYY',
    abort: true,
  })
  .refine(
    (value) => value.length < 'YYYY-MM-DD'.length || z.iso.date().safeParse(value).success,
    'must be an existing date',
  );

/**
 * A publication date as precisely as it is known, in EDTF:
 * `2026-10-09`, `2026-10`, or `../2026-10-09` for "by this day".
 */
export const KnownDate = z
  .string()
  .regex(/^(\d{4}-(0[1-9]|1[0-2])(-\d{2})?|\.\.\/\d{4}-(0[1-9]|1[0-2])-\d{2})$/, {
    error:
      'must be a day, a month, or a day by which it was out, written YYYY-MM-DD, YYYY-MM or ../YYYY-MM-DD',
    abort: true,
  })
  .refine((value) => PartialDate.safeParse(withoutBound(value)).success, 'must be an existing date');

/**
 * True for a date that means "by this day".
 * @param known a KnownDate
 */
export const isBy = (known: string): boolean => known.startsWith(BY);

/** True for a KnownDate that is a day, neither a month nor a bound. */
export const isDay = (known: string): boolean => known.length === WHOLE_DATE && !isBy(known);

/** The day or month in a KnownDate, without `../`. */
export const withoutBound = (known: string): string => (isBy(known) ? known.slice(BY.length) : known);

/**
 * The date part of a timestamp.
 * @param moment ISO 8601, UTC
 */
export const toDay = (moment: string): string => moment.slice(0, 'YYYY-MM-DD'.length);

/** The last day that a partial date can mean: `2006-02-28` for `2006-02`. */
export function getLastDay(date: string): string {
  if (date.length === WHOLE_DATE) return date;
  const [year = 0, month] = date.split('-').map(Number);
  return isoDay(year, (month ?? MONTHS) + 1, 0);
}

/** True if the day, month or year has begun in any time zone; anything later is unknown as yet. */
export const hasBegun = (date: string): boolean =>
  date <= new Date(Date.now() + FURTHEST_AHEAD_MS).toISOString().slice(0, date.length);

/** The first day that a partial date can mean: `2006-02-01` for `2006-02`. */
export function getFirstDay(date: string): string {
  if (date.length === WHOLE_DATE) return date;
  const [year = 0, month] = date.split('-').map(Number);
  return isoDay(year, month ?? 1, 1);
}

/** All years of a period, inclusive. */
export const getYearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * Formats a day, month or year for readers: `29 September 2025`, `October 2026`.
 * @param moment ISO 8601
 */
export function dayInWords(moment: string): string {
  if (moment.length === 'YYYY'.length) return moment;
  const isMonth = moment.length === 'YYYY-MM'.length;
  return (isMonth ? MONTH_IN_WORDS : IN_WORDS).format(new Date(moment));
}
