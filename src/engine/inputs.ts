import { type EvidenceGrade, weakestOf } from '../domain/evidence.js';
import type { History } from './history.js';
import type { DecidingClause } from './questions.js';
import type { TraceInput } from './trace.js';

/** Oldest first; none when it is not on the list. */
export function spellYears(history: History, year: number): number[] {
  return yearsBack(history, year, (earlier) => history.tierOf(earlier) === '2WL');
}

export function runYears(history: History, year: number): number[] {
  const { run } = history.clockAfter(year);
  return yearsBack(history, year, (earlier) => earlier > year - run);
}

/** Only with a waiver, oldest first. */
export function waiverYears(history: History, year: number): number[] {
  return runYears(history, year).filter((counted) => {
    const before = counted > history.law.firstReport ? history.clockAfter(counted - 1).waiversUsed : 0;
    return history.clockAfter(counted).waiversUsed > before;
  });
}

/** Oldest first. */
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

/** As far as they are unbroken. */
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

export interface Grade {
  readonly evidence: EvidenceGrade | null;
  readonly assumed: boolean;
}

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
