import type { TableName } from './tables.js';

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: TableName;
  readonly foreignColumns: readonly string[];
}

export const SINGULAR_NOUNS = {
  countries: 'country',
  reports: 'report',
  sources: 'source',
  rules: 'rule',
  groups: 'group',
  placements: 'placement',
  placement_votes: 'vote',
} as const;

const to = (table: TableName, columns: readonly string[], foreignColumns = columns): ForeignKey => ({
  columns,
  table,
  foreignColumns,
});
const COUNTRY = to('countries', ['iso2']);
const REPORT = to('reports', ['year']);
const SOURCE = to('sources', ['source'], ['id']);

/** References by column. Those within a cell, such as a list of sources, are checked separately. */
const REFERENCES: Readonly<Partial<Record<TableName, readonly ForeignKey[]>>> = {
  country_names: [COUNTRY],
  placements: [COUNTRY, REPORT],
  placement_votes: [COUNTRY, REPORT, SOURCE],
  official_pages: [COUNTRY, REPORT],
  disputes: [COUNTRY, REPORT],
  known_gaps: [COUNTRY, REPORT],
  control_totals: [REPORT],
  watchlist_extensions: [to('placements', ['iso2', 'year'])],
  waiver_lists: [REPORT],
  determinations: [COUNTRY],
  vote_pages: [to('placement_votes', ['iso2', 'year', 'source', 'tier'])],
  law_readings: [to('rules', ['rule'], ['id'])],
  country_codes: [COUNTRY],
  child_soldiers_lists: [COUNTRY, REPORT],
  child_soldiers_years: [REPORT],
  downgrade_statements: [to('placements', ['iso2', 'year'])],
  group_members: [COUNTRY, to('groups', ['group_id'], ['id'])],
};

/** References of a table to others. */
export const getReferences = (table: TableName): readonly ForeignKey[] => REFERENCES[table] ?? [];
