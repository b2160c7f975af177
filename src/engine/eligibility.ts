import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { RANKED_TIERS, Tier } from '../domain/tier.js';
import { CHANGE_RELATION } from '../domain/vocabulary/clock.js';
import { Clause, Status, WatchListAnswer } from './vocabulary.js';

/** Version of the form of a trace; it changes when a reader of the old form could misread the new one. */
export const TRACE_VERSION = 'trace/1';

export const TraceInput = z
  .strictObject({
    year: z.int().describe('Report year'),
    tier: Tier.nullable().describe('Placement; null: not covered by the report'),
    evidence: EvidenceGrade.nullable().describe(
      'How well the placement is known; null: not covered, or assumed',
    ),
    assumed: z.boolean().describe('Whether the placement is assumed, as in a what-if'),
    gap: z
      .string()
      .nullable()
      .describe(
        'Why it is not known what the report did with the country, which then counts as not covered; null: it is known',
      ),
  })
  .meta({ id: 'TracePlacement', description: 'A placement that a step looked at' });
export type TraceInput = Fact<typeof TraceInput>;

const TraceTest = z
  .strictObject({
    expression: z.string().describe('The test as an expression over the names in values'),
    values: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .describe('The values that were compared'),
  })
  .meta({ id: 'TraceTest', description: 'The test of a step' });

export const TraceStep = z
  .strictObject({
    clause: Clause,
    title: z.string().describe('Short name of the step'),
    citation: z.string().describe('Clause of the United States Code that the step applies'),
    inputs: z.array(TraceInput).describe('Placements that the step looked at, oldest first'),
    test: TraceTest,
    holds: z.boolean().describe('Whether the test holds'),
    decides: z.boolean().describe('Whether the answer follows from this step'),
    sentence: z.string().describe('The step in plain English'),
  })
  .meta({ id: 'TraceStep', description: 'One step of the decision' });
export type TraceStep = Fact<typeof TraceStep>;

export const Trace = z
  .strictObject({
    version: z.literal(TRACE_VERSION).describe('Version of this form'),
    rule: z.string().describe('The era of the law that was applied'),
    steps: z.array(TraceStep).min(1).describe('The steps in the order in which they were taken'),
    conclusion: z.string().describe('The answer in plain English'),
  })
  .meta({
    id: 'Trace',
    description: 'How an answer of the watch-list clock follows from the law and the placements',
  });
export type Trace = Fact<typeof Trace>;

export function traceJsonSchema(): object {
  return z.toJSONSchema(Trace, { target: 'draft-2020-12' });
}

const NextReport = z
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
    'The weakest evidence grade among the placements and waivers that the answer rests on; null when none has one',
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
  .meta({ id: 'WouldChange', description: 'A smallest change of the inputs that would give another status' });
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
