import { nameInSentence } from '../domain/article.js';
import { dayInWords } from '../domain/cells.js';
import { capitalized } from '../engine/english.js';
import type { Begin, End } from '../engine/history.js';
import type { Country } from './countries.js';
import type { Release } from './release.js';

/** From when to when a country, or its code, was there; both days belong to it. `null`: open. */
type Life = Pick<Country, 'validFrom' | 'validTo'>;

/** True if a country was there on a day (YYYY-MM-DD). */
export function livedOn({ validFrom, validTo }: Life, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/**
 * The beginning of a country after the first report; `null` if it was there before.
 * @param country one of the release's
 */
export function beginOf(release: Release, { validFrom }: Life): Begin | null {
  if (validFrom === null) return null;
  const reports = release.tables.reports.filter((report) => report.published_on >= validFrom);
  const firstReport = Math.min(release.newestYear + 1, ...reports.map(({ year }) => year));
  return { on: validFrom, firstReport };
}

/**
 * The end of a country before the newest report; `null` if it goes on.
 * @param country one of the release's
 */
export function endOf(release: Release, { validTo }: Life): End | null {
  if (validTo === null) return null;
  const reports = release.tables.reports.filter((report) => report.published_on <= validTo);
  return { on: validTo, lastReport: Math.max(...reports.map(({ year }) => year)) };
}

/** Why a report could not have placed a country, as a sentence; `null` where it could. */
export function outsideLife(release: Release, country: Country, year: number): string | null {
  if (!release.years.includes(year)) return null;
  const { published_on: day } = release.report(year);
  if (livedOn(country, day)) return null;
  const { validFrom, validTo } = country;
  const name = capitalized(nameInSentence(country));
  return validFrom !== null && day < validFrom
    ? `${name} had no code of its own yet when the ${year} report came out: ISO 3166 has had one since ${dayInWords(validFrom)}.`
    : `${name} had no code any more when the ${year} report came out: ISO 3166 had one until ${dayInWords(String(validTo))}.`;
}
