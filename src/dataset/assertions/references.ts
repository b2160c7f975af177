import { type RowOf, TABLE_NAMES, type TableName, type Tables } from '../../domain/tables.js';
import { type Fault, faultOf } from '../edition-faults.js';

/** What a row refers to: the table, and the key of the row that must be there. */
interface Reference {
  readonly to: 'countries' | 'reports' | 'sources' | 'rules' | 'groups';
  readonly key: string | number;
}

type ReferencesOf = { readonly [Name in TableName]: (row: RowOf<Name>) => readonly Reference[] };

const country = (key: string | null): Reference[] => (key === null ? [] : [{ to: 'countries', key }]);
const report = (key: number): Reference => ({ to: 'reports', key });
const source = (key: string): Reference => ({ to: 'sources', key });
const cell = (row: { iso2: string; year: number }): Reference[] => [...country(row.iso2), report(row.year)];

const SOURCE_SEPARATOR = ';';

/** The ids in a dispute's `rejected_sources`. */
export function rejectedSources(row: RowOf<'disputes'>): string[] {
  return row.rejected_sources.split(SOURCE_SEPARATOR);
}

/** Determinations of a fiscal year follow the report of the year before. */
export function reportYearOf(row: Pick<RowOf<'determinations'>, 'fiscal_year'>): number {
  return row.fiscal_year - 1;
}

const REFERENCES: ReferencesOf = {
  rules: () => [],
  sources: () => [],
  countries: () => [],
  country_names: (row) => country(row.iso2),
  country_successions: (row) => [
    ...country(row.predecessor),
    ...country(row.successor_name === null ? row.successor : null),
  ],
  reports: () => [],
  placements: cell,
  placement_votes: (row) => [...cell(row), source(row.source)],
  official_pages: cell,
  disputes: (row) => [...cell(row), ...rejectedSources(row).map(source)],
  known_gaps: (row) => [...country(row.iso2), report(row.year)],
  control_totals: (row) => [report(row.year)],
  watchlist_extensions: cell,
  waiver_lists: (row) => [report(row.year)],
  determinations: (row) => [...country(row.iso2), report(reportYearOf(row))],
  determination_gaps: (row) => [report(reportYearOf(row))],
  vote_pages: (row) => [...cell(row), source(row.source)],
  law_readings: (row) => [{ to: 'rules', key: row.rule }],
  country_codes: (row) => country(row.iso2),
  child_soldiers_lists: cell,
  child_soldiers_years: (row) => [report(row.year)],
  groups: () => [],
  group_members: (row) => [{ to: 'groups', key: row.group_id }, ...country(row.iso2)],
};

const WHAT = {
  countries: 'country',
  reports: 'report',
  sources: 'source',
  rules: 'rule',
  groups: 'group',
} as const;

/**
 * Rows that refer to a country, report or source that the edition does not have.
 *
 * @param broken tables of which rows are missing because they could not be read: nothing is said of references
 *   to them, for the cause is reported already
 */
export function referenceFaults(tables: Tables, broken: ReadonlySet<TableName> = new Set()): Fault[] {
  const known: Record<Reference['to'], ReadonlySet<string | number>> = {
    countries: new Set(tables.countries.map((row) => row.iso2)),
    reports: new Set(tables.reports.map((row) => row.year)),
    sources: new Set(tables.sources.map((row) => row.id)),
    rules: new Set(tables.rules.map((row) => row.id)),
    groups: new Set(tables.groups.map((row) => row.id)),
  };
  const check = <Name extends TableName>(name: Name): Fault[] =>
    tables[name].flatMap((row) =>
      REFERENCES[name](row)
        .filter(({ to, key }) => !broken.has(to) && !known[to].has(key))
        .map(({ to, key }) => faultOf(name, row, `unknown ${WHAT[to]} ${key}`)),
    );
  return TABLE_NAMES.flatMap((name) => check(name));
}
