import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { countedYears, reportYear, ruleId } from '../domain/fields.js';
import { FOR_PEOPLE } from '../domain/for-people.js';
import { RANKED_TIERS, Tier } from '../domain/tier.js';
import { Status, WatchListAnswer } from './vocabulary.js';

const NextReport = z
  .strictObject({
    year: z
      .int()
      .describe('Year of the next report')
      .register(FOR_PEOPLE, { title: 'Year of the next report' }),
    permittedTiers: z
      .array(z.enum(RANKED_TIERS))
      .describe(
        'Tiers in which the next report may rank the country. To be a special case, or left out, is always possible: the clock does not speak of it. None for a country that had ended',
      )
      .register(FOR_PEOPLE, { title: 'Next report may say', kind: 'tiers' }),
    watchList: WatchListAnswer,
  })
  .meta({ id: 'NextReport', description: 'What the next report may say' });

export const Standing = z.strictObject({
  year: reportYear.describe('The report from which the clock looks ahead'),
  tier: Tier.nullable().describe('Placement in that report; null: not covered'),
  status: Status,
  run: countedYears.describe('Consecutive counted years on the watch list that end with the report'),
  waiversUsed: z.int().describe('Years of the run that the rule allowed only with a waiver'),
  waiversLeft: z
    .int()
    .nullable()
    .describe('Waivers that the law of the next report leaves the run; null when there is no run'),
  next: NextReport,
  rule: ruleId.describe('The era of the law that governs the next report'),
  citation: z.string().describe('The clause that decided').register(FOR_PEOPLE, { kind: 'code' }),
  evidence: EvidenceGrade.nullable().describe(
    'The weakest evidence grade among the placements and waivers that the answer rests on; null when none has one',
  ),
  assumed: z
    .boolean()
    .describe('Whether the answer rests on an assumed placement or an assumed era of the law'),
});
export type Standing = Fact<typeof Standing>;
