import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { Tier } from '../domain/tier.js';
import { Clause } from './vocabulary.js';

/** Version of the trace format; incremented when readers of the previous one could misread it. */
export const TRACE_VERSION = 'trace/1';

export const TraceInput = z
  .strictObject({
    year: z.int().describe('Report year'),
    tier: Tier.nullable().describe('Placement; null: not covered by the report'),
    evidence: EvidenceGrade.nullable().describe(
      'Evidence grade of the placement; null: not covered, or assumed',
    ),
    assumed: z.boolean().describe('Whether the placement is assumed, as in a what-if'),
    gap: z
      .string()
      .nullable()
      .describe('Why the placement is not known, in which case it counts as not covered; null: it is known'),
  })
  .meta({ id: 'TracePlacement', description: 'A placement used by a step' });
export type TraceInput = Fact<typeof TraceInput>;

const TraceTest = z
  .strictObject({
    expression: z.string().describe('The test, as an expression over the names in `values`'),
    values: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .describe('The compared values'),
  })
  .meta({ id: 'TraceTest', description: 'The test of a step' });

export const TraceStep = z
  .strictObject({
    clause: Clause,
    title: z.string().describe('Short name of the step'),
    citation: z.string().describe('Clause of the United States Code applied by the step'),
    inputs: z.array(TraceInput).describe('Placements used by the step, oldest first'),
    test: TraceTest,
    holds: z.boolean().describe('Whether the test passes'),
    decides: z.boolean().describe('Whether this step decides'),
    sentence: z.string().describe('The step in plain English'),
  })
  .meta({ id: 'TraceStep', description: 'One step of the decision' });
export type TraceStep = Fact<typeof TraceStep>;

export const Trace = z
  .strictObject({
    version: z.literal(TRACE_VERSION).describe('Version of this format'),
    rule: z.string().describe('The era of the law that was applied'),
    steps: z.array(TraceStep).min(1).describe('The steps, in order'),
    conclusion: z.string().describe('The conclusion in plain English'),
  })
  .meta({
    id: 'Trace',
    description: 'How the watch-list clock of a country follows from the law and the placements',
  });
export type Trace = Fact<typeof Trace>;

/** JSON Schema of a trace, draft 2020-12. */
export function traceJsonSchema(): object {
  return z.toJSONSchema(Trace, { target: 'draft-2020-12' });
}
