import { type EvidenceGrade, weakestOf } from '../domain/evidence.js';
import type { History } from './history.js';
import type { DecidingClause } from './questions.js';
import type { TraceInput } from './trace.js';

/** The years of the spell on the watch list that ends with `year`, oldest first; none when it is not on it. */
export function spellYears(history: History, year: number): number[] {
  return yearsBack(history, year, (earlier) => history.tierOf(earlier) === '2WL');
}

/** The years of the run that ends with `year`, oldest first. */
export function runYears(history: History, year: number): number[] {
  const { run } = history.clockAfter(year);
  return yearsBack(history, year, (earlier) => earlier > year - run);
}

/** The years of the run that ends with `year` which the limit of consecutive years allowed only with a waiver, oldest first. */
export function waiverYears(history: History, year: number): number[] {
  return runYears(history, year).filter((counted) => {
    const before = counted > history.law.firstReport ? history.clockAfter(counted - 1).waiversUsed : 0;
    return history.clockAfter(counted).waiversUsed > before;
  });
}

/** The report years whose placements a clause looks at, after the report of `year`; oldest first. */
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

/** The spell, the Tier 3 years it came from, and the spell before those, as far as they are unbroken. */
function relistingYears(history: History, year: number): number[] {
  const spell = spellYears(history, year);
  const start = spell[0] ?? year;
  const downgraded = yearsBack(history, start - 1, (earlier) => history.tierOf(earlier) === '3');
  if (downgraded.length === 0) return withYearBefore(history, spell);
  const earlier = spellYears(history, (downgraded[0] ?? start) - 1);
  return withYearBefore(history, [...earlier, ...downgraded, ...spell]);
}

/** Years with the one before them, which ends what they are a part of. */
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

/** A placement as a trace shows it. */
export function inputOf(history: History, year: number): TraceInput {
  const placement = history.placementOf(year);
  return {
    year,
    tier: placement?.tier ?? null,
    evidence: placement?.evidence ?? null,
    assumed: placement !== null && placement.evidence === null,
    gap: history.gapAt(year),
  };
}

/** The grade of an answer: the weakest among what it rests on, and whether any of that is assumed. */
export interface Grade {
  /** `null` when nothing that it rests on is a placement with a grade. */
  readonly evidence: EvidenceGrade | null;
  readonly assumed: boolean;
}

/** Grades what rests on the placements of some years. */
export function gradeOfYears(history: History, years: Iterable<number>): Grade {
  const grades: EvidenceGrade[] = [];
  let assumed = false;
  for (const year of years) {
    const placement = history.placementOf(year);
    if (placement === null) continue;
    if (placement.evidence === null) assumed = true;
    else grades.push(placement.evidence);
  }
  return { evidence: weakestOf(grades), assumed };
}
