import type { RowOf, Tables } from '../domain/tables.js';

/*
 * What the world could know on a day: only reports that were published, laws that were enacted and
 * determinations that were made by then.
 */

/** Day on which a determination is taken to be known where its date was not read: the first of its fiscal year. */
function knownOn(row: RowOf<'determinations'>): string {
  return row.determined_on ?? `${row.fiscal_year - 1}-10-01`;
}

/** The days on which the world learnt something, in order: between two of them every answer is the same. */
export function daysOfChange(tables: Tables): string[] {
  const days = new Set<string>([
    ...tables.reports.map((row) => row.published_on),
    ...tables.rules.map((row) => row.enacted_on),
    ...tables.determinations.map(knownOn),
  ]);
  return [...days].sort();
}

/**
 * The rows of an edition that could be known on a day.
 * @param day YYYY-MM-DD
 */
export function knownBy(tables: Tables, day: string): Tables {
  const reports = tables.reports.filter((row) => row.published_on <= day);
  const years = new Set(reports.map((row) => row.year));
  const published = <Row extends { year: number }>(rows: readonly Row[]) =>
    rows.filter((row) => years.has(row.year));
  return {
    ...tables,
    reports,
    rules: inForce(tables.rules, day),
    placements: published(tables.placements),
    placement_votes: published(tables.placement_votes),
    official_pages: published(tables.official_pages),
    disputes: published(tables.disputes),
    known_gaps: published(tables.known_gaps),
    control_totals: published(tables.control_totals),
    watchlist_extensions: published(tables.watchlist_extensions),
    waiver_lists: published(tables.waiver_lists),
    determinations: tables.determinations.filter((row) => knownOn(row) <= day),
  };
}

/** The laws enacted by a day; the newest of them was not known to end. */
function inForce(rules: Tables['rules'], day: string): Tables['rules'] {
  const enacted = rules.filter((row) => row.enacted_on <= day);
  const newest = Math.max(...enacted.map((row) => row.first_report));
  return enacted.map((row) => (row.first_report === newest ? { ...row, last_report: null } : row));
}
