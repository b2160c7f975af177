import { z } from 'zod';
import { flag, integer, nullable, text } from '../cells.js';
import { IsoDate, KnownDate } from '../dates.js';
import { EvidenceGrade, SourceKind } from '../evidence.js';
import { FIELD_PRESENTATION } from '../field-presentation.js';
import { Iso2, iso2, sourceId, table, Url, year } from '../table.js';
import { Tier, Vote } from '../tier.js';
import { toEnum } from '../vocabulary/documented-enum.js';
import { GAP_KIND, MISSING_KIND, TOTAL_MEASURE, YEAR_FROM } from '../vocabulary/facts.js';

export const REPORT_TABLES = {
  sources: table(
    'Where the placements were read',
    ['id'],
    z.strictObject({
      id: sourceId,
      title: text.describe('Title of the source'),
      publisher: nullable(text).describe('Who published it'),
      url: nullable(Url).describe('Where it can be found'),
      covers: text.describe('Reports, and parts of reports, that the source covers'),
      kind: SourceKind.describe(
        "official: State's own text; implied: follows from State's text on another report; compilation; press; derived: by elimination",
      ),
      lineage: text.describe('Sources of one lineage are copies of each other and count once'),
    }),
  ),
  reports: table(
    'The TIP Reports',
    ['year'],
    z.strictObject({
      year,
      published_on: IsoDate.describe('Date of publication'),
      url: Url.describe('Address of the report at the Department of State or its archive'),
    }),
  ),
  placements: table(
    'Placement of each country in each report',
    ['iso2', 'year'],
    z.strictObject({
      iso2,
      year,
      tier: Tier.describe('Placement'),
      evidence: EvidenceGrade.describe('How well the placement is known'),
    }),
  ),
  placement_votes: table(
    'What each source says of each cell',
    ['iso2', 'year', 'source', 'tier'],
    z.strictObject({
      iso2,
      year,
      source: sourceId,
      tier: Vote.describe('What it says; NR: not in this report'),
    }),
  ),
  official_pages: table(
    "Pages with State's own text on a placement",
    ['iso2', 'year', 'url'],
    z.strictObject({ iso2, year, url: Url.describe('Address of the page, or of a copy') }),
  ),
  disputes: table(
    'Cells on which sources disagree',
    ['iso2', 'year', 'rejected_tier'],
    z.strictObject({
      iso2,
      year,
      chosen_tier: Vote.describe('What was chosen; NR: not in this report'),
      rejected_tier: Vote.describe('What was rejected'),
      rejected_sources: text
        .describe('Sources that say so, separated by semicolons')
        .register(FIELD_PRESENTATION, { kind: 'source' }),
      reason: text.describe('Why'),
    }),
  ),
  known_gaps: table(
    'What the dataset cannot know',
    ['year', 'iso2'],
    z.strictObject({
      iso2: nullable(Iso2).describe('The country concerned; empty when it is the whole report'),
      year,
      what: text.describe('What is missing'),
      gap_kind: toEnum(GAP_KIND.values).describe(
        'What it can hide: a placement on any tier (placement), or special cases alone (special_cases)',
      ),
      stated_total: nullable(integer)
        .describe('The total stated for the report that the placements do not reach; empty where none is')
        .register(FIELD_PRESENTATION, { title: 'Stated total' }),
    }),
  ),
  control_totals: table(
    'Totals that State or the press stated for a report: the checksum of the placements',
    ['year', 'measure'],
    z.strictObject({
      year,
      measure: toEnum(TOTAL_MEASURE.values).describe('What was counted'),
      stated: integer.describe('The stated total'),
      stated_by: text.describe('Who stated it; begins with State where the Department itself did'),
      counted: nullable(integer)
        .describe('What the placements give, where that is known to differ')
        .register(FIELD_PRESENTATION, { title: 'By our count' }),
      reason: nullable(text).describe('Why it differs'),
      by_state: flag
        .describe('Whether the Department of State stated it itself')
        .register(FIELD_PRESENTATION, { title: 'Stated by State itself' }),
    }),
  ),
  vote_pages: table(
    'Addresses at which the votes were read, and how the year of each page is known',
    ['iso2', 'year', 'source', 'tier', 'url'],
    z.strictObject({
      iso2,
      year,
      source: sourceId,
      tier: Vote.describe('What the page says; NR: not in this report'),
      url: Url.describe('Address of the page, or of a copy'),
      year_from: toEnum(YEAR_FROM.values)
        .describe(
          'How it is known of which report the page speaks: page (its heading or words), address, document_number, another_report (it follows from what it says of a later one), text (only from the matters it speaks of, the weakest)',
        )
        .register(FIELD_PRESENTATION, { title: 'How the year is known' }),
      note: nullable(text).describe('What to mind in reading it'),
    }),
  ),
  text_leads: table(
    'Where texts that the dataset lacks are likely to be',
    ['missing', 'year', 'url'],
    z.strictObject({
      missing: toEnum(MISSING_KIND.values).describe('What the text would settle'),
      year: year.describe('Year of the report concerned'),
      url: Url.describe('Where it is likely to be').register(FIELD_PRESENTATION, { title: 'Look at' }),
      note: text.describe('What is expected there, and why it was not read'),
    }),
  ),
  awaited_reports: table(
    'Reports that the edition does not have, and what is known of their publication',
    ['year'],
    z.strictObject({
      year,
      due_on: IsoDate.describe('Day by which the law asks for the report'),
      published: nullable(KnownDate).describe(
        'Publication, as precisely as it is known: a day, a month, or ../ and a day by which it was out (EDTF); empty where none is known',
      ),
      source_title: nullable(text).describe('Title of the page that says so; empty without a publication'),
      source_url: nullable(Url)
        .describe('Address of that page; empty without a publication')
        .register(FIELD_PRESENTATION, { title: 'Read at' }),
      publisher: nullable(text).describe('Who publishes that page, as it calls itself in English'),
      checked_on: nullable(IsoDate).describe(
        'Day on which a person looked for the report and noted it; empty where nobody did',
      ),
      note: nullable(text).describe('What to mind'),
    }),
  ),
} as const;
