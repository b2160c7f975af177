import { rowKey } from '../../domain/row-key.js';
import { type Edition, TABLE_NAMES, type TableName } from '../../domain/tables.js';
import { type Fault, faultOf } from '../edition-faults.js';
import { unreadChildSoldiersLists } from './child-soldiers.js';
import {
  ambiguousNames,
  misdatedSuccessions,
  placementsOutsideLife,
  unfinishedLives,
  unplacedCountries,
} from './countries.js';
import { misplacedDeterminations, unreadDeterminations } from './determinations.js';
import { unansweredVotes, wrongDisputes } from './disputes.js';
import { type Assertion, type EditionIndex, indexEdition } from './edition-index.js';
import {
  filledGaps,
  pagesWithoutPlacement,
  pagesWithoutVote,
  unusedSources,
  wrongGrades,
} from './evidence.js';
import {
  ambiguousGroups,
  emptyGroups,
  membershipsAtOnce,
  membershipsOutOfTime,
  vagueMemberships,
} from './groups.js';
import { lawsReadTooLate, lawsWithoutAddress, ungovernedReports, watchListsBeforeTheirTime } from './law.js';
import { referenceFaults } from './references.js';
import { emptyReports, misdatedReports } from './reports.js';
import { missedTotals } from './totals.js';
import { misplacedWaivers, wrongWaiverLists } from './waivers.js';

const ASSERTIONS: readonly Assertion[] = [
  repeatedKeys,
  ungovernedReports,
  misdatedReports,
  emptyReports,
  unplacedCountries,
  placementsOutsideLife,
  ambiguousNames,
  unfinishedLives,
  misdatedSuccessions,
  watchListsBeforeTheirTime,
  lawsWithoutAddress,
  lawsReadTooLate,
  wrongGrades,
  unusedSources,
  pagesWithoutPlacement,
  pagesWithoutVote,
  filledGaps,
  wrongDisputes,
  unansweredVotes,
  missedTotals,
  misplacedWaivers,
  wrongWaiverLists,
  misplacedDeterminations,
  unreadDeterminations,
  unreadChildSoldiersLists,
  ambiguousGroups,
  emptyGroups,
  membershipsOutOfTime,
  membershipsAtOnce,
  vagueMemberships,
];

/** Faults of an edition, which must not be published with any. @param broken tables of which rows could not be read */
export function assertEdition(edition: Edition, broken: ReadonlySet<TableName> = new Set()): Fault[] {
  const index = indexEdition(edition);
  return [...referenceFaults(edition.tables, broken), ...ASSERTIONS.flatMap((assertion) => assertion(index))];
}

function repeatedKeys({ edition }: EditionIndex): Fault[] {
  return TABLE_NAMES.flatMap((name) => {
    const seen = new Set<string>();
    const rows: readonly object[] = edition.tables[name];
    return rows.flatMap((row) => {
      const key = rowKey(name, row);
      if (seen.has(key)) return [faultOf(name, row, `the key ${key} stands there twice`)];
      seen.add(key);
      return [];
    });
  });
}
