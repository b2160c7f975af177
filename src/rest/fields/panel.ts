import { z } from 'zod';
import { CODE_SCHEMES } from '../../dataset/code-schemes.js';
import { COVERAGES } from '../../dataset/coverage.js';
import { PANEL_CHANGES } from '../../dataset/panel.js';
import { EvidenceGrade } from '../../domain/evidence.js';
import { Tier } from '../../domain/tier.js';
import { Outcome, Status, WaiverState } from '../../engine/vocabulary.js';
import { PANEL_COLUMNS } from '../../formats/panel-columns.js';
import { CountryRef } from './schemas.js';

/** What a column of the panel says, by its name there. */
function said(column: string): string {
  const found = PANEL_COLUMNS.find(({ name }) => name === column);
  if (!found) throw new Error(`the panel has no column ${column}`);
  return found.description.replaceAll('empty', 'null');
}

export const PanelItem = z
  .object({
    country: CountryRef,
    year: z.int().describe(said('year')),
    coverage: z.enum(COVERAGES).describe(said('coverage')),
    tier: Tier.nullable().describe('Placement; null without one: `coverage` says why'),
    tierOrdinal: z.number().nullable().describe(said('tier_ordinal')),
    change: z.enum(PANEL_CHANGES).nullable().describe(said('change')),
    yearsInTier: z.int().nullable().describe(said('years_in_tier')),
    counted: z.boolean().nullable().describe(said('counted')),
    run: z.int().nullable().describe(said('run')),
    waiversUsed: z.int().nullable().describe(said('waivers_used')),
    waiversLeft: z.int().nullable().describe(said('waivers_left')),
    status: Status.nullable().describe(said('status')),
    outcome: Outcome.nullable().describe(said('outcome')),
    waiver: WaiverState.nullable().describe(said('waiver')),
    rule: z.string().describe(said('rule')),
    evidence: EvidenceGrade.nullable().describe(said('evidence')),
    disputed: z.boolean().describe(said('disputed')),
    groups: z
      .array(z.string())
      .describe('Identifiers of the groups of which the country was a member when the report came out'),
    codes: z
      .partialRecord(z.enum(CODE_SCHEMES), z.string().nullable())
      .optional()
      .describe('Codes of the country in other datasets, those that were asked for; null where it has none'),
  })
  .meta({ id: 'PanelRow', description: 'A country or territory in a report, with its place on the clock' });
