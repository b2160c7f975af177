import type { Rule } from '../domain/rule.js';
import { TIERS, type Tier } from '../domain/tier.js';
import { statusUnder } from './conclusions.js';
import type { History } from './history.js';
import { advance, type ClockState } from './questions.js';
import type { Status } from './vocabulary.js';

/** The clock after each report; `undefined` once the alteration has worn off. */
type ClockStates = readonly (ClockState | undefined)[];

/** More than any run of a history that can be. */
const RUNS = 1_000;

/**
 * With one or two placements altered. Alterations that lead to one state go on alike: each is followed to the end
 * only once.
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

  statusWith(altered: number, tier: Tier | null, before = this.history.clockBefore(altered)): Status {
    return this.#statusAfter(altered, this.#advance(before, altered, tier));
  }

  /** By the years since `from`. */
  courseWith(altered: number, tier: Tier | null): ClockStates {
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

  before(course: ClockStates, report: number): ClockState | undefined {
    return course[report - 1 - this.from];
  }

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

function keyOf({ tier, run, waiversUsed, relisted, downgraded }: ClockState): number {
  const place = tier === null ? TIERS.length : TIERS.indexOf(tier);
  const counts = (place * RUNS + run) * RUNS + waiversUsed;
  return counts * 4 + (relisted ? 2 : 0) + (downgraded ? 1 : 0);
}
