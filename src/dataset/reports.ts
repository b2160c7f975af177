import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { reportYear, ruleId } from '../domain/fields.js';
import { TIER_LABELS, TIERS, type Tier } from '../domain/tier.js';
import { findGapsIn, knownGaps } from './known-gaps.js';
import type { Placement } from './placement.js';
import type { Release } from './release.js';

export const Report = z
  .object({
    year: reportYear.describe('Year of the report'),
    title: z.string().describe('Title'),
    publishedOn: z.iso
      .date()
      .describe('Date of publication')
      .register(FIELD_PRESENTATION, { title: 'Published' }),
    officialUrl: z.url().describe('URL at the Department of State or its archive'),
    rule: ruleId.describe('Era of the law that governs it: see /rules'),
    totals: z
      .object({
        ...(Object.fromEntries(
          TIERS.map((tier) => [
            tier,
            z
              .int()
              .describe(`Number of countries and territories: ${TIER_LABELS[tier]}`)
              .register(FIELD_PRESENTATION, { title: TIER_LABELS[tier] }),
          ]),
        ) as Record<Tier, z.ZodInt>),
        '2WL': z
          .int()
          .nullable()
          .describe(
            `Number of countries and territories: ${TIER_LABELS['2WL']}; null: there was no such list yet`,
          )
          .register(FIELD_PRESENTATION, { title: TIER_LABELS['2WL'] }),
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

/** Excludes special cases, which are unranked. */
export const countRanked = (placements: readonly Pick<Placement, 'tier'>[]): number =>
  placements.filter(({ tier }) => tier !== 'SC').length;

const byYear = (release: Release): ReadonlyMap<number, Report> =>
  new Map(
    release.tables.reports.map(({ year, published_on, url }) => {
      const placements = release.placementsIn(year);
      const totals = countByTier(placements);
      const report: Report = {
        year,
        title: `Trafficking in Persons Report ${year}`,
        publishedOn: published_on,
        officialUrl: url,
        rule: release.getRule(year).id,
        totals: { ...totals, '2WL': release.getRule(year).has_watch_list ? totals['2WL'] : null },
        covered: placements.length,
        knownGaps: findGapsIn(release, year),
      };
      return [year, report];
    }),
  );

export function getReports(release: Release): readonly Report[] {
  return [...release.derive(byYear).values()];
}

/** @throws `unknown-report` */
export function getReport(release: Release, year: number): Report {
  const { year: known } = release.report(year);
  return release.derive(byYear).get(known) as Report;
}
