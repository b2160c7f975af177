import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { RANKED_TIERS, Tier } from '../domain/tier.js';
import { CHANGE_RELATION } from '../domain/vocabulary/clock.js';
import { Trace } from './trace.js';
import { Status, WatchListAnswer } from './vocabulary.js';

export const NextReport = z
  .strictObject({
    year: z.int().describe('Year of the next report'),
    permittedTiers: z
      .array(z.enum(RANKED_TIERS))
      .describe(
        'Tiers in which the next report may rank the country. To be a special case, or left out, is always possible: the clock does not speak of it. None for a country that had ended',
      ),
    watchList: WatchListAnswer,
  })
  .meta({ id: 'NextReport', description: 'What the next report may say' });

export const Standing = z.strictObject({
  year: z.int().describe('The report from which the clock looks ahead'),
  tier: Tier.nullable().describe('Placement in that report; null: not covered'),
  status: Status,
  run: z.int().describe('Consecutive counted years on the watch list that end with the report'),
  waiversUsed: z.int().describe('Years of the run that the rule allowed only with a waiver'),
  waiversLeft: z
    .int()
    .nullable()
    .describe('Waivers that the law of the next report leaves the run; null when there is no run'),
  next: NextReport,
  rule: z.string().describe('The era of the law that governs the next report'),
  citation: z.string().describe('The clause that decided'),
  evidence: EvidenceGrade.nullable().describe(
    'The weakest evidence grade among the placements that the answer rests on; null when none has one',
  ),
  assumed: z
    .boolean()
    .describe('Whether the answer rests on an assumed placement or an assumed era of the law'),
});
export type Standing = Fact<typeof Standing>;

export const PlacementChange = z
  .strictObject({
    kind: z.literal('placement'),
    year: z.int().describe('Report year'),
    from: Tier.nullable().describe('The placement as it is; null: not covered'),
    to: z.array(Tier.nullable()).min(1).describe('Any one of these placements instead; null: not covered'),
  })
  .meta({ id: 'PlacementChange', description: 'Another placement in one report' });
export type PlacementChange = Fact<typeof PlacementChange>;

export const RuleChange = z
  .strictObject({
    kind: z.literal('rules'),
    from: z.string().describe('The era that governs the next report'),
    to: z.string().describe('The era whose rules would hold in every year with a watch list'),
  })
  .meta({ id: 'RuleChange', description: "One era's rules for every year" });
export type RuleChange = Fact<typeof RuleChange>;

export const Change = z
  .strictObject({
    status: Status.describe('The status that would follow'),
    relation: CHANGE_RELATION.schema,
    changes: z.array(z.discriminatedUnion('kind', [PlacementChange, RuleChange])).min(1),
    sentence: z.string().describe('The change and what follows, in plain English'),
  })
  .meta({ id: 'Change', description: 'A smallest change of the inputs that would give another status' });
export type Change = Fact<typeof Change>;

export const Eligibility = Standing.extend({
  sentence: z.string().describe('The answer in plain English'),
  trace: Trace,
  wouldChange: z
    .array(Change)
    .describe(
      'For each other status that one or two changes can give: every smallest change that gives it, nearest report first',
    ),
}).meta({
  id: 'Eligibility',
  description: 'Where a country stands after a report, what the next report may say, and why',
});
export type Eligibility = Fact<typeof Eligibility>;
