import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { EVIDENCE_GRADES, SOURCE_KINDS } from '../domain/evidence.js';
import {
  CHILD_SOLDIERS_WAIVERS,
  CODE_STATUSES,
  DETERMINATIONS,
  type EditionHeader,
  GROUP_KINDS,
  NAME_KINDS,
  TOTAL_MEASURES,
  YEAR_FROM,
} from '../domain/tables.js';
import { TIERS, VOTES } from '../domain/tier.js';

/*
 * The database: one row a fact and release. Column names are those of domain/tables.ts (a test holds
 * the two against each other); the triggers that freeze a published release are in the migrations.
 */

export const releaseState = pgEnum('release_state', ['draft', 'published', 'withdrawn']);
export const tier = pgEnum('tier', TIERS);
export const vote = pgEnum('vote', VOTES);
export const evidenceGrade = pgEnum('evidence_grade', EVIDENCE_GRADES);
export const sourceKind = pgEnum('source_kind', SOURCE_KINDS);
export const codeStatus = pgEnum('code_status', CODE_STATUSES);
export const nameKind = pgEnum('name_kind', NAME_KINDS);
export const totalMeasure = pgEnum('total_measure', TOTAL_MEASURES);
export const determinationKind = pgEnum('determination_kind', DETERMINATIONS);
export const yearFrom = pgEnum('year_from', YEAR_FROM);
export const childSoldiersWaiver = pgEnum('child_soldiers_waiver', CHILD_SOLDIERS_WAIVERS);
export const groupKind = pgEnum('group_kind', GROUP_KINDS);

export const releases = pgTable(
  'releases',
  {
    version: text().primaryKey(),
    based_on: text(),
    published_at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    notes: jsonb().$type<EditionHeader['notes']>().notNull(),
    sha256: text().notNull(),
    state: releaseState().notNull().default('draft'),
    withdrawn_reason: text(),
    withdrawn_at: timestamp({ withTimezone: true, mode: 'date' }),
  },
  (t) => [
    check('releases_version', sql`${t.version} ~ '^(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}$'`),
    check('releases_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('releases_withdrawn', sql`(${t.state} = 'withdrawn') = (${t.withdrawn_reason} is not null)`),
    check('releases_withdrawn_at', sql`(${t.state} = 'withdrawn') = (${t.withdrawn_at} is not null)`),
    foreignKey({ name: 'releases_based_on', columns: [t.based_on], foreignColumns: [t.version] }),
  ],
);

const release = () =>
  text()
    .notNull()
    .references(() => releases.version);

/** Size and digest of the files in which a release can be had: they never change, and take seconds to make. */
export const release_files = pgTable(
  'release_files',
  {
    release: release(),
    name: text().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.name] }),
    check('release_files_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

const partialDate = (column: PgColumn) => sql`${column} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$'`;

const isIso2 = (column: PgColumn) => sql`${column} ~ '^[A-Z]{2}$'`;

export const rules = pgTable(
  'rules',
  {
    release: release(),
    id: text().notNull(),
    title: text().notNull(),
    citation: text().notNull(),
    public_law: text().notNull(),
    enacted_on: date({ mode: 'string' }).notNull(),
    first_report: integer().notNull(),
    last_report: integer(),
    has_watch_list: boolean().notNull(),
    counts_years: boolean().notNull(),
    max_run: integer(),
    waivers_per_run: integer().notNull(),
    relisting_max_run: integer(),
    counting_citation: text(),
    downgrade_citation: text(),
    waiver_citation: text(),
    relisting_citation: text(),
    summary: text().notNull(),
    reference_url: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.id] }),
    check('rules_period', sql`${t.last_report} is null or ${t.last_report} >= ${t.first_report}`),
    check('rules_waivers', sql`${t.waivers_per_run} >= 0`),
  ],
);

export const sources = pgTable(
  'sources',
  {
    release: release(),
    id: text().notNull(),
    title: text().notNull(),
    publisher: text(),
    url: text(),
    covers: text().notNull(),
    kind: sourceKind().notNull(),
    lineage: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.release, t.id] })],
);

export const countries = pgTable(
  'countries',
  {
    release: release(),
    iso2: text().notNull(),
    iso3: text().notNull(),
    m49: text(),
    name: text().notNull(),
    region: text().notNull(),
    subregion: text().notNull(),
    intermediate_region: text(),
    code_status: codeStatus().notNull(),
    valid_from: date({ mode: 'string' }),
    valid_to: date({ mode: 'string' }),
    wikidata: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.iso2] }),
    unique('countries_iso3').on(t.release, t.iso3),
    unique('countries_m49').on(t.release, t.m49),
    unique('countries_name').on(t.release, t.name),
    check('countries_iso2', isIso2(t.iso2)),
    check('countries_iso3_form', sql`${t.iso3} ~ '^[A-Z]{3}$'`),
    check('countries_m49_form', sql`${t.m49} ~ '^[0-9]{3}$'`),
    check('countries_life', sql`${t.valid_to} >= ${t.valid_from}`),
  ],
);

/** Columns of a table that says something of a country, with the key that they refer to. */
const countryKey = (name: string, t: { release: PgColumn; iso2: PgColumn }) =>
  foreignKey({ name, columns: [t.release, t.iso2], foreignColumns: [countries.release, countries.iso2] });

export const country_names = pgTable(
  'country_names',
  { release: release(), iso2: text().notNull(), name: text().notNull(), kind: nameKind().notNull() },
  (t) => [primaryKey({ columns: [t.release, t.iso2, t.name] }), countryKey('country_names_country', t)],
);

export const country_successions = pgTable(
  'country_successions',
  {
    release: release(),
    predecessor: text().notNull(),
    successor: text().notNull(),
    happened_on: date({ mode: 'string' }).notNull(),
    successor_name: text(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.predecessor, t.successor] }),
    check('country_successions_predecessor', isIso2(t.predecessor)),
    check('country_successions_successor', isIso2(t.successor)),
  ],
);

export const reports = pgTable(
  'reports',
  {
    release: release(),
    year: integer().notNull(),
    published_on: date({ mode: 'string' }).notNull(),
    url: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.year] }),
    check('reports_year', sql`extract(year from ${t.published_on}) = ${t.year}`),
  ],
);

const reportKey = (name: string, t: { release: PgColumn; year: PgColumn }) =>
  foreignKey({ name, columns: [t.release, t.year], foreignColumns: [reports.release, reports.year] });

export const placements = pgTable(
  'placements',
  {
    release: text().notNull(),
    iso2: text().notNull(),
    year: integer().notNull(),
    tier: tier().notNull(),
    evidence: evidenceGrade().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.iso2, t.year] }),
    index('placements_by_report').on(t.release, t.year, t.tier),
  ],
);

export const placement_votes = pgTable(
  'placement_votes',
  {
    release: text().notNull(),
    iso2: text().notNull(),
    year: integer().notNull(),
    source: text().notNull(),
    tier: vote().notNull(),
  },
  (t) => [primaryKey({ columns: [t.release, t.iso2, t.year, t.source, t.tier] })],
);

export const official_pages = pgTable(
  'official_pages',
  { release: release(), iso2: text().notNull(), year: integer().notNull(), url: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.release, t.iso2, t.year, t.url] }),
    countryKey('official_pages_country', t),
    reportKey('official_pages_report', t),
  ],
);

export const disputes = pgTable(
  'disputes',
  {
    release: release(),
    iso2: text().notNull(),
    year: integer().notNull(),
    chosen_tier: vote().notNull(),
    rejected_tier: vote().notNull(),
    rejected_sources: text().notNull(),
    reason: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.iso2, t.year, t.rejected_tier] }),
    countryKey('disputes_country', t),
    reportKey('disputes_report', t),
    check('disputes_differ', sql`${t.chosen_tier} <> ${t.rejected_tier}`),
  ],
);

export const known_gaps = pgTable(
  'known_gaps',
  { release: release(), iso2: text(), year: integer().notNull(), what: text().notNull() },
  (t) => [
    unique('known_gaps_key').on(t.release, t.year, t.iso2).nullsNotDistinct(),
    countryKey('known_gaps_country', t),
    reportKey('known_gaps_report', t),
  ],
);

export const control_totals = pgTable(
  'control_totals',
  {
    release: release(),
    year: integer().notNull(),
    measure: totalMeasure().notNull(),
    stated: integer().notNull(),
    stated_by: text().notNull(),
    counted: integer(),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.year, t.measure] }),
    reportKey('control_totals_report', t),
    check('control_totals_mismatch', sql`(${t.counted} is null) = (${t.reason} is null)`),
    check('control_totals_differ', sql`${t.counted} <> ${t.stated}`),
  ],
);

export const watchlist_extensions = pgTable(
  'watchlist_extensions',
  {
    release: release(),
    iso2: text().notNull(),
    year: integer().notNull(),
    number_in_run: integer().notNull(),
    evidence: evidenceGrade().notNull(),
    basis: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.iso2, t.year] }),
    foreignKey({
      name: 'watchlist_extensions_placement',
      columns: [t.release, t.iso2, t.year],
      foreignColumns: [placements.release, placements.iso2, placements.year],
    }),
    check('watchlist_extensions_number', sql`${t.number_in_run} >= 1`),
  ],
);

export const waiver_lists = pgTable(
  'waiver_lists',
  {
    release: release(),
    year: integer().notNull(),
    countries: integer(),
    complete: boolean().notNull(),
    basis: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.release, t.year] }), reportKey('waiver_lists_report', t)],
);

export const determinations = pgTable(
  'determinations',
  {
    release: release(),
    iso2: text().notNull(),
    fiscal_year: integer().notNull(),
    determination: determinationKind().notNull(),
    determined_on: date({ mode: 'string' }),
    basis: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.iso2, t.fiscal_year, t.determination] }),
    countryKey('determinations_country', t),
  ],
);

export const determination_gaps = pgTable(
  'determination_gaps',
  { release: release(), fiscal_year: integer().notNull(), what: text().notNull() },
  (t) => [primaryKey({ columns: [t.release, t.fiscal_year] })],
);

export const vote_pages = pgTable(
  'vote_pages',
  {
    release: text().notNull(),
    iso2: text().notNull(),
    year: integer().notNull(),
    source: text().notNull(),
    tier: vote().notNull(),
    url: text().notNull(),
    year_from: yearFrom().notNull(),
    note: text(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.iso2, t.year, t.source, t.tier, t.url] }),
    foreignKey({
      name: 'vote_pages_vote',
      columns: [t.release, t.iso2, t.year, t.source, t.tier],
      foreignColumns: [
        placement_votes.release,
        placement_votes.iso2,
        placement_votes.year,
        placement_votes.source,
        placement_votes.tier,
      ],
    }),
  ],
);

export const law_readings = pgTable(
  'law_readings',
  {
    release: release(),
    rule: text().notNull(),
    verified_until: text().notNull(),
    basis: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.rule] }),
    foreignKey({
      name: 'law_readings_rule',
      columns: [t.release, t.rule],
      foreignColumns: [rules.release, rules.id],
    }),
    check('law_readings_month', sql`${t.verified_until} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
  ],
);

export const country_codes = pgTable(
  'country_codes',
  {
    release: release(),
    iso2: text().notNull(),
    cow: text(),
    cow_letters: text(),
    gw: text(),
    vdem: text(),
    world_bank: text(),
    imf: text(),
    owid: text(),
    ioc: text(),
  },
  (t) => [primaryKey({ columns: [t.release, t.iso2] }), countryKey('country_codes_country', t)],
);

export const child_soldiers_lists = pgTable(
  'child_soldiers_lists',
  {
    release: release(),
    iso2: text().notNull(),
    year: integer().notNull(),
    waiver: childSoldiersWaiver().notNull(),
    basis: text().notNull(),
    note: text(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.iso2, t.year] }),
    countryKey('child_soldiers_lists_country', t),
    reportKey('child_soldiers_lists_report', t),
  ],
);

export const child_soldiers_years = pgTable(
  'child_soldiers_years',
  { release: release(), year: integer().notNull(), complete: boolean().notNull(), what: text() },
  (t) => [
    primaryKey({ columns: [t.release, t.year] }),
    reportKey('child_soldiers_years_report', t),
    check('child_soldiers_years_gap', sql`${t.complete} = (${t.what} is null)`),
  ],
);

export const groups = pgTable(
  'groups',
  {
    release: release(),
    id: text().notNull(),
    name: text().notNull(),
    abbreviation: text(),
    kind: groupKind().notNull(),
    founded_on: text(),
    url: text().notNull(),
    others: text(),
    note: text(),
  },
  (t) => [primaryKey({ columns: [t.release, t.id] }), check('groups_founded_on', partialDate(t.founded_on))],
);

export const group_members = pgTable(
  'group_members',
  {
    release: release(),
    group_id: text().notNull(),
    iso2: text().notNull(),
    member_from: text(),
    member_to: text(),
    url: text().notNull(),
    note: text(),
  },
  (t) => [
    unique('group_members_key').on(t.release, t.group_id, t.iso2, t.member_from).nullsNotDistinct(),
    countryKey('group_members_country', t),
    foreignKey({
      name: 'group_members_group',
      columns: [t.release, t.group_id],
      foreignColumns: [groups.release, groups.id],
    }),
    check('group_members_from', partialDate(t.member_from)),
    check('group_members_to', partialDate(t.member_to)),
  ],
);

/**
 * References of the two tables that hold most rows, one column each, within a release. Triggers hold them, statement
 * by statement (see the migrations): foreign keys ask once a row, which took six sevenths of the time of a
 * publication into the embedded database. What they refer to is never updated or deleted, so nothing else is to be held.
 */
export const REFERENCES_BY_STATEMENT = {
  placements: [
    { column: 'iso2', table: 'countries', foreignColumn: 'iso2' },
    { column: 'year', table: 'reports', foreignColumn: 'year' },
  ],
  placement_votes: [
    { column: 'iso2', table: 'countries', foreignColumn: 'iso2' },
    { column: 'year', table: 'reports', foreignColumn: 'year' },
    { column: 'source', table: 'sources', foreignColumn: 'id' },
  ],
} as const;

/** The tables of an edition's content, by their names in domain/tables.ts. */
export const contentTables = {
  rules,
  sources,
  countries,
  country_names,
  country_successions,
  reports,
  placements,
  placement_votes,
  official_pages,
  disputes,
  known_gaps,
  control_totals,
  watchlist_extensions,
  waiver_lists,
  determinations,
  determination_gaps,
  vote_pages,
  law_readings,
  country_codes,
  child_soldiers_lists,
  child_soldiers_years,
  groups,
  group_members,
};
