import type { EvidenceGrade } from '../domain/evidence.js';
import type { Trace } from '../engine/trace.js';
import type { Cell, ClaimRow } from './cell.js';
import type { Truth } from './truth.js';

/** The clause of the law that decided. */
export interface DecidedBy {
  /** Identifier of the era: see /rules. */
  readonly ruleId: string;
  readonly citation: string;
}

/** What was found on a statement about one country in one report, or about a whole report. */
export interface Finding {
  readonly truth: Truth;
  /** Why, in full sentences. */
  readonly reason: string;
  /** The placement that is all that the reason says; `null` where it says more, or other things. */
  readonly placement: ClaimRow | null;
  /** The placements that it rests on. */
  readonly rows: readonly ClaimRow[];
  /** `null` where no clause of the law was asked. */
  readonly clause: DecidedBy | null;
  /** Works out why, clause by clause; `null` where the engine was not asked, or gives no one answer. */
  readonly explain: (() => Trace | null) | null;
  /** Grades of facts beside the placements that it rests on, such as the record of a waiver. */
  readonly grades: readonly EvidenceGrade[];
  /** Sentences without which a quotation would say too much. */
  readonly caveats: readonly string[];
}

/** A finding with what most of them have not. */
export function finding(
  truth: Truth,
  reason: string,
  rows: readonly ClaimRow[],
  more: Partial<Pick<Finding, 'clause' | 'explain' | 'grades' | 'caveats' | 'placement'>> = {},
): Finding {
  return {
    truth,
    reason,
    rows,
    clause: null,
    explain: null,
    grades: [],
    caveats: [],
    placement: null,
    ...more,
  };
}

/** The rows of those cells that are known. */
export function rowsOf(cells: Iterable<Cell>): ClaimRow[] {
  return [...cells].flatMap((cell) => (cell.known ? [cell.row] : []));
}

/** Why those cells that are not known are not. */
export function unknownsOf(cells: Iterable<Cell>): string {
  return [...cells].flatMap((cell) => (cell.known ? [] : [cell.why])).join(' ');
}
