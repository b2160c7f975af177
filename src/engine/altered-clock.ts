import type { Rule } from '../domain/rule.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { advance, type ClockState } from './clock.js';
import type { History } from './history.js';
import { statusUnder } from './standing.js';
import type { Status } from './vocabulary.js';

/** A run that was altered, report by report: the clock after each; `undefined` once the alteration has worn off. */
export type Course = readonly (ClockState | undefined)[];

/** More than any run of a history that can be. */
const RUNS = 1_000;

/**
 * The clock of a history with one or two placements altered, after the report of `year`. Where two alterations lead
 * to the same state in a report, they go on alike: each state is followed to the end only once.
 */
export class AlteredClock {
  /** By report, from the first one that can be altered. */
  readonly #rules: readonly Rule[];
  readonly #tiers: readonly (Tier | null)[];
  readonly #known: (Map<number, Status> | undefined)[] = [];
  readonly #nextRule: Rule;

  /** @param from the first report that is altered */
  constructor(
    private readonly history: History,
    private readonly from: number,
    private readonly year: number,
  ) {
    const reports = Array.from({ length: Math.max(0, year - from + 1) }, (_, index) => from + index);
    this.#rules = reports.map((report) => history.law.eraOf(report));
    this.#tiers = reports.map((report) => history.tierOf(report));
    this.#nextRule = history.law.eraOf(year + 1);
  }

  /** The status, had the report of `altered` another placement. */
  statusWith(altered: number, tier: Tier | null, before = this.history.clockBefore(altered)): Status {
    return this.#statusAfter(altered, this.#advance(before, altered, tier));
  }

  /** The clock after each report from `altered` on, by the years since `from`, had it another placement. */
  courseWith(altered: number, tier: Tier | null): Course {
    const course: (ClockState | undefined)[] = [];
    let state = this.#advance(this.history.clockBefore(altered), altered, tier);
    for (let report = altered; report <= this.year; report++) {
      if (report > altered) state = this.#advance(state, report, this.#tiers[report - this.from] ?? null);
      // From here on all is as without the alteration.
      if (isSame(state, this.history.clockAfter(report))) break;
      course[report - this.from] = state;
    }
    return course;
  }

  /** The clock of a course after the report before `report`. */
  before(course: Course, report: number): ClockState | undefined {
    return course[report - 1 - this.from];
  }

  /** The status after `year` when the clock after a report is `state` and all later placements are as they are. */
  #statusAfter(report: number, state: ClockState): Status {
    if (report === this.year) return statusUnder(state, this.#nextRule);
    const index = report - this.from;
    this.#known[index] ??= new Map();
    const known = this.#known[index];
    const key = keyOf(state);
    let status = known.get(key);
    if (status === undefined) {
      const next = this.#advance(state, report + 1, this.#tiers[index + 1] ?? null);
      status = this.#statusAfter(report + 1, next);
      known.set(key, status);
    }
    return status;
  }

  #advance(state: ClockState, report: number, tier: Tier | null): ClockState {
    return advance(state, tier, this.#rules[report - this.from] ?? this.history.law.eraOf(report));
  }
}

function isSame(a: ClockState, b: ClockState): boolean {
  return keyOf(a) === keyOf(b);
}

/** One number for each state. */
function keyOf({ tier, run, waiversUsed, relisted, downgraded }: ClockState): number {
  const place = tier === null ? TIERS.length : TIERS.indexOf(tier);
  const counts = (place * RUNS + run) * RUNS + waiversUsed;
  return counts * 4 + (relisted ? 2 : 0) + (downgraded ? 1 : 0);
}
