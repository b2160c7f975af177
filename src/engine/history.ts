import type { EvidenceGrade } from '../domain/evidence.js';
import type { Tier } from '../domain/tier.js';
import { HistoryViolation, type Law } from './law.js';
import { advanceClock, type ClockState, INITIAL_CLOCK } from './law-tests.js';
import {
  assertPossible,
  assertSpan,
  assertWithinLife,
  type Begin,
  type End,
  type YearPlacement,
} from './placement.js';
import type { StatedReason } from './stated-reason.js';

export type { Begin, End, YearPlacement } from './placement.js';

export interface HistoryOptions {
  /** Last report year; that of the last placement if omitted. */
  readonly through?: number;
  /** `null` if the country existed before the first report. */
  readonly begin?: Begin | null;
  /** `null` if the country still exists. */
  readonly end?: End | null;
  /** Report years whose placement is not known, each with the reason. They count as not covered. */
  readonly gaps?: ReadonlyMap<number, string>;
  /** Evidence grades of waivers that were read or inferred, by the report year that each made possible. */
  readonly waivers?: ReadonlyMap<number, EvidenceGrade>;
  /** What State said of why the country fell to Tier 3, by report year. */
  readonly statedReasons?: ReadonlyMap<number, StatedReason>;
  readonly name?: string;
}

type Circumstances = Required<Omit<HistoryOptions, 'through'>>;

const NONE: ReadonlyMap<number, never> = new Map<number, never>();

/** The placements of a country under a law. Immutable; the clock is computed once, on creation. */
export class History {
  private constructor(
    readonly law: Law,
    readonly from: number,
    readonly through: number,
    private readonly circumstances: Circumstances,
    private readonly byYear: ReadonlyMap<number, YearPlacement>,
    private readonly states: readonly ClockState[],
  ) {}

  /**
   * Creates a history.
   * @example History.of([{ year: 2025, tier: '2WL', evidence: 'official' }], law)
   * @param placements in any order; a year without one counts as not covered
   * @throws HistoryViolation if placements contradict each other, the law or the lifetime of the country
   */
  static of(placements: Iterable<YearPlacement>, law: Law, options: HistoryOptions = {}): History {
    const { begin = null, end = null, gaps = NONE, waivers = NONE, statedReasons = NONE } = options;
    const { name = 'the country' } = options;
    const byYear = new Map<number, YearPlacement>();
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const placement of placements) {
      assertPossible(placement, law);
      assertWithinLife(placement, begin, end);
      if (byYear.has(placement.year)) {
        throw new HistoryViolation(
          'duplicate_year',
          `There are two placements for ${placement.year}.`,
          placement.year,
        );
      }
      byYear.set(placement.year, placement);
      first = Math.min(first, placement.year);
      last = Math.max(last, placement.year);
    }
    const through = options.through ?? last;
    if (byYear.size === 0) {
      if (options.through === undefined)
        throw new HistoryViolation('empty', 'The history has no placement.', null);
      first = through;
    }
    assertSpan(first, last, through, law);
    const open = gaps.size === 0 ? gaps : new Map([...gaps].filter(([year]) => !byYear.has(year)));
    const circumstances = { begin, end, gaps: open, waivers, statedReasons, name };
    return new History(law, first, through, circumstances, byYear, runClock(byYear, first, through, law));
  }

  get name(): string {
    return this.circumstances.name;
  }

  /** `null` if the country existed before the first report. */
  get begin(): Begin | null {
    return this.circumstances.begin;
  }

  get end(): End | null {
    return this.circumstances.end;
  }

  /** What State said of why the country fell to Tier 3 in a report. */
  statedReasonFor(year: number): StatedReason {
    return this.circumstances.statedReasons.get(year) ?? 'not_read';
  }

  /** True if the report came out before the country existed. */
  beginsAfter(year: number): boolean {
    return this.begin !== null && year < this.begin.firstReport;
  }

  /** True if the report came out after the country ended. */
  hasEndedBefore(year: number): boolean {
    return this.end !== null && year > this.end.lastReport;
  }

  /** `null` if the report does not cover the country. */
  getTier(year: number): Tier | null {
    return this.byYear.get(year)?.tier ?? null;
  }

  /** The placement as given, including an explicit "not covered", which has no evidence grade of its own. */
  getPlacement(year: number): YearPlacement | null {
    return this.byYear.get(year) ?? null;
  }

  /** `null` if the run used no waiver in that report, or the waiver has no grade. */
  waiverGradeAt(year: number): EvidenceGrade | null {
    return this.usedWaiverIn(year) ? (this.circumstances.waivers.get(year) ?? null) : null;
  }

  /** True if staying on the watch list in this report needed a waiver. */
  usedWaiverIn(year: number): boolean {
    const before = year > this.law.firstReport ? this.clockAfter(year - 1).waiversUsed : 0;
    return this.clockAfter(year).waiversUsed > before;
  }

  /** Reason why the placement is not known; `null` if it is. */
  gapAt(year: number): string | null {
    return this.circumstances.gaps.get(year) ?? null;
  }

  /** Those of the years whose placement is not known, oldest first. */
  gapsAmong(years: Iterable<number>): number[] {
    const { gaps } = this.circumstances;
    if (gaps.size === 0) return [];
    return [...years].filter((year) => gaps.has(year)).sort((a, b) => a - b);
  }

  /** Report year of the last placement; `through` if there is none. */
  get lastPlaced(): number {
    let last = Number.NEGATIVE_INFINITY;
    for (const year of this.byYear.keys()) last = Math.max(last, year);
    return this.byYear.size === 0 ? this.through : last;
  }

  /** Oldest first. */
  get placements(): YearPlacement[] {
    return [...this.byYear.values()].sort((a, b) => a.year - b.year);
  }

  /**
   * The clock after a report.
   * @throws HistoryViolation `outside_history` for a year after the last report or before the law
   */
  clockAfter(year: number): ClockState {
    if (year > this.through || year < this.law.firstReport || !Number.isInteger(year)) {
      throw new HistoryViolation(
        'outside_history',
        `The history reaches from report ${this.law.firstReport} to report ${this.through}; ${year} is outside.`,
        year,
      );
    }
    return this.states[year - this.from] ?? INITIAL_CLOCK;
  }

  /** The clock before a report; at rest for the first report under the law. */
  clockBefore(year: number): ClockState {
    return year <= this.law.firstReport ? INITIAL_CLOCK : this.clockAfter(year - 1);
  }

  /**
   * Copies the history with some placements replaced or added.
   * @throws HistoryViolation as {@link History.of}
   */
  with(changes: Iterable<YearPlacement>, options: { through?: number } = {}): History {
    const changed = new Map<number, YearPlacement>();
    for (const change of changes) {
      if (changed.has(change.year)) {
        throw new HistoryViolation(
          'duplicate_year',
          `There are two placements for ${change.year}.`,
          change.year,
        );
      }
      changed.set(change.year, change);
    }
    const kept = this.placements.filter(({ year }) => !changed.has(year));
    const through = options.through ?? Math.max(this.through, ...changed.keys());
    return History.of([...kept, ...changed.values()], this.law, { ...this.circumstances, through });
  }
}

function runClock(
  byYear: ReadonlyMap<number, YearPlacement>,
  first: number,
  through: number,
  law: Law,
): ClockState[] {
  const states: ClockState[] = [];
  let state = INITIAL_CLOCK;
  for (let year = first; year <= through; year++) {
    state = advanceClock(state, byYear.get(year)?.tier ?? null, law.getEra(year));
    states.push(state);
  }
  return states;
}
