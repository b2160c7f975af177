import type { CountryRef } from '../dataset/countries.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import type { Trace } from '../engine/trace.js';
import type { ClaimRow } from './cell.js';
import type { Count } from './count.js';
import type { DecidedBy } from './finding.js';
import type { ClaimedGroup } from './membership.js';
import type { VerdictWord } from './truth.js';

/** What the trace of a verdict is, for the documentation. */
export const TRACE_OF_PART =
  'Why, clause by clause, where the watch-list clock decides: for a waiver, an automatic downgrade, one by the limit of a relisting or on merit, what the report did; for a run, where the country stood after the report. null where the clock is not asked, or where placements that are not known leave it no one answer';
export const TRACE_OF_CLAIM =
  'The trace of a claim on one country in one report; null where it has none, or where more is claimed: then each of the parts has its own';

/** The verdict on one country in one report. */
export interface VerdictPart {
  readonly country: CountryRef;
  readonly year: number;
  readonly verdict: VerdictWord;
  readonly reason: string;
  readonly evidence: EvidenceGrade | null;
  readonly clause: DecidedBy | null;
  /** Why, clause by clause; `null` where the watch-list clock was not asked, or gives no one answer. */
  readonly trace: Trace | null;
}

/** The answer to a claim. */
export interface Verdict {
  readonly verdict: VerdictWord;
  /** The claim in plain English. */
  readonly claim: string;
  readonly reason: string;
  /** What can be quoted: the answer with all that it must not be quoted without. */
  readonly sentence: string;
  /** The weakest grade among the facts that it rests on; `null` for none. */
  readonly evidence: EvidenceGrade | null;
  /** The clause of the law that decided; `null` where placements alone did. */
  readonly clause: DecidedBy | null;
  /** The trace of its one part; `null` where it has none, or more than one part. */
  readonly trace: Trace | null;
  /** The placements that it rests on, by country and year. */
  readonly rows: readonly ClaimRow[];
  /** The verdict on each named country in each report; empty for a count. */
  readonly parts: readonly VerdictPart[];
  /** For a claimed number of countries. */
  readonly count: Count | null;
  /** Where members of a group of countries are meant. */
  readonly group: ClaimedGroup | null;
  readonly citation: {
    /** A sentence that says who says what. */
    readonly text: string;
    /** Path and query of this answer in this release; they never change. */
    readonly path: string;
  };
}
