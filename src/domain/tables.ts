import { z } from 'zod';
import { flag, integer, nullable, text } from './cells.js';
import { IsoDate, KnownDate, PartialDate } from './dates.js';
import { EvidenceGrade, SourceKind } from './evidence.js';
import { Rule } from './rule.js';
import { Tier, Vote } from './tier.js';
import {
  CHILD_SOLDIERS_WAIVER,
  CODE_STATUS,
  DETERMINATION_KIND,
  GROUP_KIND,
  NAME_KIND,
  NOTE_KIND,
  TOTAL_MEASURE,
  YEAR_FROM,
} from './vocabulary/facts.js';

/** User-assigned (XK) and withdrawn (AN, CS) codes included. */
const Iso2 = z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code');
const Iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code');
const M49 = z.string().regex(/^\d{3}$/, 'is not a three-digit M49 code');
const Wikidata = z.string().regex(/^Q[1-9]\d*$/, 'is not a Wikidata item');
const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is not a month, written YYYY-MM');
const Url = z.url({ protocol: /^https?$/ });
const GroupId = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'is not an identifier of small letters, digits and underscores');

const iso2 = Iso2.describe('ISO 3166-1 alpha-2 code of the country or territory');
const year = integer.describe('Year of the report');
const countryCode = (scheme: string) => nullable(text).describe(scheme);

export const CodeStatus = CODE_STATUS.schema;
export type CodeStatus = z.infer<typeof CodeStatus>;

interface Table<Row extends z.ZodObject = z.ZodObject> {
  readonly row: Row;
  readonly key: readonly (keyof z.output<Row> & string)[];
  readonly description: string;
}

function table<Row extends z.ZodObject>(
  description: string,
  key: readonly (keyof z.output<Row> & string)[],
  row: Row,
): Table<Row> {
  return { row, key, description };
}

/** In the order in which they can be filled. Seeds, database and downloads have exactly these tables and columns. */
export const TABLES = {
  rules: table('The eras of the watch-list law', ['id'], Rule),
  sources: table(
    'Where the placements were read',
    ['id'],
    z.strictObject({
      id: text.describe('Identifier of the source'),
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
  countries: table(
    'Countries and territories that a report placed',
    ['iso2'],
    z.strictObject({
      iso2,
      iso3: Iso3.describe('ISO 3166-1 alpha-3 code'),
      m49: nullable(M49).describe('UN M49 code; empty where the UN has none (Kosovo)'),
      name: text.describe('English short name in common use'),
      region: text.describe('UN M49 region'),
      subregion: text.describe('UN M49 sub-region'),
      intermediate_region: nullable(text).describe('UN M49 intermediate region, where there is one'),
      code_status: CodeStatus.describe('Status of the code in ISO 3166-1'),
      valid_from: nullable(IsoDate).describe(
        'First day of the country or its code; empty when before the first report',
      ),
      valid_to: nullable(IsoDate).describe('Last day of the country or its code; empty when still in use'),
      wikidata: Wikidata.describe('Wikidata item'),
    }),
  ),
  country_names: table(
    'Other names and spellings of countries',
    ['iso2', 'name'],
    z.strictObject({
      iso2,
      name: text.describe('Another name, spelling or code'),
      kind: z
        .enum(NAME_KIND.values)
        .describe(
          'official: formal name; former: earlier name; variant: other spelling; code: former or other code',
        ),
    }),
  ),
  country_successions: table(
    'Which code followed which',
    ['predecessor', 'successor'],
    z.strictObject({
      predecessor: Iso2.describe('Code of the country that ended or lost a part'),
      successor: Iso2.describe('Code of the country that followed'),
      happened_on: IsoDate.describe('Day of the succession'),
      successor_name: nullable(text).describe('Name of the successor where no report ever placed it'),
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
      source: text.describe('Identifier of the source'),
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
      rejected_sources: text.describe('Sources that say so, separated by semicolons'),
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
    }),
  ),
  control_totals: table(
    'Totals that State or the press stated for a report: the checksum of the placements',
    ['year', 'measure'],
    z.strictObject({
      year,
      measure: z.enum(TOTAL_MEASURE.values).describe('What was counted'),
      stated: integer.describe('The stated total'),
      stated_by: text.describe('Who stated it; begins with State where the Department itself did'),
      counted: nullable(integer).describe('What the placements give, where that is known to differ'),
      reason: nullable(text).describe('Why it differs'),
    }),
  ),
  watchlist_extensions: table(
    'Waivers: years on the watch list that the limit of consecutive years would not have allowed',
    ['iso2', 'year'],
    z.strictObject({
      iso2,
      year,
      number_in_run: integer.describe('Number of the waiver in the run'),
      evidence: EvidenceGrade.describe('How well the waiver is known'),
      basis: text.describe('Where it was read, or how it was derived'),
    }),
  ),
  waiver_lists: table(
    'How completely the official list of waivers for a report was read',
    ['year'],
    z.strictObject({
      year,
      countries: nullable(integer).describe('Number of countries on the list; empty where it is not known'),
      complete: flag.describe('Whether every name on the list was read'),
      basis: text.describe('Where it was read'),
    }),
  ),
  determinations: table(
    'Presidential determinations on Tier 3 countries',
    ['iso2', 'fiscal_year', 'determination'],
    z.strictObject({
      iso2,
      fiscal_year: integer.describe('US fiscal year (report year + 1)'),
      determination: z
        .enum(DETERMINATION_KIND.values)
        .describe('What was determined, by clause of 22 U.S.C. 7107(d)'),
      determined_on: nullable(IsoDate).describe('Date of the determination, where it was read'),
      basis: text.describe('Where it was read'),
    }),
  ),
  determination_gaps: table(
    'Fiscal years whose presidential determination was not read, or not read whole',
    ['fiscal_year'],
    z.strictObject({
      fiscal_year: integer.describe('US fiscal year (report year + 1)'),
      what: text.describe('What is missing'),
    }),
  ),
  vote_pages: table(
    'Addresses at which the votes were read, and how the year of each page is known',
    ['iso2', 'year', 'source', 'tier', 'url'],
    z.strictObject({
      iso2,
      year,
      source: text.describe('Identifier of the source'),
      tier: Vote.describe('What the page says; NR: not in this report'),
      url: Url.describe('Address of the page, or of a copy'),
      year_from: z
        .enum(YEAR_FROM.values)
        .describe(
          'How it is known of which report the page speaks: page (its heading or words), address, document_number, another_report (it follows from what it says of a later one), text (only from the matters it speaks of, the weakest)',
        ),
      note: nullable(text).describe('What to mind in reading it'),
    }),
  ),
  law_readings: table(
    'Until when the eras of the law were verified',
    ['rule'],
    z.strictObject({
      rule: text.describe('Identifier of the era'),
      verified_until: Month.describe('Month of the text that was read last, written YYYY-MM'),
      basis: text.describe('What was read, and what it showed'),
    }),
  ),
  country_codes: table(
    'Codes of countries in other datasets, to join with them',
    ['iso2'],
    z.strictObject({
      iso2,
      cow: countryCode('Correlates of War, number of the state; empty where it has none'),
      cow_letters: countryCode('Correlates of War, abbreviation of the state'),
      gw: countryCode('Gleditsch and Ward, number of the state'),
      vdem: countryCode('Varieties of Democracy (V-Dem), number of the country'),
      world_bank: countryCode('World Bank, code of the economy'),
      imf: countryCode('International Monetary Fund, number of the country'),
      owid: countryCode('Our World in Data, code of the entity'),
      ioc: countryCode('International Olympic Committee, code of the national committee'),
    }),
  ),
  child_soldiers_lists: table(
    'Countries that a report listed under the Child Soldiers Prevention Act, 22 U.S.C. 2370c-1',
    ['iso2', 'year'],
    z.strictObject({
      iso2,
      year: integer.describe('Year of the report in which the list stands'),
      waiver: z
        .enum(CHILD_SOLDIERS_WAIVER.values)
        .describe(
          'Whether the President waived the restriction for the fiscal year that follows: full, part, none, or unread where it was not read',
        ),
      basis: text.describe('Where it was read'),
      note: nullable(text).describe('What to mind'),
    }),
  ),
  child_soldiers_years: table(
    'How completely the list of each report under the Child Soldiers Prevention Act was read',
    ['year'],
    z.strictObject({
      year: integer.describe('Year of the report in which the list stands'),
      complete: flag.describe('Whether every country on the list was read'),
      what: nullable(text).describe('What is missing; empty where nothing is'),
    }),
  ),
  groups: table(
    'Groups of countries: organizations, forums, lists, and the regional bureaus of the Department of State',
    ['id'],
    z.strictObject({
      id: GroupId.describe('Identifier of the group'),
      name: text.describe('Name of the group'),
      abbreviation: nullable(text).describe('Abbreviation in common use'),
      kind: z
        .enum(GROUP_KIND.values)
        .describe('organization; forum: without a treaty; list; bureau: of the Department of State'),
      founded_on: nullable(PartialDate).describe(
        'Day of its foundation or of that of its predecessor, or its month or year; empty where it was not read',
      ),
      url: Url.describe('A page about the group and its members'),
      others: nullable(text).describe(
        'Members that no report ever placed, separated by semicolons; they have no row in group_members',
      ),
      note: nullable(text).describe('What to mind'),
    }),
  ),
  group_members: table(
    'Which country was a member of which group, from when to when; a suspended member remains one',
    ['group_id', 'iso2', 'member_from'],
    z.strictObject({
      group_id: GroupId.describe('Identifier of the group'),
      iso2,
      member_from: nullable(PartialDate).describe(
        'First day as a member, or its month or year; empty where it was before the first report and was not read',
      ),
      member_to: nullable(PartialDate).describe(
        'Last day as a member, or its month or year; empty for those that are members still',
      ),
      url: Url.describe('Where it was read'),
      note: nullable(text).describe('What to mind'),
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
      source_url: nullable(Url).describe('Address of that page; empty without a publication'),
      checked_on: nullable(IsoDate).describe(
        'Day on which a person looked for the report and noted it; empty where nobody did',
      ),
      note: nullable(text).describe('What to mind'),
    }),
  ),
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export type RowOf<Name extends TableName> = z.output<(typeof TABLES)[Name]['row']>;
export type Tables = { readonly [Name in TableName]: readonly RowOf<Name>[] };

export type CountryRow = RowOf<'countries'>;
export type PlacementRow = RowOf<'placements'>;
export type SourceRow = RowOf<'sources'>;
export type ReportRow = RowOf<'reports'>;

export const Version = z
  .string()
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'is not a version of three numbers');

/** `edition.json` of a seeds folder. */
export const EditionHeader = z.strictObject({
  version: Version.describe('Version, by the recipe of Data Package v2'),
  based_on: Version.nullable().describe(
    'Edition whose rows this one adds to or corrects; null for the first',
  ),
  published_at: z.iso.datetime().describe('When the edition was published'),
  notes: z
    .array(z.strictObject({ kind: z.enum(NOTE_KIND.values), text }))
    .min(1)
    .describe('What is new in it'),
});
export type EditionHeader = z.infer<typeof EditionHeader>;

export interface ReleaseHeader extends EditionHeader {
  /** Over the canonical content: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly state: 'published' | 'withdrawn';
  readonly withdrawn_reason: string | null;
  /** Moment of the withdrawal, in UTC. */
  readonly withdrawn_at: string | null;
}

export interface Edition {
  readonly header: EditionHeader;
  readonly tables: Tables;
}
