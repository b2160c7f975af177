import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { type Complete, onDemand } from '../domain/optional-fields.js';
import { ClockAnswer } from '../engine/clock-answer.js';
import { assess } from '../engine/explain.js';
import { Standing } from '../engine/standing.js';
import { Trace } from '../engine/trace.js';
import type { Assumptions } from './assumed-history.js';
import { chooseTense, consideredGaps, findConsideredGaps, getClockHistory } from './clock.js';
import { CountryRef, toRef } from './countries.js';
import { requestedYear } from './period.js';
import type { ReleaseView } from './release-view.js';
import { simulate, WhatIf } from './simulation.js';

export const CountryStanding = z
  .object({ country: CountryRef, ...Standing.shape })
  .meta({ id: 'WatchListRow', description: 'The clock of a country after a report, without reasons' });

export type CountryStanding = Fact<typeof CountryStanding>;

export const CountryClock = z.object({
  country: CountryRef,
  ...ClockAnswer.shape,
  sentence: z
    .string()
    .describe(
      'The clock in plain English; with assumptions it says so, and begins with reports in which the rules do not permit the history itself',
    ),
  trace: onDemand(Trace),
  knownGaps: consideredGaps,
  whatIf: WhatIf.nullable().describe('What is assumed, and what is really so; null if nothing is assumed'),
});

export type CountryClock = Complete<Fact<typeof CountryClock>>;

/**
 * The clock of a country after a report, under assumptions if there are any.
 * @example
 * computeClock(release, 'KH', { year: 2021 }).status // final_year
 * computeClock(release, 'KH', { year: 2021, assumedRule: 'tvpra-2008' }).status // waiver_required
 * @throws `unknown-country`, `invalid-history`, or `invalid-argument` for a year without a report
 */
export function computeClock(
  release: ReleaseView,
  codeOrName: string,
  assumptions: Assumptions = {},
): CountryClock {
  const country = release.countries.find(codeOrName);
  if (assumptions.history !== undefined || assumptions.assumedRule !== undefined)
    return simulate(release, country, assumptions);
  const year = requestedYear(release, assumptions.year ?? release.newestYear);
  const history = getClockHistory(release, country.iso2);
  return {
    country: toRef(country),
    ...assess(history, year, chooseTense(release, year)),
    knownGaps: findConsideredGaps(release, country.iso2, { history, year }),
    whatIf: null,
  };
}
