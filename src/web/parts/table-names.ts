import type { TableName } from '../../domain/tables.js';

/** Labels of the tables for readers. */
export const TABLE_NAMES_IN_WORDS: Readonly<Record<TableName, string>> = {
  rules: 'Eras of the law',
  sources: 'Sources',
  countries: 'Countries and territories',
  country_names: 'Other names of countries',
  country_successions: 'Countries that followed others',
  reports: 'Reports',
  placements: 'Placements',
  placement_votes: 'What sources say',
  official_pages: 'Pages with State’s text',
  disputes: 'Where sources differ',
  known_gaps: 'What is not known',
  control_totals: 'Stated totals',
  watchlist_extensions: 'Waivers',
  waiver_lists: 'Lists of waivers',
  determinations: 'Presidential determinations',
  determination_gaps: 'Determinations not read whole',
  vote_pages: 'Pages on which sources were read',
  law_readings: 'Readings of the law',
  country_codes: 'Codes in other datasets',
  child_soldiers_lists: 'Child soldiers lists',
  child_soldiers_years: 'How far child soldiers lists were read',
  groups: 'Groups of countries',
  group_members: 'Members of groups',
  awaited_reports: 'Reports that are not in yet',
};
