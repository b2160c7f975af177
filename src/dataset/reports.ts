import { type Direction, directionOf, TIER_LABELS, TIERS, type Tier } from '../domain/tier.js';
import type { CountryRef } from './countries.js';
import { refOf } from './countries.js';
import { gapsIn, gapsOf, type KnownGap, possibleTiersOf } from './known-gaps.js';
import type { Placement, Release } from './release.js';

/** A report with its totals. */
export interface Report {
  readonly year: number;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly publishedOn: string;
  readonly url: string;
  /** Identifier of the era of the law that governs it. */
  readonly rule: string;
  /** Number of countries by tier. */
  readonly totals: Readonly<Record<Tier, number>>;
  /** Number of countries that it covers, special cases included. */
  readonly covered: number;
  /** What cannot be known of it. */
  readonly knownGaps: readonly KnownGap[];
}

/** Number of placements on each tier. */
export const countByTier = (placements: readonly Placement[]): Report['totals'] =>
  Object.fromEntries(
    TIERS.map((tier) => [tier, placements.filter((placement) => placement.tier === tier).length]),
  ) as Record<Tier, number>;

/** One country whose placement is not that of the report before. */
export interface Change {
  readonly country: CountryRef;
  readonly year: number;
  /** `null` where the report did not cover the country; with `not_known`, where that is what is not known. */
  readonly from: Tier | null;
  readonly to: Tier | null;
  readonly fromLabel: string | null;
  readonly toLabel: string | null;
  /** `not_known`: a gap hides one of the two placements, and leaves open what became of the country. */
  readonly direction: Exclude<Direction, 'unchanged'> | 'not_known';
  /** The gap, with `not_known`. */
  readonly knownGaps: readonly KnownGap[];
}

const byYear = (release: Release): ReadonlyMap<number, Report> =>
  new Map(
    release.tables.reports.map(({ year, published_on, url }) => {
      const placements = release.placementsIn(year);
      const report: Report = {
        year,
        title: `Trafficking in Persons Report ${year}`,
        publishedOn: published_on,
        url,
        rule: release.ruleOf(year).id,
        totals: countByTier(placements),
        covered: placements.length,
        knownGaps: gapsIn(release, year),
      };
      return [year, report];
    }),
  );

/** The reports of a release, oldest first. */
export function reportsOf(release: Release): readonly Report[] {
  return [...release.derive(byYear).values()];
}

/**
 * The report of a year.
 * @throws Problem `unknown-report`
 */
export function reportOf(release: Release, year: number): Report {
  const { year: known } = release.report(year);
  return release.derive(byYear).get(known) as Report;
}

/**
 * Who is placed otherwise than in the report of the year before, by country: upgrades, downgrades, changes that
 * cannot be compared (into or out of the report, or a special case), and those of which a gap leaves open whether
 * they are any of these. None in the first report.
 * @throws Problem `unknown-report`
 */
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
        fromLabel: label(from),
        toLabel: label(to),
        direction,
        knownGaps,
      },
    ];
  });
}

/** One side of a change as it is shown: a tier, `null` for not in the report, or that it is not known. */
export type ChangeSide = Tier | null | 'not_known';

/** A side of a change: where it is not known which way it moved, the placement that is missing is what is not known. */
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

const label = (tier: Tier | null) => (tier === null ? null : TIER_LABELS[tier]);
