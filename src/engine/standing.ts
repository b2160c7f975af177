import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { countedYears, reportYear, ruleId } from '../domain/fields.js';
import { RANKED_TIERS, Tier } from '../domain/tier.js';
import { Status, WatchListStanding } from './vocabulary.js';

const NextReport = z
  .strictObject({
    year: z
      .int()
      .describe('Year of the next report')
      .register(FIELD_PRESENTATION, { title: 'Year of the next report' }),
    permittedTiers: z
      .array(z.enum(RANKED_TIERS))
      .describe(
        'Tiers in which the next report may place the country. A special case, or no placement, is always possible and not covered by the clock. Empty for a country that no longer exists',
      )
      .register(FIELD_PRESENTATION, { title: 'Next report may say', kind: 'tiers' }),
    watchList: WatchListStanding,
  })
  .meta({ id: 'NextReport', description: 'What the next report may say' });

export const Standing = z.strictObject({
  year: reportYear.describe('The report after which the clock is given'),
  tier: Tier.nullable().describe('Placement in that report; null: not covered'),
  status: Status,
  run: countedYears.describe('Consecutive counted years on the watch list that end with the report'),
  waiversUsed: z.int().describe('Years of the run that needed a waiver'),
  waiversLeft: z
    .int()
    .nullable()
    .describe('Waivers left under the law that governs the next report; null if there is no run'),
  next: NextReport,
  rule: ruleId.describe('Era of the law that governs the next report'),
  citation: z.string().describe('The deciding clause').register(FIELD_PRESENTATION, { kind: 'code' }),
  evidence: EvidenceGrade.nullable().describe(
    'Weakest evidence grade among the placements and waivers behind the clock; null if none has one',
  ),
  assumed: z
    .boolean()
    .describe('Whether the clock is based on an assumed placement or an assumed era of the law'),
});
export type Standing = Fact<typeof Standing>;
