import { z } from 'zod';
import { COVERAGES } from '../../dataset/coverage.js';
import type { Precedent } from '../../dataset/precedents/cases.js';
import { Tier, Vote } from '../../domain/tier.js';
import { StepOutcome } from '../../engine/step-outcome.js';
import { Outcome, Status } from '../../engine/vocabulary.js';
import type { Column } from '../../formats/table.js';
import { countryColumns } from './columns.js';
import { CountryRef } from './schemas.js';

/* The JSON and tabular forms of precedents. */

const position = {
  country: CountryRef,
  year: z.int().describe('The report after which the country stood there'),
  status: Status,
  run: z.int().describe('Consecutive counted years on the watch list'),
  waiversUsed: z.int().describe('Waivers that the run had used'),
  cameFrom: Vote.nullable().describe(
    'Placement in the report before its unbroken years on this tier; NR: in none; null: not known',
  ),
};

export const Position = z
  .object({ ...position, tier: Tier.nullable().describe('Placement in that report; null: not covered') })
  .meta({ id: 'Position', description: 'Where a country stands of which the precedents are asked' });

const { from: _, to: __, year, ...step } = StepOutcome.shape;

export const PrecedentItem = z
  .object({
    ...position,
    tier: Tier.describe('Placement in that report'),
    next: z
      .object({
        year,
        tier: Tier.nullable().describe('Placement in the next report; null where there is none'),
        coverage: z.enum(COVERAGES).describe('Whether the next report covered it; not_known: a gap hides it'),
        ...step,
      })
      .describe('What the next report did'),
  })
  .meta({ id: 'Precedent', description: 'A country that a report left in a position, and what came next' });

const fraction = z.number().min(0).max(1).nullable();
const share = {
  cases: z.int(),
  share: fraction.describe('Of the cases of which the next report is known, 0 to 1; null of nothing'),
  low: fraction.describe('Lower end of the 95 % interval by Wilson'),
  high: fraction.describe('Upper end of the 95 % interval by Wilson'),
};

export const PrecedentSummary = z
  .object({
    cases: z.int().describe('Number of cases'),
    notKnown: z.int().describe('Cases of which it is not known what the next report did; no share has them'),
    byTier: z
      .array(z.object({ tier: Vote, ...share }))
      .describe('By placement in the next report; NR: not covered'),
    byOutcome: z.array(z.object({ outcome: Outcome, ...share })).describe('By outcome of the next report'),
    sentence: z.string().describe('All of it in one sentence that can be quoted'),
    limits: z.array(z.string()).describe('What the numbers cannot say'),
  })
  .meta({ id: 'PrecedentSummary', description: 'What the next report did with the cases, counted' });

export const precedentColumns: readonly Column<Precedent>[] = [
  ...countryColumns<Precedent>(),
  {
    name: 'year',
    description: 'The report after which the country stood there',
    type: 'integer',
    value: (item) => item.year,
  },
  { name: 'tier', description: 'Placement in that report', value: (item) => item.tier },
  { name: 'status', description: 'Where the country stood', value: (item) => item.status },
  {
    name: 'run',
    description: 'Consecutive counted years on the watch list',
    type: 'integer',
    value: (item) => item.run,
  },
  {
    name: 'waivers_used',
    description: 'Waivers that the run had used',
    type: 'integer',
    value: (item) => item.waiversUsed,
  },
  {
    name: 'came_from',
    description: 'Placement before its unbroken years on this tier; NR: in no report; empty: not known',
    value: (item) => item.cameFrom,
  },
  {
    name: 'next_year',
    description: 'Year of the next report',
    type: 'integer',
    value: (item) => item.next.year,
  },
  { name: 'next_tier', description: 'Placement in the next report', value: (item) => item.next.tier },
  {
    name: 'next_coverage',
    description: 'Whether the next report covered it',
    value: (item) => item.next.coverage,
  },
  {
    name: 'outcome',
    description: 'What the next report did, in the words of the clock',
    value: (item) => item.next.outcome,
  },
  { name: 'waiver', description: 'Whether a waiver was still open', value: (item) => item.next.waiver },
  {
    name: 'rule',
    description: 'Era of the law that governs the next report',
    value: (item) => item.next.ruleId,
  },
  { name: 'citation', description: 'Clause that decided', value: (item) => item.next.citation },
  {
    name: 'evidence',
    description: 'Weakest grade among the placements used',
    value: (item) => item.next.evidence,
  },
  { name: 'sentence', description: 'The outcome in plain English', value: (item) => item.next.sentence },
];
