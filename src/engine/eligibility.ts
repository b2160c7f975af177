import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { Tier } from '../domain/tier.js';
import { CHANGE_RELATION } from '../domain/vocabulary/clock.js';
import { Standing } from './standing.js';
import { Trace } from './trace.js';
import { Status } from './vocabulary.js';

export const PlacementChange = z
  .strictObject({
    kind: z.literal('placement'),
    year: z.int().describe('Report year'),
    fromTier: Tier.nullable().describe('The placement as it is; null: not covered'),
    toTiers: z
      .array(Tier.nullable())
      .min(1)
      .describe('Any one of these placements instead; null: not covered'),
  })
  .meta({ id: 'PlacementChange', description: 'Another placement in one report' });
export type PlacementChange = Fact<typeof PlacementChange>;

export const RuleChange = z
  .strictObject({
    kind: z.literal('rules'),
    fromRule: z.string().describe('The era that governs the next report'),
    toRule: z.string().describe('The era whose rules would hold in every year with a watch list'),
  })
  .meta({ id: 'RuleChange', description: "One era's rules for every year" });
export type RuleChange = Fact<typeof RuleChange>;

export const ClockChange = z
  .strictObject({
    status: Status.describe('The status that would follow'),
    relation: CHANGE_RELATION.schema,
    changes: z.array(z.discriminatedUnion('kind', [PlacementChange, RuleChange])).min(1),
    sentence: z.string().describe('The change and what follows, in plain English'),
  })
  .meta({ id: 'WouldChange', description: 'A smallest change of the inputs that would give another status' });
export type ClockChange = Fact<typeof ClockChange>;

export const Eligibility = Standing.extend({
  sentence: z.string().describe('The answer in plain English'),
  trace: Trace,
  wouldChange: z
    .array(ClockChange)
    .describe(
      'For each other status that one or two changes can give: every smallest change that gives it, nearest report first',
    ),
}).meta({
  id: 'Eligibility',
  description: 'Where a country stands after a report, what the next report may say, and why',
});
export type Eligibility = Fact<typeof Eligibility>;
