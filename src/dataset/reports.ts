import { z } from 'zod';
import { type Direction, directionOf, type Fact, TIER_LABELS, TIERS, Tier } from '../domain/tier.js';
import { CHANGE_DIRECTION } from '../domain/vocabulary/facts.js';
import { CountryRef, refOf } from './countries.js';
import { gapsIn, gapsOf, knownGaps, possibleTiersOf } from './known-gaps.js';
import { type CountriesFilter, isAsked } from './place-filter.js';
import type { Placement } from './placement.js';
import type { Release } from './release.js';

export const Report = z
  .object({
    year: z.int().describe('Year of the report'),
    title: z.string().describe('Title'),
    publishedOn: z.iso.date().describe('Date of publication'),
    url: z.url().describe('Address at the Department of State or its archive'),
    rule: z.string().describe('Era of the law that governs it: see /rules'),
    totals: z
      .object({
        ...(Object.fromEntries(
          TIERS.map((tier) => [
            tier,
            z.int().describe(`Number of countries and territories: ${TIER_LABELS[tier]}`),
          ]),
        ) as Record<Tier, z.ZodInt>),
        '2WL': z
          .int()
          .nullable()
          .describe(
            `Number of countries and territories: ${TIER_LABELS['2WL']}; null: there was no such list yet`,
          ),
      })
      .describe('Number of countries and territories by tier'),
    covered: z.int().describe('Number of countries and territories covered, special cases included'),
    knownGaps,
  })
  .meta({ id: 'Report', description: 'A TIP Report with its totals' });

export type Report = Fact<typeof Report>;

export const countByTier = (placements: readonly Placement[]): Readonly<Record<Tier, number>> =>
  Object.fromEntries(
    TIERS.map((tier) => [tier, placements.filter((placement) => placement.tier === tier).length]),
  ) as Record<Tier, number>;

export const Change = z
  .object({
    country: CountryRef,
    year: z.int().describe('Year of the report'),
    from: Tier.nullable().describe(
      'Placement in the report before; null where it was not covered or, with direction not_known, may have been',
    ),
    to: Tier.nullable().describe(
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

const byYear = (release: Release): ReadonlyMap<number, Report> =>
  new Map(
    release.tables.reports.map(({ year, published_on, url }) => {
      const placements = release.placementsIn(year);
      const totals = countByTier(placements);
      const report: Report = {
        year,
        title: `Trafficking in Persons Report ${year}`,
        publishedOn: published_on,
        url,
        rule: release.ruleOf(year).id,
        totals: { ...totals, '2WL': release.ruleOf(year).has_watch_list ? totals['2WL'] : null },
        covered: placements.length,
        knownGaps: gapsIn(release, year),
      };
      return [year, report];
    }),
  );

export function reportsOf(release: Release): readonly Report[] {
  return [...release.derive(byYear).values()];
}

export function reportOf(release: Release, year: number): Report {
  const { year: known } = release.report(year);
  return release.derive(byYear).get(known) as Report;
}

export interface ChangeFilter extends CountriesFilter {
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
        from,
        to,
        direction,
        knownGaps,
      },
    ];
  });
}

export type ChangeSide = Tier | null | 'not_known';

/** Where it is not known which way it moved, the placement that is missing is what is not known. */
export function sideOf({ direction, ...change }: Change, side: 'from' | 'to'): ChangeSide {
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
