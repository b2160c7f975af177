import { z } from 'zod';
import { COVERAGES } from '../../dataset/coverage.js';
import type { Precedent } from '../../dataset/precedents/cases.js';
import { Tier, Vote } from '../../domain/tier.js';
import { StepOutcome } from '../../engine/step-outcome.js';
import { Outcome, Status } from '../../engine/vocabulary.js';
import { columnsOf } from './columns.js';
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

const { from: _, to: __, year: ___, ...step } = StepOutcome.shape;

export const PrecedentItem = z
  .object({
    ...position,
    tier: Tier.describe('Placement in that report'),
    next: z
      .object({
        year: z.int().describe('Year of the next report'),
        tier: Tier.nullable().describe('Placement in the next report; null where there is none'),
        coverage: z.enum(COVERAGES).describe('Whether the next report covered it; not_known: a gap hides it'),
        ...step,
      })
      .describe('What the next report did'),
  })
  .meta({ id: 'Precedent', description: 'A country that a report left in a position, and what came next' });

const fraction = z.number().min(0).max(1).nullable();
const share = {
  cases: z.int().describe('Number of cases'),
  share: fraction.describe('Of the cases of which the next report is known, 0 to 1; null of nothing'),
  low: fraction.describe('Lower end of the 95 % interval by Wilson; null of nothing'),
  high: fraction.describe('Upper end of the 95 % interval by Wilson; null of nothing'),
};

export const PrecedentSummary = z
  .object({
    cases: z.int().describe('Number of cases'),
    notKnown: z.int().describe('Cases of which it is not known what the next report did; no share has them'),
    byTier: z
      .array(z.object({ tier: Vote, ...share }).describe('Cases that the next report placed on a tier'))
      .describe('By placement in the next report; NR: not covered'),
    byOutcome: z
      .array(z.object({ outcome: Outcome, ...share }).describe('Cases with an outcome'))
      .describe('By outcome of the next report'),
    sentence: z.string().describe('All of it in one sentence that can be quoted'),
    limits: z.array(z.string()).describe('What the numbers cannot say'),
  })
  .meta({ id: 'PrecedentSummary', description: 'What the next report did with the cases, counted' });

export const precedentColumns = columnsOf<Precedent>(
  PrecedentItem,
  'country',
  'year',
  'tier',
  'status',
  'run',
  'waiversUsed',
  'cameFrom',
  'next.year',
  'next.tier',
  'next.coverage',
  ['outcome', 'next.outcome'],
  ['waiver', 'next.waiver'],
  ['rule', 'next.ruleId'],
  ['citation', 'next.citation'],
  ['evidence', 'next.evidence'],
  ['sentence', 'next.sentence'],
);
