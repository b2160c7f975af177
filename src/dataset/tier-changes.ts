import { z } from 'zod';
import { invalidArgument } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { reportYear } from '../domain/fields.js';
import { Tier } from '../domain/tier.js';
import { CHANGE_DIRECTION } from '../domain/vocabulary/facts.js';
import { CountryRef } from './countries.js';
import { countryYearsIn } from './country-years.js';
import { findGaps, knownGaps } from './known-gaps.js';
import { requestedYear } from './period.js';
import { type CountriesFilter, countryPredicate } from './place-filter.js';
import type { Release } from './release.js';

export const Change = z
  .object({
    country: CountryRef,
    year: reportYear.describe('Year of the report'),
    fromTier: Tier.nullable()
      .describe(
        'Placement in the previous report; null if not covered, or with direction not_known, if possibly covered',
      )
      .register(FIELD_PRESENTATION, { title: 'From' }),
    toTier: Tier.nullable()
      .describe(
        'Placement in this report; null if not covered, or with direction not_known, if possibly covered',
      )
      .register(FIELD_PRESENTATION, { title: 'To' }),
    direction: z
      .enum(CHANGE_DIRECTION.values)
      .describe(
        'not_comparable: into or out of the report, or a special case; not_known: a gap hides one of the placements',
      )
      .register(FIELD_PRESENTATION, { title: 'Moved' }),
    knownGaps: knownGaps.describe('The gap, with direction not_known; else empty'),
  })
  .meta({ id: 'ReportChange', description: 'A placement that differs from the previous report' });

export type Change = Fact<typeof Change>;

interface ChangeFilter extends CountriesFilter {
  readonly direction?: readonly Change['direction'][] | undefined;
  /** The first report; default: the given one alone. */
  readonly since?: number | undefined;
}

/**
 * By report and country; see {@link getChanges}.
 * @throws `unknown-report`, `invalid-argument`
 */
export function findChanges(release: Release, year: number, filter: ChangeFilter): readonly Change[] {
  const wanted = countryPredicate(release, filter);
  const from = filter.since === undefined ? year : requestedYear(release, filter.since, 'since');
  release.report(year);
  if (from > year) throw invalidArgument('since', `is after the ${year} report`, { value: from });
  return release.years
    .filter((each) => each >= from && each <= year)
    .flatMap((each) => getChanges(release, each))
    .filter(
      (change) =>
        wanted(change.country.iso2, change.year) && (filter.direction?.includes(change.direction) ?? true),
    );
}

/**
 * By country, including changes that a gap leaves unknown. Empty for the first report.
 * @throws `unknown-report`
 */
export const getChanges = (release: Release, year: number): readonly Change[] =>
  countryYearsIn(release, year).flatMap(({ country, before, tier: toTier, change: direction }) =>
    !before || direction === null || direction === 'unchanged'
      ? []
      : [
          {
            country,
            year,
            fromTier: before.tier,
            toTier,
            direction,
            knownGaps:
              direction === 'not_known' ? findGaps(release, country.iso2, { from: year - 1, to: year }) : [],
          },
        ],
  );

export type ChangeSide = Tier | null | 'not_known';

/** If the direction is unknown, the missing placement is the unknown side. */
export function toSide({ direction, ...change }: Change, side: 'fromTier' | 'toTier'): ChangeSide {
  return change[side] === null && direction === 'not_known' ? direction : change[side];
}
