import z from 'zod';
import { onDemand } from '../domain/parameters.js';
import { Problem } from '../domain/problem.js';
import { Trace } from '../engine/eligibility.js';
import { StepOutcome } from '../engine/step-outcome.js';
import type { Outcome } from '../engine/vocabulary.js';
import { type CountryOutcome, outcomesOf } from './clock.js';
import { refOf } from './countries.js';
import type { Release } from './release.js';

/** Both included; what is left out does not narrow. */
export interface Period {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface YearsFilter extends Period {
  readonly year?: readonly number[] | undefined;
}

/**
 * @throws Problem `invalid-parameter` for a period that ends before it begins, or leaves out a year that is named;
 * `report-not-in-edition` for one that reaches past the edition, `unknown-report` past the day that asOf names
 */
export function inPeriod(
  release: Release,
  { from, to, year: years = [] }: YearsFilter,
): (year: number) => boolean {
  for (const [parameter, asked] of [['from', from] as const, ['to', to] as const])
    release.refuseBeyond(asked, parameter);
  if (from !== undefined && to !== undefined && from > to) {
    const message = `lies after to (${to})`;
    throw new Problem('invalid-parameter', `from (${from}) ${message}.`, {
      errors: [{ parameter: 'from', message, value: from }],
    });
  }
  const within = (year: number) => (from === undefined || year >= from) && (to === undefined || year <= to);
  const outside = years.find((year) => !within(year));
  if (outside === undefined) return within;
  const message =
    from !== undefined && outside < from ? `lies before from (${from})` : `lies after to (${to})`;
  throw new Problem('invalid-parameter', `year (${outside}) ${message}: the two contradict each other.`, {
    errors: [{ parameter: 'year', message, value: outside }],
  });
}

/**
 * To choose from what there is: unlike `Release.report`, a year without a report is a wrong value, `invalid-parameter`.
 * One after the edition is `report-not-in-edition` everywhere.
 */
export function askedYear(release: Release, year: number): number {
  try {
    return release.report(year, 'year').year;
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'report-not-in-edition') throw error;
    throw new Problem('invalid-parameter', `year: ${error.detail}`, {
      errors: [{ parameter: 'year', message: error.detail, value: year }],
      ...error.extensions,
    });
  }
}

/** @throws Problem `invalid-parameter` for a year without a report, and as {@link inPeriod} */
export function yearsAsked(release: Release, filter: YearsFilter): (year: number) => boolean {
  const years = filter.year && new Set(filter.year.map((year) => askedYear(release, year)));
  const within = inPeriod(release, filter);
  return (year) => (years?.has(year) ?? true) && within(year);
}

/** @throws Problem `invalid-parameter` for a period that ends before it begins, or in which no report came out */
export function askedPeriod(release: Release, { from, to }: Period): readonly number[] {
  const years = release.years.filter(inPeriod(release, { from, to }));
  if (years.length > 0) return years;
  const parameter = from === undefined ? 'to' : 'from';
  const message = `leaves no report: there are those of ${release.years[0]} to ${release.newestYear}`;
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, message, value: from ?? to }],
    firstYear: release.years[0],
    lastYear: release.newestYear,
  });
}

export const ExplainedOutcome = z.object({ ...StepOutcome.shape, trace: onDemand('trace', Trace) }).meta({
  id: 'OutcomeOfReport',
  description: 'What a report did with the country, in the words of the clock, and why',
});

export interface OutcomeFilter extends Period {
  readonly outcome?: readonly Outcome[] | undefined;
}

/** Oldest first. @throws Problem `unknown-country`, or `invalid-parameter` for a period that ends before it begins */
export function findOutcomes(
  release: Release,
  codeOrName: string,
  { from, to, outcome: outcomes }: OutcomeFilter = {},
): readonly CountryOutcome[] {
  const country = release.countries.find(codeOrName);
  const within = inPeriod(release, { from, to });
  return outcomesOf(release, country.iso2)
    .filter(({ year, outcome }) => within(year) && (outcomes?.includes(outcome) ?? true))
    .map((step) => ({ country: refOf(country), ...step }));
}
