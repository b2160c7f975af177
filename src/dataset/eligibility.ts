import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { type Complete, onDemand } from '../domain/optional-fields.js';
import { Eligibility } from '../engine/eligibility.js';
import { assess } from '../engine/explain.js';
import { Standing } from '../engine/standing.js';
import { Trace } from '../engine/trace.js';
import { chooseTense, consideredGaps, findConsideredGaps, getClockHistory } from './clock.js';
import { CountryRef, toRef } from './countries.js';
import { requestedYear } from './period.js';
import type { ReleaseView } from './release-view.js';

export const CountryStanding = z
  .object({ country: CountryRef, ...Standing.shape })
  .meta({ id: 'Standing', description: 'Position of a country after a report, without reasons' });

export type CountryStanding = Fact<typeof CountryStanding>;

export const CountryEligibility = z.object({
  country: CountryRef,
  ...Eligibility.shape,
  trace: onDemand(Trace),
  knownGaps: consideredGaps,
});

export type CountryEligibility = Complete<Fact<typeof CountryEligibility>>;

/** @throws UnknownCountry, or InvalidArgument for a year without a report */
export function computeEligibility(
  release: ReleaseView,
  codeOrName: string,
  year = release.newestYear,
): CountryEligibility {
  const country = release.countries.find(codeOrName);
  requestedYear(release, year);
  const history = getClockHistory(release, country.iso2);
  return {
    country: toRef(country),
    ...assess(history, year, chooseTense(release, year)),
    knownGaps: findConsideredGaps(release, country.iso2, { history, year }),
  };
}
