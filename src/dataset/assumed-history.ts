import { DomainError, invalidArgument } from '../domain/errors.js';
import { nameInSentence } from '../domain/sentences.js';
import { TIER_LABELS, type Tier } from '../domain/tier.js';
import { joinWords } from '../engine/english.js';
import type { Law } from '../engine/law.js';
import { getLaw } from './clock.js';
import type { Country } from './countries.js';
import type { Release } from './release.js';

/** An assumed placement; `null` means assumed not to be covered. */
export interface AssumedPlacement {
  readonly year: number;
  readonly tier: Tier | null;
  /** 1-based position in the parsed text. */
  readonly position?: number | undefined;
}

const MAX_ASSUMED_PLACEMENTS = 60;
/** Accepted years; whether a report exists is checked separately. */
export const YEAR_RANGE = { first: 1990, last: 2100 } as const;

/** @throws `invalid-history` for placements that cannot be simulated */
export function checkAssumed(assumed: readonly AssumedPlacement[], law: Law): void {
  if (assumed.length > MAX_ASSUMED_PLACEMENTS) {
    const message = `has ${assumed.length} placements; the maximum is ${MAX_ASSUMED_PLACEMENTS}`;
    throw new DomainError('invalid-history', `history ${message}.`, {
      faults: [{ argument: 'history', message }],
    });
  }
  let latest = Number.NEGATIVE_INFINITY;
  for (const placement of assumed) {
    const { year } = placement;
    const outside = outsideYears(year, law);
    if (outside !== null) throw impossiblePlacement(placement, `names ${year}, but ${outside}`);
    // Most histories are sorted, so duplicates rarely need a search.
    if (year <= latest && assumed.find((earlier) => earlier.year === year) !== placement)
      throw impossiblePlacement(placement, `has two placements for ${year}`);
    latest = Math.max(latest, year);
  }
}

/** @throws `invalid-argument` for a year that cannot be simulated */
export function assertRequestedYear(year: number, law: Law): void {
  const outside = outsideYears(year, law);
  if (outside !== null) throw impossibleYear(year, `is ${year}, but ${outside}`);
}

function outsideYears(year: number, law: Law): string | null {
  const { first, last } = YEAR_RANGE;
  const begin = `the first report is that of ${law.firstReport}`;
  if (!Number.isInteger(year) || year < first || year > last)
    return `years from ${first} to ${last} are allowed, and ${begin}`;
  return year < law.firstReport ? begin : null;
}

/** @param fault completes a sentence starting with "history" */
export function impossiblePlacement(
  { year, tier, position }: AssumedPlacement,
  fault: string,
  reason?: string,
): DomainError<'invalid-history'> {
  const where = position === undefined ? '' : ` at position ${position}`;
  return new DomainError('invalid-history', `history${where} ${fault}.`, {
    ...(position === undefined ? {} : { position }),
    year,
    ...(reason === undefined ? {} : { reason }),
    faults: [{ argument: 'history', message: fault, value: `${year}:${tier ?? 'NR'}` }],
  });
}

/** @param fault completes a sentence starting with "year" */
export function impossibleYear(year: number, fault: string): DomainError<'invalid-argument'> {
  return invalidArgument('year', fault, { value: year });
}

const MAX_NAMED = 3;

export interface Assumptions {
  /** Placements that add to the real ones or replace them. */
  readonly history?: readonly AssumedPlacement[] | undefined;
  /** Default: the last report that is assumed, else the newest. */
  readonly year?: number | undefined;
  /** Default: the law of each year. */
  readonly assumedRule?: string | undefined;
}

/** States the assumptions of a what-if: "Assumed: the law of 2008 in every report from 2009 on". */
export function describeAssumptions(
  release: Release,
  country: Pick<Country, 'iso2' | 'name'>,
  { history = [], assumedRule }: Assumptions,
): string {
  const name = nameInSentence(country);
  const era = release.tables.rules.find(({ id }) => id === assumedRule);
  const assumed = placementsAssumed(history);
  if (era) assumed.unshift(`the law of ${yearOfLaw(era)} ${reportsUnder(release, era.id)}`);
  return assumed.length === 0
    ? `Nothing assumed: the real history of ${name}`
    : `Assumed for ${name}: ${joinWords(assumed, 'and')}`;
}

/** The reports for which a rule is assumed: `in every report from 2009 on`. */
function reportsUnder(release: Release, rule: string): string {
  const law = getLaw(release);
  const first = law.under(rule).eras.at(-1)?.first_report ?? law.firstReport;
  return `in every report${first > law.firstReport ? ` from ${first} on` : ''}`;
}

/** The year of a law distinguishes its sections. */
const yearOfLaw = ({ title, first_report }: { readonly title: string; readonly first_report: number }) =>
  /\b(?:19|20)\d{2}\b/.exec(title)?.[0] ?? String(first_report);

function placementsAssumed(history: readonly AssumedPlacement[]): string[] {
  if (history.length === 0) return [];
  const years = history.map(({ year }) => year);
  if (history.length > MAX_NAMED) {
    return [
      `${history.length} ${history.length === 1 ? 'placement' : 'placements'}, ${Math.min(...years)} to ${Math.max(...years)}`,
    ];
  }
  return history.map(
    ({ year, tier }) => `${tier === null ? 'not in the report' : TIER_LABELS[tier]} in ${year}`,
  );
}
