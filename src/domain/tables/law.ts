import { z } from 'zod';
import { flag, integer, nullable, text } from '../cells.js';
import { IsoDate } from '../dates.js';
import { EvidenceGrade } from '../evidence.js';
import { FIELD_PRESENTATION } from '../field-presentation.js';
import { Rule } from '../rule.js';
import { basis, iso2, Month, table, Url, year } from '../table.js';
import { toEnum } from '../vocabulary/documented-enum.js';
import {
  CHILD_SOLDIERS_WAIVER,
  DETERMINATION_KIND,
  DOWNGRADE_REASON,
  STATEMENT_SPEAKER,
} from '../vocabulary/facts.js';

export const LAW_TABLES = {
  rules: table('The eras of the watch-list law', ['id'], Rule),
  watchlist_extensions: table(
    'Waivers: years on the watch list that the limit of consecutive years would not have allowed',
    ['iso2', 'year'],
    z.strictObject({
      iso2,
      year,
      number_in_run: integer
        .describe('Number of the waiver in the run')
        .register(FIELD_PRESENTATION, { title: 'Waiver in a row' }),
      evidence: EvidenceGrade.describe('How well the waiver is known'),
      basis: basis.describe('Where it was read, or how it was derived'),
    }),
  ),
  waiver_lists: table(
    'How completely the official list of waivers for a report was read',
    ['year'],
    z.strictObject({
      year,
      countries: nullable(integer).describe('Number of countries on the list; empty where it is not known'),
      complete: flag.describe('Whether every name on the list was read'),
      basis,
    }),
  ),
  determinations: table(
    'Presidential determinations on Tier 3 countries',
    ['iso2', 'fiscal_year', 'determination'],
    z.strictObject({
      iso2,
      fiscal_year: integer.describe('US fiscal year (report year + 1)'),
      determination: toEnum(DETERMINATION_KIND.values).describe(
        'What was determined, by clause of 22 U.S.C. 7107(d)',
      ),
      determined_on: nullable(IsoDate).describe('Date of the determination, where it was read'),
      basis,
    }),
  ),
  determination_gaps: table(
    'Fiscal years whose presidential determination was not read, or not read whole',
    ['fiscal_year'],
    z.strictObject({
      fiscal_year: integer.describe('US fiscal year (report year + 1)'),
      what: text.describe('What is missing'),
      known_on: nullable(IsoDate)
        .describe(
          'First day on which that could be said; empty where no later day than those of the rows matters',
        )
        .register(FIELD_PRESENTATION, { title: 'Known since' }),
    }),
  ),
  downgrade_statements: table(
    'What State and others said of why a country fell from the watch list to Tier 3',
    ['iso2', 'year', 'speaker'],
    z.strictObject({
      iso2,
      year: year.describe('Year of the report in which the country fell'),
      speaker: toEnum(STATEMENT_SPEAKER.values).describe('Who said it'),
      says: toEnum(DOWNGRADE_REASON.values).describe(
        'What was said; not_read where the passage was not read',
      ),
      decides: flag.describe('Whether it settles why: false for a paraphrase, a formula or press'),
      url: nullable(Url)
        .describe('Address of the page, or of a copy; empty where none was read')
        .register(FIELD_PRESENTATION, { title: 'Read at' }),
      quote: nullable(text).describe('The words; empty where they were not read'),
      note: nullable(text).describe('What to mind'),
    }),
  ),
  law_readings: table(
    'Until when the eras of the law were verified',
    ['rule'],
    z.strictObject({
      rule: text
        .describe('Identifier of the era')
        .register(FIELD_PRESENTATION, { title: 'Law', kind: 'rule' }),
      verified_until: Month.describe('Month of the text that was read last, written YYYY-MM'),
      basis: basis.describe('What was read, and what it showed'),
    }),
  ),
  child_soldiers_lists: table(
    'Countries that a report listed under the Child Soldiers Prevention Act, 22 U.S.C. 2370c-1',
    ['iso2', 'year'],
    z.strictObject({
      iso2,
      year: year.describe('Year of the report in which the list stands'),
      waiver: toEnum(CHILD_SOLDIERS_WAIVER.values).describe(
        'Whether the President waived the restriction for the fiscal year that follows: full, part, none, or unread where it was not read',
      ),
      basis,
      note: nullable(text).describe('What to mind'),
    }),
  ),
  child_soldiers_years: table(
    'How completely the list of each report under the Child Soldiers Prevention Act was read',
    ['year'],
    z.strictObject({
      year: year.describe('Year of the report in which the list stands'),
      complete: flag.describe('Whether every country on the list was read'),
      what: nullable(text).describe('What is missing; empty where nothing is'),
    }),
  ),
} as const;
