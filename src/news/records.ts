import { type Tally, tallyIn } from '../claims/count.js';
import type { Statement } from '../claims/finding.js';
import type { GroupOfClaim } from '../claims/group.js';
import type { ClaimContext } from '../claims/knowledge.js';
import { conjunction, type Truth } from '../claims/truth.js';

export const EXTREMES = ['most', 'fewest'] as const;

interface RecordRequest {
  readonly extreme: (typeof EXTREMES)[number];
  readonly year: number;
  readonly group: GroupOfClaim;
  readonly reports: readonly number[];
}

/**
 * True if a statement holds for more (or fewer) countries in a report than in every other one given; false if
 * another has as many. Not known if the known ranges leave it open.
 */
export function isNewRecord(
  knowledge: ClaimContext,
  statement: Statement,
  { extreme, year, group, reports }: RecordRequest,
): Truth {
  const own = tallyIn(knowledge, statement, { year, group });
  let truth: Truth = true;
  // Newest first: it decides most often, and saves counting the others.
  for (const report of reports.toReversed()) {
    const passes = isPassedBy(extreme, tallyIn(knowledge, statement, { year: report, group }), own);
    if (passes === false) return false;
    truth = conjunction([truth, passes]);
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
