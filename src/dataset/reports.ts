import { type Direction, directionOf, TIER_LABELS, TIERS, type Tier } from '../domain/tier.js';
import type { CountryRef } from './countries.js';
import { refOf } from './countries.js';
import { gapsIn, type KnownGap } from './known-gaps.js';
import type { Release } from './release.js';

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

/** One country whose placement is not that of the report before. */
export interface Change {
  readonly country: CountryRef;
  readonly year: number;
  /** `null` where the report did not cover the country. */
  readonly from: Tier | null;
  readonly to: Tier | null;
  readonly fromLabel: string | null;
  readonly toLabel: string | null;
  readonly direction: Exclude<Direction, 'unchanged'>;
}

const byYear = (release: Release): ReadonlyMap<number, Report> =>
  new Map(
    release.tables.reports.map(({ year, published_on, url }) => {
      const placements = release.placementsIn(year);
      const totals = Object.fromEntries(
        TIERS.map((tier) => [tier, placements.filter((placement) => placement.tier === tier).length]),
      ) as Record<Tier, number>;
      const report: Report = {
        year,
        title: `Trafficking in Persons Report ${year}`,
        publishedOn: published_on,
        url,
        rule: release.ruleOf(year).id,
        totals,
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
 * Who is placed otherwise than in the report of the year before, by country: upgrades, downgrades and
 * changes that cannot be compared (into or out of the report, or a special case). None in the first report.
 * @throws Problem `unknown-report`
 */
export function changesIn(release: Release, year: number): readonly Change[] {
  release.report(year);
  if (!release.years.includes(year - 1)) return [];
  return release.countries.all.flatMap((country) => {
    const from = release.placement(country.iso2, year - 1)?.tier ?? null;
    const to = release.placement(country.iso2, year)?.tier ?? null;
    const direction = directionOf(from, to);
    if (direction === 'unchanged') return [];
    return [
      { country: refOf(country), year, from, to, fromLabel: label(from), toLabel: label(to), direction },
    ];
  });
}

const label = (tier: Tier | null) => (tier === null ? null : TIER_LABELS[tier]);
