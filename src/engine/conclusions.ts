import { type EvidenceGrade, getWeakest } from '../domain/evidence.js';
import type { Rule } from '../domain/rule.js';
import { RANKED_TIERS } from '../domain/tier.js';
import type { History } from './history.js';
import {
  assessWatchList,
  type ClockState,
  type DecidingClause,
  evaluate,
  findDecidingTest,
  type LawTest,
} from './law-tests.js';
import type { Standing } from './standing.js';
import type { TraceInput } from './trace.js';
import type { Status } from './vocabulary.js';

/** Maximum number of counted years in a run, with all waivers used; 0 if the era has no limit. */
export function longestRun({ max_run, waivers_per_run }: Rule): number {
  return max_run === null ? 0 : max_run + waivers_per_run;
}

/**
 * Report years of the spell on the watch list that ends with
 * a report, oldest first; empty if it is not on the list.
 */
export function spellYears(history: History, year: number): number[] {
  return yearsBack(history, year, (earlier) => history.getTier(earlier) === '2WL');
}

/** Counted report years of the run that ends with a report, oldest first. */
export function runYears(history: History, year: number): number[] {
  const { run } = history.clockAfter(year);
  return yearsBack(history, year, (earlier) => earlier > year - run);
}

/** Years of the run that needed a waiver, oldest first. */
export function waiverYears(history: History, year: number): number[] {
  return runYears(history, year).filter((counted) => history.usedWaiverIn(counted));
}

/** Report years that a clause depends on, oldest first. */
export function yearsRead(history: History, year: number, clause: DecidingClause): number[] {
  switch (clause) {
    case 'listing':
      return [year];
    case 'relisting':
      return relistingYears(history, year);
    case 'run':
      return withYearBefore(history, runYears(history, year));
    case 'waiver':
      return waiverYears(history, year);
    case 'consequence':
    case 'downgrade':
      return [];
  }
}

/** Years of the spell, the downgrade before it and the spell before that, as far as they are consecutive. */
function relistingYears(history: History, year: number): number[] {
  const spell = spellYears(history, year);
  const start = spell[0] ?? year;
  const downgraded = yearsBack(history, start - 1, (earlier) => history.getTier(earlier) === '3');
  if (downgraded.length === 0) return withYearBefore(history, spell);
  const earlier = spellYears(history, (downgraded[0] ?? start) - 1);
  return withYearBefore(history, [...earlier, ...downgraded, ...spell]);
}

/** Adds the preceding year, whose placement delimits the stretch. */
function withYearBefore(history: History, years: number[]): number[] {
  const before = (years[0] ?? history.law.firstReport) - 1;
  return before >= history.law.firstReport ? [before, ...years] : years;
}

function yearsBack(history: History, year: number, belongs: (year: number) => boolean): number[] {
  const years: number[] = [];
  for (let earlier = year; earlier >= history.law.firstReport && belongs(earlier); earlier--)
    years.push(earlier);
  return years.reverse();
}

/** A placement as input of a trace step. */
export function toInput(history: History, year: number): TraceInput {
  const placement = history.getPlacement(year);
  return {
    year,
    tier: placement?.tier ?? null,
    evidence: placement?.evidence ?? null,
    assumed: placement !== null && placement.evidence === null,
    gap: history.gapAt(year),
  };
}

interface Grade {
  readonly evidence: EvidenceGrade | null;
  readonly assumed: boolean;
}

/**
 * The weakest evidence grade among placements and waivers of some report years.
 * @returns `evidence` null if none has a grade; `assumed` true if any placement is assumed
 */
export function gradeOfYears(history: History, years: Iterable<number>): Grade {
  const grades: EvidenceGrade[] = [];
  let assumed = false;
  for (const year of years) {
    const placement = history.getPlacement(year);
    if (placement === null) continue;
    if (placement.evidence === null) assumed = true;
    else grades.push(placement.evidence);
    const waiver = history.waiverGradeAt(year);
    if (waiver !== null) grades.push(waiver);
  }
  return { evidence: getWeakest(grades), assumed };
}

const STATUS_OF: Readonly<Record<DecidingClause, Status>> = {
  listing: 'not_on_watch_list',
  consequence: 'no_clock',
  relisting: 'relisting_limit',
  run: 'clock_running',
  waiver: 'waiver_required',
  downgrade: 'final_year',
};

/** Maps the deciding clause to a status. A run without counted years is not a running clock. */
function getStatus(question: LawTest, state: ClockState): Status {
  return question.clause === 'run' && state.run === 0 ? 'no_clock' : STATUS_OF[question.clause];
}

/**
 * Where a country stands after a report; the era that governs the next report decides.
 * @throws HistoryViolation `outside_history`, LawViolation `year_without_law`
 */
export function standing(history: History, year: number): Standing {
  const state = history.clockAfter(year);
  const rule = history.law.getEra(year + 1);
  const question = findDecidingTest(state, rule);
  const isThere = !history.hasEndedBefore(year + 1) && !history.beginsAfter(year + 1);
  const watchList = isThere ? assessWatchList(question, rule) : 'impossible';
  return {
    year,
    tier: state.tier,
    status: getStatus(question, state),
    run: state.run,
    waiversUsed: state.waiversUsed,
    waiversLeft: state.run === 0 ? null : remaining(question, rule.waivers_per_run - state.waiversUsed),
    next: {
      year: year + 1,
      permittedTiers: isThere
        ? RANKED_TIERS.filter((tier) => tier !== '2WL' || watchList !== 'impossible')
        : [],
      watchList,
    },
    rule: rule.id,
    citation: question.citation(rule),
    ...gradeOfYears(history, yearsConsidered(history, year)),
  };
}

/** Waivers left for the run. No waiver extends a relisting. */
function remaining(question: LawTest, open: number): number {
  return question.clause === 'relisting' ? 0 : Math.max(0, open);
}

/** Report years on which the standing after a report depends. */
export function yearsConsidered(history: History, year: number): Set<number> {
  const years = new Set<number>();
  for (const { question } of evaluate(history.clockAfter(year), history.law.getEra(year + 1))) {
    for (const read of yearsRead(history, year, question.clause)) years.add(read);
  }
  return years;
}

/**
 * Tense for what the next report may do: `ahead` before it, `past` if its placements are in the data, `out`
 * if it is published but its placements are not known here.
 */
export type Tense = 'ahead' | 'past' | 'out';
