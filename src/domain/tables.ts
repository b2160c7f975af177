import { z } from 'zod';
import { text } from './cells.js';
import { COUNTRY_TABLES } from './tables/countries.js';
import { LAW_TABLES } from './tables/law.js';
import { REPORT_TABLES } from './tables/reports.js';
import { toEnum } from './vocabulary/documented-enum.js';
import { NOTE_KIND } from './vocabulary/facts.js';

/** All tables in dependency order. Seeds, database and downloads have exactly these tables and columns. */
export const TABLES = {
  rules: LAW_TABLES.rules,
  sources: REPORT_TABLES.sources,
  countries: COUNTRY_TABLES.countries,
  country_names: COUNTRY_TABLES.country_names,
  country_successions: COUNTRY_TABLES.country_successions,
  reports: REPORT_TABLES.reports,
  placements: REPORT_TABLES.placements,
  placement_votes: REPORT_TABLES.placement_votes,
  official_pages: REPORT_TABLES.official_pages,
  disputes: REPORT_TABLES.disputes,
  known_gaps: REPORT_TABLES.known_gaps,
  control_totals: REPORT_TABLES.control_totals,
  watchlist_extensions: LAW_TABLES.watchlist_extensions,
  waiver_lists: LAW_TABLES.waiver_lists,
  determinations: LAW_TABLES.determinations,
  determination_gaps: LAW_TABLES.determination_gaps,
  vote_pages: REPORT_TABLES.vote_pages,
  law_readings: LAW_TABLES.law_readings,
  country_codes: COUNTRY_TABLES.country_codes,
  child_soldiers_lists: LAW_TABLES.child_soldiers_lists,
  child_soldiers_years: LAW_TABLES.child_soldiers_years,
  groups: COUNTRY_TABLES.groups,
  group_members: COUNTRY_TABLES.group_members,
  awaited_reports: REPORT_TABLES.awaited_reports,
  downgrade_statements: LAW_TABLES.downgrade_statements,
  text_leads: REPORT_TABLES.text_leads,
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export type TableRow<Name extends TableName> = z.output<(typeof TABLES)[Name]['row']>;
export type Tables = { readonly [Name in TableName]: readonly TableRow<Name>[] };

export type CountryRow = TableRow<'countries'>;
export type PlacementRow = TableRow<'placements'>;
export type SourceRow = TableRow<'sources'>;
export type ReportRow = TableRow<'reports'>;

export const Version = z
  .string()
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'is not a version of three numbers');

/** `release.json` in a seed folder. */
export const ReleaseHeader = z.strictObject({
  version: Version.describe(
    'Version, by the recipe of Data Package v2, but that a new last column of a table is MINOR',
  ),
  based_on: Version.nullable().describe(
    'Release whose rows this one adds to or corrects; null for the first',
  ),
  published_at: z.iso.datetime().describe('When the release was published'),
  notes: z
    .array(z.strictObject({ kind: toEnum(NOTE_KIND.values), text }))
    .min(1)
    .describe('What is new in it'),
});
export type ReleaseHeader = z.infer<typeof ReleaseHeader>;

export interface PublishedHeader extends ReleaseHeader {
  /** Digest of the content: 64 hexadecimal digits. */
  readonly sha256: string;
  readonly state: 'published' | 'withdrawn';
  readonly withdrawn_reason: string | null;
  /** ISO 8601, UTC. */
  readonly withdrawn_at: string | null;
}

export interface ReleaseData {
  readonly header: ReleaseHeader;
  readonly tables: Tables;
}
