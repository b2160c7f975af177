import { z } from 'zod';
import { type News, newsOf, RECORDS } from '../../dataset/news.js';
import type { Release } from '../../dataset/release.js';
import { Tier } from '../../domain/tier.js';
import { StepOutcome } from '../../engine/step-outcome.js';
import { Change, CountryRef, Report } from '../fields/schemas.js';
import { yearParameter } from '../parameters/parameters.js';
import { objectResource } from '../resource/resource.js';

const outcome = z
  .object({ country: CountryRef, ...StepOutcome.shape })
  .meta({ id: 'CountryOutcome', description: 'What a report did with a country, in the words of the clock' });

const ReportNews = z
  .object({
    year: z.int().describe('Year of the report'),
    report: Report,
    tiers: z
      .array(
        z.object({
          tier: Tier,
          count: z.int().describe('Number of countries on the tier'),
          before: z.int().nullable().describe('In the report before; null for the first report'),
          record: z
            .enum(RECORDS)
            .nullable()
            .describe(
              'Whether no earlier report with the tier had as many, or as few; not_known where a gap leaves it open; else null',
            ),
        }),
      )
      .describe('Totals against those of the reports before'),
    coveredBefore: z.int().nullable().describe('Number of countries that the report before covered'),
    upgrades: z.array(Change).describe('To a better tier'),
    downgrades: z.array(Change).describe('To a worse tier'),
    notComparable: z.array(Change).describe('Into or out of the report, or a special case'),
    notKnown: z.array(Change).describe('A gap hides one of the two placements'),
    automaticDowngrades: z
      .array(outcome)
      .describe(
        'From the watch list to Tier 3 where the limit of consecutive years applied; `citation` is the clause',
      ),
    relistingLimitDowngrades: z
      .array(outcome)
      .describe('From the watch list to Tier 3 where the limit of a relisting applied'),
    waived: z.array(outcome).describe('Kept on the watch list beyond the limit, by a waiver'),
    upgradedInTime: z.array(outcome).describe('At the limit, and upgraded instead'),
    contradictions: z.array(outcome).describe('Placements that the rules do not allow'),
    firstListings: z
      .array(CountryRef)
      .describe(
        'Covered by a report for the first time; first_listing in /verify is the first time on the watch list',
      ),
    firstTimes: z
      .array(z.object({ country: CountryRef, tier: Tier }))
      .describe('Covered before, but never on this tier'),
    firstsNotKnown: z
      .array(z.object({ country: CountryRef, tier: Tier.nullable().describe('null: in a report at all') }))
      .describe(
        'In no earlier report, or on the tier in none, as far as is known: a gap may hide that it was',
      ),
  })
  .meta({ id: 'ReportNews', description: 'What a report changed' });

export const reportNews = objectResource({
  operationId: 'getReportNews',
  path: '/reports/:year/news',
  tag: 'Reports',
  summary: 'News of a report',
  description:
    'What a report changed: totals against those before, who moved, who fell by a limit of the watch list and by which clause, who stayed by a waiver, who was upgraded at the limit, what was for the first time, and records.',
  params: z.strictObject({ year: yearParameter.describe('Year of the report') }),
  query: z.strictObject({}),
  object: ReportNews,
  problems: ['unknown-report'],
  example: '/reports/2022/news',
  get: ({ release, params }: { release: Release; params: { year: number } }): News =>
    newsOf(release, params.year),
});
