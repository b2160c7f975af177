import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { type Direction, directionOf, Tier } from '../domain/tier.js';
import { CHANGE_DIRECTION } from '../domain/vocabulary/facts.js';
import { CountryRef, refOf } from './countries.js';
import { gapsOf, knownGaps, possibleTiersOf } from './known-gaps.js';
import { type CountriesFilter, isAsked } from './place-filter.js';
import type { Release } from './release.js';

export const Change = z
  .object({
    country: CountryRef,
    year: z.int().describe('Year of the report'),
    fromTier: Tier.nullable().describe(
      'Placement in the report before; null where it was not covered or, with direction not_known, may have been',
    ),
    toTier: Tier.nullable().describe(
      'Placement in this report; null where it is not covered or, with direction not_known, may be',
    ),
    direction: z
      .enum(CHANGE_DIRECTION.values)
      .describe(
        'not_comparable: into or out of the report, or a special case; not_known: a gap hides one of the placements',
      ),
    knownGaps: knownGaps.describe('The gap, with direction not_known; else empty'),
  })
  .meta({ id: 'ReportChange', description: 'A placement that differs from the report before' });

export type Change = Fact<typeof Change>;

interface ChangeFilter extends CountriesFilter {
  readonly direction?: readonly Change['direction'][] | undefined;
}

/** By country: see {@link changesIn}. @throws Problem `unknown-report`, `unknown-country`, `invalid-parameter` */
export function findChanges(release: Release, year: number, filter: ChangeFilter): readonly Change[] {
  const wanted = isAsked(release, filter);
  return changesIn(release, year).filter(
    ({ country, direction }) => wanted(country.iso2, year) && (filter.direction?.includes(direction) ?? true),
  );
}

/** By country; changes that a gap leaves open are among them. None in the first report. @throws Problem `unknown-report` */
export function changesIn(release: Release, year: number): readonly Change[] {
  release.report(year);
  if (!release.years.includes(year - 1)) return [];
  return release.countries.all.flatMap((country) => {
    const { iso2 } = country;
    const from = release.placement(iso2, year - 1)?.tier ?? null;
    const to = release.placement(iso2, year)?.tier ?? null;
    // Of a country in neither report there is nothing to tell: the gaps of the reports say what can be missing.
    if (from === null && to === null) return [];
    const direction = commonDirection(
      possibleTiersOf(release, iso2, year - 1),
      possibleTiersOf(release, iso2, year),
    );
    if (direction === 'unchanged') return [];
    const knownGaps = direction === 'not_known' ? gapsOf(release, iso2, { from: year - 1, to: year }) : [];
    return [
      {
        country: refOf(country),
        year,
        fromTier: from,
        toTier: to,
        direction,
        knownGaps,
      },
    ];
  });
}

export type ChangeSide = Tier | null | 'not_known';

/** Where it is not known which way it moved, the placement that is missing is what is not known. */
export function sideOf({ direction, ...change }: Change, side: 'fromTier' | 'toTier'): ChangeSide {
  return change[side] === null && direction === 'not_known' ? direction : change[side];
}

/** Which way a placement moved, if it is the same whatever the two placements were. */
function commonDirection(
  before: readonly (Tier | null)[],
  after: readonly (Tier | null)[],
): Direction | 'not_known' {
  const ways = new Set(before.flatMap((from) => after.map((to) => directionOf(from, to))));
  const [way = 'unchanged'] = ways;
  return ways.size > 1 ? 'not_known' : way;
}
