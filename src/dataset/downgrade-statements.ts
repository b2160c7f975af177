import { z } from 'zod';
import type { Fact } from '../domain/fact.js';
import { groupBy } from '../domain/group-by.js';
import { DOWNGRADE_REASON, STATEMENT_SPEAKER } from '../domain/vocabulary/facts.js';
import type { StatedReason } from '../engine/stated-reason.js';
import type { Release } from './release.js';

/* What State and others said of why a country fell from the watch list to Tier 3: evidence beside what the law computes. */

export const DowngradeStatement = z
  .object({
    speaker: STATEMENT_SPEAKER.schema,
    says: DOWNGRADE_REASON.schema,
    decides: z.boolean().describe('Whether it settles why: false for a paraphrase, a formula or press'),
    sourceUrl: z.url().nullable().describe('URL of the page, or of a copy; null where none was read'),
    quote: z.string().nullable().describe('The words; null where they were not read'),
    note: z.string().nullable().describe('Note for readers'),
  })
  .meta({ id: 'DowngradeStatement', description: 'A statement on why a country fell to Tier 3' });

export type DowngradeStatement = Fact<typeof DowngradeStatement>;

export const DowngradeStatements = z
  .array(DowngradeStatement)
  .describe(
    'What State and others said of why it fell to Tier 3; empty: it did not fall, or we have not read why',
  );

const toKey = (iso2: string, year: number): string => `${iso2}|${year}`;

const statementsByFall = ({ tables }: Release) =>
  groupBy(tables.downgrade_statements, ({ iso2, year }) => toKey(iso2, year));

/** Statements on the fall of a country in a report, by speaker; empty if there are none. */
export const findStatements = (release: Release, iso2: string, year: number): readonly DowngradeStatement[] =>
  (release.derive(statementsByFall).get(toKey(iso2, year)) ?? []).map(
    ({ speaker, says, decides, url: sourceUrl, quote, note }) => ({
      speaker,
      says,
      decides,
      sourceUrl,
      quote,
      note,
    }),
  );

/** What is known of the stated reason for a fall from the watch list to Tier 3; statements that decide agree. */
export function getStatedReason(release: Release, iso2: string, year: number): StatedReason {
  const statements = findStatements(release, iso2, year);
  const decisive = statements.find(({ decides }) => decides);
  if (decisive) return decisive.says;
  return statements.some(({ says }) => says !== 'not_read') ? 'unsettled' : 'not_read';
}
