import { getLastDay, toDay, withoutBound } from '../../domain/dates.js';
import { groupBy } from '../../domain/group-by.js';
import { rowKey } from '../../domain/order.js';
import { type ReleaseData, TABLE_NAMES, type TableName, type TableRow } from '../../domain/tables.js';
import { type Fault, toFault } from '../csv-table.js';
import { countTotals, type Totals } from '../totals.js';
import {
  type Assertion,
  ambiguousNames,
  cellKey,
  filledGaps,
  findOpenValidities,
  findWrongGrades,
  indexRelease,
  misdatedSuccessions,
  pagesWithoutPlacement,
  pagesWithoutVote,
  placementsOutsideLife,
  type ReleaseIndex,
  unplacedCountries,
  unusedSources,
} from './countries.js';
import {
  ambiguousGroups,
  emptyGroups,
  findVagueMemberships,
  membershipsAtOnce,
  membershipsOutOfTime,
} from './groups.js';
import {
  lawsReadTooLate,
  lawsWithoutAddress,
  misplacedStatements,
  ungovernedReports,
  watchListsBeforeTheirTime,
} from './law.js';
import { findUndecidedVotes, getReportYear, referenceFaults, wrongDisputes } from './references.js';
import { emptyReports, findUnexplainedOmissions, misdatedReports } from './reports.js';

/** The year of a listing must state how completely its list was read, with a reason if it was not. */
function unreadChildSoldiersLists({ release }: ReleaseIndex): Fault[] {
  const { child_soldiers_lists, child_soldiers_years } = release.tables;
  const years = new Set(child_soldiers_years.map(({ year }) => year));
  const unsaid = child_soldiers_lists
    .filter(({ year }) => !years.has(year))
    .map((row) =>
      toFault(
        'child_soldiers_lists',
        row,
        `${row.iso2} is listed in ${row.year}, but child_soldiers_years has no row for that year`,
      ),
    );
  const unclear = child_soldiers_years
    .filter(({ complete, what }) => complete !== (what === null))
    .map((row) =>
      toFault(
        'child_soldiers_years',
        row,
        row.complete
          ? `the list of ${row.year} is complete: omit what is missing`
          : `the list of ${row.year} is incomplete: state what is missing`,
      ),
    );
  return [...unsaid, ...unclear];
}

/**
 * A known difference must give the counted number and a reason; an entry without a difference is an error.
 */
function missedTotals(index: ReleaseIndex): Fault[] {
  const totals = new Map<number, Totals>();
  const waivers = groupBy(index.release.tables.watchlist_extensions, (row) => row.year);
  for (const [year, report] of index.placementsByYear) {
    const waived = new Set(waivers.get(year)?.map(({ iso2 }) => iso2));
    const before = index.placementsByYear.get(year - 1) ?? null;
    totals.set(year, countTotals(report, before, hasWatchList(index, year) ?? false, waived));
  }
  return index.release.tables.control_totals.flatMap((row) => {
    if (row.measure === 'special_watch_list' && hasWatchList(index, row.year) === null) return [];
    const message = check(row, totals.get(row.year)?.[row.measure] ?? null);
    return message === null ? [] : [toFault('control_totals', row, message)];
  });
}

/** `null` if no rule governs the report. */
function hasWatchList({ law }: ReleaseIndex, year: number): boolean | null {
  return typeof law !== 'string' && law.governs(year) ? law.getEra(year).has_watch_list : null;
}

function check(row: TableRow<'control_totals'>, count: number | null): string | null {
  const what = `${row.measure} of ${row.year}`;
  if ((row.counted === null) !== (row.reason === null))
    return `${what}: a known difference needs both what is counted and the reason`;
  if (row.counted === row.stated) return `${what}: ${row.counted} is no difference`;
  if (count === null) return `${what}: no such count in the placements`;
  const expected = row.counted ?? row.stated;
  if (count === expected) return null;
  return row.counted === null
    ? `${what}: ${row.stated_by} stated ${row.stated}, the placements give ${count}`
    : `${what}: the known difference is ${row.counted} for ${row.stated}, but the placements give ${count}`;
}

const LAST_DAY_OF_FISCAL_YEAR = '09-30';

/**
 * 22 U.S.C. 7107(d): determinations concern countries on Tier 3 of the report before the fiscal year, and are
 * made after the report and before the year ends.
 */
function misplacedDeterminations({ release, placements, reports }: ReleaseIndex): Fault[] {
  return release.tables.determinations.flatMap((row) => {
    const year = getReportYear(row);
    const tier = placements.get(cellKey({ iso2: row.iso2, year }))?.tier ?? 'not placed';
    const published = reports.get(year)?.published_on;
    const messages: string[] = [];
    if (tier !== '3')
      messages.push(
        `the determination on ${row.iso2} needs Tier 3 in the report of ${year}, where it is ${tier}`,
      );
    const day = row.determined_on;
    if (day !== null && published !== undefined && day < published)
      messages.push(`determined on ${day}, before the report of ${year} (${published})`);
    if (day !== null && day > `${row.fiscal_year}-${LAST_DAY_OF_FISCAL_YEAR}`)
      messages.push(`determined on ${day}, after the end of fiscal year ${row.fiscal_year}`);
    return messages.map((message) => toFault('determinations', row, message));
  });
}

/** From the first determination on, every Tier 3 country needs one, or a gap if it could not be read. */
function unreadDeterminations({ release }: ReleaseIndex): Fault[] {
  const { determinations, determination_gaps, placements } = release.tables;
  const withGap = new Set(determination_gaps.map(getReportYear));
  const read = new Set(determinations.map((row) => cellKey({ iso2: row.iso2, year: getReportYear(row) })));
  const first = Math.min(...[...determinations, ...determination_gaps].map(getReportYear));
  return placements
    .filter(({ tier, year }) => tier === '3' && year >= first && !withGap.has(year))
    .filter((row) => !read.has(cellKey(row)))
    .map((row) =>
      toFault(
        'placements',
        row,
        `neither a determination on ${row.iso2} for fiscal year ${row.year + 1} nor a gap of that year`,
      ),
    );
}

function misplacedWaivers({ release, placements, law }: ReleaseIndex): Fault[] {
  return release.tables.watchlist_extensions.flatMap((waiver) => {
    const cell = `${waiver.iso2} ${waiver.year}`;
    const tier = placements.get(cellKey(waiver))?.tier ?? 'not placed';
    const messages: string[] = [];
    if (tier !== '2WL') messages.push(`the waiver for ${cell} needs the Watch List, but ${cell} is ${tier}`);
    if (typeof law !== 'string' && law.governs(waiver.year)) {
      const era = law.getEra(waiver.year);
      if (waiver.number_in_run < 1 || waiver.number_in_run > era.waivers_per_run)
        messages.push(
          `waiver ${waiver.number_in_run} for ${cell}: ${era.id} allows ${era.waivers_per_run} in a run`,
        );
    }
    return messages.map((message) => toFault('watchlist_extensions', waiver, message));
  });
}

/**
 * A waiver is official if its name was read, so its year must have a list; a completely read list must match
 * its waivers exactly.
 */
function wrongWaiverLists({ release }: ReleaseIndex): Fault[] {
  const { waiver_lists, watchlist_extensions } = release.tables;
  const byYear = groupBy(watchlist_extensions, (waiver) => waiver.year);
  const listed = new Set(waiver_lists.map((list) => list.year));
  const unlisted = watchlist_extensions
    .filter((waiver) => waiver.evidence === 'official' && !listed.has(waiver.year))
    .map((waiver) =>
      toFault(
        'watchlist_extensions',
        waiver,
        `the waiver for ${waiver.iso2} is official, but no list of ${waiver.year} is known`,
      ),
    );
  const wrong = waiver_lists.flatMap((list) => {
    const waivers = byYear.get(list.year) ?? [];
    const messages: string[] = [];
    if (list.complete && list.countries === null)
      messages.push(`the list of ${list.year} was read whole, so its length is known`);
    if (list.countries !== null && list.countries !== waivers.length)
      messages.push(`the list of ${list.year} has ${list.countries} countries; waivers: ${waivers.length}`);
    const unread = waivers.filter((waiver) => waiver.evidence !== 'official').map((waiver) => waiver.iso2);
    if (list.complete && unread.length > 0)
      messages.push(`the list of ${list.year} was read whole, but not official: ${unread.join(', ')}`);
    return messages.map((message) => toFault('waiver_lists', list, message));
  });
  return [...unlisted, ...wrong];
}

const ASSERTIONS: readonly Assertion[] = [
  repeatedKeys,
  ungovernedReports,
  misdatedReports,
  emptyReports,
  findUnexplainedOmissions,
  unplacedCountries,
  placementsOutsideLife,
  ambiguousNames,
  findOpenValidities,
  misdatedSuccessions,
  watchListsBeforeTheirTime,
  lawsWithoutAddress,
  lawsReadTooLate,
  findWrongGrades,
  unusedSources,
  pagesWithoutPlacement,
  pagesWithoutVote,
  filledGaps,
  wrongDisputes,
  findUndecidedVotes,
  missedTotals,
  misplacedWaivers,
  wrongWaiverLists,
  misplacedDeterminations,
  unreadDeterminations,
  unreadChildSoldiersLists,
  misplacedStatements,
  ambiguousGroups,
  emptyGroups,
  membershipsOutOfTime,
  membershipsAtOnce,
  findVagueMemberships,
  wrongAwaitedReports,
];

/**
 * Errors in a release, any of which prevents publication.
 * @param broken tables with rows that could not be parsed
 */
export function assertRelease(release: ReleaseData, broken: ReadonlySet<TableName> = new Set()): Fault[] {
  const index = indexRelease(release);
  return [...referenceFaults(release.tables, broken), ...ASSERTIONS.flatMap((assertion) => assertion(index))];
}

function repeatedKeys({ release }: ReleaseIndex): Fault[] {
  return TABLE_NAMES.flatMap((name) => {
    const seen = new Set<string>();
    const rows: readonly object[] = release.tables[name];
    return rows.flatMap((row) => {
      const key = rowKey(name, row);
      if (seen.has(key)) return [toFault(name, row, `duplicate key ${key}`)];
      seen.add(key);
      return [];
    });
  });
}

/**
 * An awaited report is due in its own year, a publication has a source, and no date is later than the
 * release.
 */
function wrongAwaitedReports({ release }: ReleaseIndex): Fault[] {
  const madeOn = toDay(release.header.published_at);
  return release.tables.awaited_reports.flatMap((row) => {
    const { year, due_on, published, source_title, source_url, publisher, checked_on } = row;
    const messages: string[] = [];
    if (!due_on.startsWith(`${year}-`)) messages.push(`the report of ${year} cannot be due on ${due_on}`);
    if ((published === null) !== (source_url === null) || (source_url === null) !== (source_title === null))
      messages.push(
        `the report of ${year}: a publication has a source with its title and address, and a source a publication`,
      );
    if (publisher !== null && source_url === null)
      messages.push(`the report of ${year}: a publisher without a page`);
    if (published !== null && withoutBound(published) < `${year}`)
      messages.push(`the report of ${year} cannot be published in ${published}, before its year`);
    if (published !== null && getLastDay(withoutBound(published)) > madeOn)
      messages.push(`the report of ${year}: its publication, ${published}, is after the release (${madeOn})`);
    if (checked_on !== null && checked_on > madeOn)
      messages.push(`the report of ${year} was looked for on ${checked_on}, after the release (${madeOn})`);
    return messages.map((message) => toFault('awaited_reports', row, message));
  });
}
