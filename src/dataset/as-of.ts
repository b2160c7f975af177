import { getLastDay, withoutBound } from '../domain/dates.js';
import type { TableRow, Tables } from '../domain/tables.js';

/*
 * A release limited to what was knowable on a date: published reports, enacted laws, determinations made and
 * countries in existence by then. Statements on why a country fell have no date: those on published reports all count.
 */

const getFirstDay = (fiscalYear: number): string => `${fiscalYear - 1}-10-01`;

/**
 * Date from which a determination counts as known; without a recorded date, the first day of its fiscal year.
 */
const knownOn = (row: TableRow<'determinations'>): string =>
  row.determined_on ?? getFirstDay(row.fiscal_year);

/**
 * Date from which the list is known to be incomplete: that of its latest recorded part, or the first day of
 * its fiscal year.
 */
function gapKnownOn({ fiscal_year }: TableRow<'determination_gaps'>, { determinations }: Tables): string {
  const read = determinations.filter((row) => row.fiscal_year === fiscal_year).map(knownOn);
  return read.sort().at(-1) ?? getFirstDay(fiscal_year);
}

/** Hides a later date and the text that depends on it. */
const gapOn = (gap: TableRow<'determination_gaps'>, day: string): TableRow<'determination_gaps'> =>
  gap.known_on !== null && gap.known_on > day
    ? { ...gap, what: 'not all that was determined was read' }
    : gap;

/** Waivers are decided with the fiscal year that follows the report. */
const waiversKnownOn = ({ year }: TableRow<'child_soldiers_lists'>): string => getFirstDay(year + 1);

const listingOn = (row: TableRow<'child_soldiers_lists'>, day: string): TableRow<'child_soldiers_lists'> =>
  waiversKnownOn(row) <= day
    ? row
    : {
        ...row,
        waiver: 'unread',
        basis: `Trafficking in Persons Report ${row.year}`,
        note: 'before the fiscal year with which waivers are decided',
      };

/** Dates on which something became known, sorted: responses don't change between them. */
export function daysOfChange(tables: Tables): string[] {
  const days = new Set<string>([
    ...tables.determination_gaps.map((row) => gapKnownOn(row, tables)),
    ...tables.determination_gaps.map(({ known_on }) => known_on).filter((day) => day !== null),
    ...tables.child_soldiers_lists.map(waiversKnownOn),
    ...tables.reports.map((row) => row.published_on),
    ...tables.rules.map((row) => row.enacted_on),
    ...tables.determinations.map(knownOn),
    ...tables.countries.flatMap((row) => [row.valid_from, row.valid_to]).filter((day) => day !== null),
    ...tables.country_successions.map((row) => row.happened_on),
    ...tables.awaited_reports
      .flatMap(({ published, checked_on }) => [published && getLastDay(withoutBound(published)), checked_on])
      .filter((day) => day !== null),
    ...tables.group_members
      .flatMap((row) => [row.member_from, row.member_to])
      .filter((date) => date !== null)
      .map(getLastDay),
  ]);
  return [...days].sort();
}

/**
 * Rows of a release that were knowable on a date.
 * @param day YYYY-MM-DD
 */
export function knownBy(tables: Tables, day: string): Tables {
  const reports = tables.reports.filter((row) => row.published_on <= day);
  const years = new Set(reports.map((row) => row.year));
  const countries = countriesOn(tables.countries, day);
  const codes = new Set(countries.map((row) => row.iso2));
  const there = <Row extends { iso2?: string | null }>({ iso2 }: Row): boolean =>
    iso2 == null || codes.has(iso2);
  const published = <Row extends { year: number; iso2?: string | null }>(rows: readonly Row[]) =>
    rows.filter((row) => years.has(row.year) && there(row));
  return {
    ...tables,
    countries,
    country_names: tables.country_names.filter(there),
    country_successions: tables.country_successions.filter((row) => row.happened_on <= day),
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
    determinations: tables.determinations.filter((row) => knownOn(row) <= day && there(row)),
    determination_gaps: tables.determination_gaps
      .filter((row) => gapKnownOn(row, tables) <= day)
      .map((row) => gapOn(row, day)),
    vote_pages: published(tables.vote_pages),
    country_codes: tables.country_codes.filter(there),
    child_soldiers_lists: published(tables.child_soldiers_lists).map((row) => listingOn(row, day)),
    child_soldiers_years: published(tables.child_soldiers_years),
    ...groupsOn(tables, day, codes),
    awaited_reports: awaitedOn(tables.awaited_reports, day),
    downgrade_statements: published(tables.downgrade_statements),
    text_leads: tables.text_leads.filter((row) => years.has(row.year)),
  };
}

/** Reports awaited on a date, without publications or checks after it. */
function awaitedOn(rows: Tables['awaited_reports'], day: string): Tables['awaited_reports'] {
  return rows
    .filter((row) => `${row.year}-01-01` <= day)
    .map((row) => {
      const checked_on = row.checked_on !== null && row.checked_on <= day ? row.checked_on : null;
      const isLater = row.published !== null && getLastDay(withoutBound(row.published)) > day;
      if (!isLater) return { ...row, checked_on };
      return {
        ...row,
        ...{ published: null, source_title: null, source_url: null, publisher: null, note: null },
        checked_on,
      };
    });
}

/** Countries in existence by a date, without ends after it. */
function countriesOn(countries: Tables['countries'], day: string): Tables['countries'] {
  return countries
    .filter(({ valid_from: begin }) => begin === null || begin <= day)
    .map((row) => (row.valid_to === null || row.valid_to <= day ? row : stillThere(row)));
}

/** Only a code officially assigned in ISO 3166-1 can be withdrawn later. */
const stillThere = (row: TableRow<'countries'>): TableRow<'countries'> => ({
  ...row,
  valid_to: null,
  code_status: 'official',
});

/** Groups in existence by a date with their members, without departures after it. */
function groupsOn(
  { groups, group_members }: Tables,
  day: string,
  codes: ReadonlySet<string>,
): Pick<Tables, 'groups' | 'group_members'> {
  const members = group_members
    .filter((row) => codes.has(row.iso2) && (row.member_from === null || getLastDay(row.member_from) <= day))
    .map((row) =>
      row.member_to === null || getLastDay(row.member_to) <= day ? row : { ...row, member_to: null },
    );
  const ids = new Set(members.map((row) => row.group_id));
  return { groups: groups.filter((row) => ids.has(row.id)), group_members: members };
}

function inForce(rules: Tables['rules'], day: string): Tables['rules'] {
  const enacted = rules.filter((row) => row.enacted_on <= day);
  const newest = Math.max(...enacted.map((row) => row.first_report));
  return enacted.map((row) => (row.first_report === newest ? { ...row, last_report: null } : row));
}
