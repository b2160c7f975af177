import type { Knowledge } from '../claims/cell.js';
import { type Tally, tallyIn } from '../claims/count.js';
import { allOf, type Statement, type Truth } from '../claims/finding.js';
import type { GroupOfClaim } from '../claims/group.js';

export const EXTREMES = ['most', 'fewest'] as const;

interface RecordRequest {
  readonly extreme: (typeof EXTREMES)[number];
  readonly year: number;
  readonly group: GroupOfClaim;
  readonly reports: readonly number[];
}

/**
 * True if a statement is true of more countries (or of fewer) in a report than in each of some others, and of as many in
 * none. Not known where bounds do not settle it.
 */
export function isNewRecord(
  knowledge: Knowledge,
  statement: Statement,
  { extreme, year, group, reports }: RecordRequest,
): Truth {
  const own = tallyIn(knowledge, statement, { year, group });
  let truth: Truth = true;
  // The newest first: it settles most, and the others need not be counted then.
  for (const report of reports.toReversed()) {
    const passes = isPassedBy(extreme, tallyIn(knowledge, statement, { year: report, group }), own);
    if (passes === false) return false;
    truth = allOf([truth, passes]);
  }
  return truth;
}

function isPassedBy(extreme: (typeof EXTREMES)[number], own: Tally, other: Tally): Truth {
  const [surely, possibly] =
    extreme === 'most'
      ? [other.from > own.to, other.to > own.from]
      : [other.to < own.from, other.from < own.to];
  if (surely) return true;
  return possibly ? null : false;
}
