import { z } from 'zod';
import { CountryRef } from '../dataset/countries.js';
import { Report } from '../dataset/reports.js';
import { Change } from '../dataset/tier-changes.js';
import { Tier } from '../domain/tier.js';
import { StepOutcome } from '../engine/step-outcome.js';
import { objectResource } from '../kit/resource.js';
import { plainTitle, yearFromPath } from '../kit/title.js';
import { getNews, RECORDS } from '../news/news.js';
import { withFootnote } from '../news/report-words.js';

const outcome = z
  .object({ country: CountryRef, ...StepOutcome.shape })
  .meta({ id: 'CountryOutcome', description: 'What a report did with a country' });

const FirstTime = z.object({ country: CountryRef, tier: Tier }).meta({ id: 'FirstTime' });

const ReportNews = z
  .object({
    year: z.int().describe('Year of the report'),
    report: Report,
    lead: z
      .array(
        z.object({
          id: z.string().describe('Anchor name'),
          text: z.string().describe('The sentence'),
        }),
      )
      .describe('Up to five sentences to quote, most important first'),
    tiers: z
      .array(
        z.object({
          tier: Tier,
          count: z.int().describe('Countries on the tier'),
          before: z.int().nullable().describe('In the previous report'),
          record: z
            .enum(RECORDS)
            .nullable()
            .describe(
              'Whether no earlier report with the tier had as many, or as few; not_known: hidden by a gap',
            ),
          comparedSince: z
            .int()
            .nullable()
            .describe('First report with the tier, where the comparison starts; null: this one'),
        }),
      )
      .describe('Totals compared with the previous report'),
    coveredBefore: z.int().nullable().describe('Countries covered by the previous report'),
    upgrades: z.array(Change).describe('To a better tier'),
    downgrades: z.array(Change).describe('To a worse tier'),
    notComparable: z.array(Change).describe('Into or out of the report, or a special case'),
    notKnown: z.array(Change).describe('Hidden by a known gap'),
    automaticDowngrades: z
      .array(outcome)
      .describe('Tier 3 where the limit of consecutive years applied and no waiver was left'),
    openWaiverDowngrades: z
      .array(outcome)
      .describe('Tier 3 at that limit while a waiver was open: whether the limit decided is not known'),
    relistingLimitDowngrades: z.array(outcome).describe('Tier 3 where the limit of a relisting applied'),
    waived: z.array(outcome).describe('Kept on the watch list by a waiver'),
    upgradedInTime: z
      .array(outcome)
      .describe('Upgraded where the rules allowed no stay on the watch list, or one with a waiver only'),
    contradictions: z.array(outcome).describe('Placements that the rules do not permit'),
    firstListings: z.array(CountryRef).describe('In a report for the first time'),
    firstTimes: z
      .array(FirstTime)
      .describe('Never on this tier before; covered before, or possibly so because of a gap'),
    firstsNotKnown: z
      .array(FirstTime)
      .describe('Possibly on this tier for the first time; not known because of a gap'),
  })
  .meta({ id: 'ReportNews', description: 'What a report changed' });

export const reportNews = objectResource({
  operationId: 'getReportNews',
  cost: 3_000,
  path: '/reports/:year/news',
  tag: 'Reports',
  summary: 'News of a report',
  description:
    'Totals compared with the previous report, upgrades and downgrades, downgrades by a watch-list limit, waivers, upgrades at the limit, first times and records.',
  buildTitle: (request) => plainTitle(`What changed in the ${yearFromPath(request)} report`),
  partOfPage: '',
  object: ReportNews,
  example: '/reports/2015/news',
  get: ({ release, params }) => {
    const { headline: _, lead, ...facts } = getNews(release, params.year);
    return { ...facts, lead: lead.map((each) => ({ id: each.id, text: withFootnote(each) })) };
  },
});
