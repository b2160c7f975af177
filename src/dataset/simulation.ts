import { Problem } from '../domain/problem.js';
import type { Tier } from '../domain/tier.js';
import { assess } from '../engine/assess.js';
import type { Eligibility } from '../engine/eligibility.js';
import { HistoryRefused, LawRefused } from '../engine/errors.js';
import { History } from '../engine/history.js';
import type { Law } from '../engine/law.js';
import { outcomes, type StepOutcome } from '../engine/step-outcome.js';
import { lawOf } from './clock.js';
import { type CountryRef, refOf } from './countries.js';
import type { Release } from './release.js';

/** A placement that is assumed; `null`: assumed not to be covered. */
export interface AssumedPlacement {
  readonly year: number;
  readonly tier: Tier | null;
}

/** A what-if: a country's real history, a made-up one, or both. */
export interface Simulation {
  readonly country?: string | undefined;
  /** Placements that are added, or put in the place of real ones. */
  readonly history?: readonly AssumedPlacement[] | undefined;
  /** The report after which the question is asked; without it, the last of the history. */
  readonly year?: number | undefined;
  /** The era whose rules hold for every year; without it, each year has its own. */
  readonly rules?: string | undefined;
}

export type SimulationAnswer = Eligibility & {
  readonly country: CountryRef | null;
  /** The era that was asked for; `null`: each year its own. */
  readonly rules: string | null;
  /** What each report of the history did, from the second counted one on. */
  readonly outcomes: readonly Pick<StepOutcome, 'year' | 'outcome' | 'waiver'>[];
};

export const MAX_ASSUMED_PLACEMENTS = 60;
/** Years of which a what-if can speak. */
export const SIMULATED_YEARS = { first: 1990, last: 2100 } as const;

/**
 * The engine's answer to a what-if.
 * @throws Problem `invalid-history`, `invalid-parameter` or `unknown-country`
 */
export function simulate(release: Release, simulation: Simulation): SimulationAnswer {
  const { rules = null } = simulation;
  const country = simulation.country === undefined ? null : release.countries.find(simulation.country);
  try {
    const law = rules === null ? lawOf(release) : lawOf(release).under(rules);
    const history = historyFor(release, law, country?.iso2 ?? null, simulation);
    const year = simulation.year ?? history.placements.at(-1)?.year ?? history.through;
    return {
      country: country && refOf(country),
      rules,
      ...assess(history, year),
      outcomes: outcomes(history)
        .filter((step) => law.firstCountedReport !== null && step.year > law.firstCountedReport)
        .map(({ year, outcome, waiver }) => ({ year, outcome, waiver })),
    };
  } catch (error) {
    throw problemOf(error, lawOf(release));
  }
}

function historyFor(release: Release, law: Law, iso2: string | null, simulation: Simulation): History {
  const assumed = (simulation.history ?? []).map((placement) => ({ ...placement, evidence: null }));
  checkAssumed(assumed);
  if (iso2 === null && assumed.length === 0) {
    throw new Problem('invalid-history', 'A what-if needs a country, a history, or both.', {
      missing: ['country', 'history'],
    });
  }
  const real = iso2 === null ? [] : release.historyOf(iso2);
  const assumedYears = new Set(assumed.map(({ year }) => year));
  const lastYear = Math.max(
    iso2 === null ? Number.NEGATIVE_INFINITY : release.newestYear,
    ...assumedYears,
    simulation.year ?? Number.NEGATIVE_INFINITY,
  );
  // A duplicate among the assumed placements is for the history to refuse.
  return History.of([...real.filter(({ year }) => !assumedYears.has(year)), ...assumed], law, {
    through: lastYear,
  });
}

function checkAssumed(assumed: readonly AssumedPlacement[]): void {
  if (assumed.length > MAX_ASSUMED_PLACEMENTS) {
    throw new Problem(
      'invalid-history',
      `The history has ${assumed.length} placements; at most ${MAX_ASSUMED_PLACEMENTS} are allowed.`,
    );
  }
  const outside = assumed.find(({ year }) => year < SIMULATED_YEARS.first || year > SIMULATED_YEARS.last);
  if (outside) {
    throw new Problem(
      'invalid-history',
      `The history names ${outside.year}; years from ${SIMULATED_YEARS.first} to ${SIMULATED_YEARS.last} are allowed.`,
      { year: outside.year },
    );
  }
}

/** What the engine refused, in words for whoever asked. */
function problemOf(error: unknown, law: Law): unknown {
  if (error instanceof HistoryRefused) {
    return new Problem('invalid-history', error.message, { reason: error.code, year: error.year });
  }
  if (error instanceof LawRefused && error.code === 'unknown_rule') {
    return new Problem('invalid-parameter', `rules: ${error.message}`, {
      errors: [{ parameter: 'rules', message: 'is not an era of the law', allowed: law.ruleIds }],
    });
  }
  return error instanceof LawRefused
    ? new Problem('invalid-history', error.message, { reason: error.code })
    : error;
}
