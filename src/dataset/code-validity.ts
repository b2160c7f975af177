import { dayInWords } from '../domain/dates.js';
import { nameAtStart, nameInSentence } from '../domain/sentences.js';
import { describeEnd } from '../engine/english.js';
import type { Begin, End } from '../engine/history.js';
import type { Country } from './countries.js';
import type { Release } from './release.js';

type Life = Pick<Country, 'validFrom' | 'validTo'>;
type Lineage = Life & Pick<Country, 'predecessors'>;

/**
 * True if a code was in use on a day, both ends included.
 * @param day YYYY-MM-DD
 */
export function existedOn({ validFrom, validTo }: Life, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** `null` if the code existed before the first report. */
export function getBegin(release: Release, { validFrom, predecessors }: Lineage): Begin | null {
  if (validFrom === null) return null;
  const [before] = predecessors;
  const predecessor = before && release.countries.get(before.iso2);
  const reports = release.tables.reports.filter((report) => report.published_on >= validFrom);
  const firstReport = Math.min(release.newestYear + 1, ...reports.map(({ year }) => year));
  return { on: validFrom, whole: predecessor ? nameInSentence(predecessor) : null, firstReport };
}

/** `null` if the code is still in use. */
export function getEnd(release: Release, { validTo }: Life): End | null {
  if (validTo === null) return null;
  const reports = release.tables.reports.filter((report) => report.published_on <= validTo);
  return { on: validTo, lastReport: Math.max(...reports.map(({ year }) => year)) };
}

/** The country that another was part of when a report came out; `null` if it was part of none, or existed. */
export function findPredecessorIn(release: Release, country: Country, year: number): Country | null {
  const { published_on: day } = release.report(year);
  if (existedOn(country, day)) return null;
  const [before] = country.predecessors.filter(({ on }) => day < on);
  return before === undefined ? null : (release.countries.get(before.iso2) ?? null);
}

/**
 * Explains in a sentence why no report could place the country; `null` if one could.
 * @param reports phrase to use instead of the report of the year
 */
export function outsideLifetimeReason(
  release: Release,
  country: Country,
  year: number,
  reports = `the ${year} report`,
): string | null {
  if (!release.years.includes(year)) return null;
  const { published_on: day } = release.report(year);
  if (existedOn(country, day)) return null;
  const { validFrom, validTo } = country;
  const name = nameAtStart(country);
  const whole = findPredecessorIn(release, country, year);
  if (whole !== null)
    return whole.validTo === null
      ? `${name} was not yet independent when ${reports} came out; it was part of ${nameInSentence(whole)}.`
      : `${name} was part of ${nameInSentence(whole)} when ${reports} came out.`;
  return validFrom !== null && day < validFrom
    ? `${name} was not yet independent when ${reports} came out; it became so on ${dayInWords(validFrom)}.`
    : `${name} ${describeEnd({ on: String(validTo) })}, before ${reports} came out.`;
}
