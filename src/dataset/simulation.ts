import { z } from 'zod';
import { yearsFrom } from '../domain/dates.js';
import type { Fact } from '../domain/fact.js';
import { onDemand, type Whole } from '../domain/parameters.js';
import { Problem } from '../domain/problem.js';
import { conclusionOf, type Tense } from '../engine/conclusions.js';
import { Eligibility } from '../engine/eligibility.js';
import { reportsInWords, yearsInWords } from '../engine/english.js';
import { assess } from '../engine/explain.js';
import { History, type YearPlacement } from '../engine/history.js';
import { HistoryRefused, type Law } from '../engine/law.js';
import { Standing } from '../engine/standing.js';
import { bareOutcomes, StepOutcome } from '../engine/step-outcome.js';
import { Trace } from '../engine/trace.js';
import {
  type AssumedPlacement,
  checkAskedYear,
  checkAssumed,
  refusedPlacement,
  refusedYear,
  tellAssumptions,
} from './assumed-history.js';
import {
  circumstancesOf,
  clockHistoryOf,
  consideredGaps,
  gapsConsidered,
  lawOf,
  standingOf,
  tenseAfter,
} from './clock.js';
import { type Country, CountryRef, refOf } from './countries.js';
import type { Release } from './release.js';
import { askedRule } from './rules.js';

export interface Simulation {
  readonly country?: string | undefined;
  readonly history?: readonly AssumedPlacement[] | undefined;
  /** Default: the last report of the history. */
  readonly year?: number | undefined;
  /** Default: the law of each year. */
  readonly rules?: string | undefined;
}

const ActualStanding = z
  .object({
    ...Standing.pick({ year: true, tier: true, status: true, rule: true, citation: true }).shape,
    sentence: z.string().describe('The real answer in plain English'),
  })
  .meta({ id: 'ActualStanding', description: 'Where a country really stands, beside a what-if' });

type ActualStanding = Fact<typeof ActualStanding>;

const notCovered = z
  .array(z.int())
  .describe('Reports between the first and the last placement that count as not covering the country');

const simulationOutcomes = z
  .array(
    z.object({
      year: StepOutcome.shape.year,
      outcome: StepOutcome.shape.outcome,
      waiver: StepOutcome.shape.waiver,
    }),
  )
  .describe('What each report of the history did, from the second counted one on');

export const SimulationAnswer = z.object({
  country: CountryRef.nullable().describe(
    'The country whose real history it begins with; null for a made-up one',
  ),
  rules: z.string().nullable().describe('The era whose rules hold for every year; null: each year its own'),
  ...Eligibility.shape,
  trace: onDemand('trace', Trace),
  knownGaps: consideredGaps,
  notCovered,
  outcomes: simulationOutcomes,
  assumptions: z.string().describe('What is assumed, in a sentence: read it before anything else'),
  actual: ActualStanding.nullable().describe(
    'Where the country really stands after that report, or after the newest where that is not out; null for a made-up history',
  ),
});

export type SimulationAnswer = Whole<Fact<typeof SimulationAnswer>>;

/** @throws Problem `invalid-history` or `invalid-parameter` */
export function simulate(release: Release, simulation: Simulation): SimulationAnswer {
  const { rules = null, history: assumed = [] } = simulation;
  const country =
    simulation.country === undefined ? null : release.countries.asked(simulation.country, 'country');
  if (country === null && assumed.length === 0) {
    throw new Problem('invalid-history', 'A what-if needs a country, a history, or both.', {
      missing: ['country', 'history'],
    });
  }
  const enacted = lawOf(release);
  const law = rules === null ? enacted : enacted.under(askedRule(release, rules, 'rules'));
  checkAssumed(assumed, enacted);
  if (simulation.year !== undefined) checkAskedYear(simulation.year, enacted);
  const history = historyFor(release, law, { country, assumed, rules });
  const year = simulation.year ?? history.lastPlaced;
  refuseUnlessReached(release, history, year, country === null);
  refuseLater(assumed, year);
  if (!law.governs(year + 1)) {
    throw refusedYear(year, `is ${year}, but no era of the law governs the report after it`);
  }
  // Under a law that counts nothing, fall back to the first report counted by the actual law.
  const firstCounted = law.firstCountedReport ?? enacted.firstCountedReport;
  return {
    country: country && refOf(country),
    rules,
    ...answerOf(history, year, {
      // An assumption has no outcome that the release could be missing.
      tense: tenseAfter(release, year) === 'ahead' ? 'ahead' : 'past',
      assumedLaw: rules !== null,
    }),
    knownGaps: country === null ? [] : gapsConsidered(release, country.iso2, { history, year }),
    notCovered: notCoveredIn(history),
    outcomes: bareOutcomes(history).filter(({ year }) => firstCounted !== null && year > firstCounted),
    assumptions: tellAssumptions(release, simulation),
    actual: country === null ? null : actualStanding(release, country.iso2, year),
  };
}

/** A result under a law chosen for all years depends on that choice, whatever the placements. */
function answerOf(
  history: History,
  year: number,
  { tense, assumedLaw }: { readonly tense: Tense; readonly assumedLaw: boolean },
): Eligibility {
  const answer = assess(history, year, tense);
  return assumedLaw ? Object.assign(answer, { assumed: true }) : answer;
}

function actualStanding(release: Release, iso2: string, asked: number): ActualStanding {
  const year = Math.max(release.years[0] ?? asked, Math.min(asked, release.newestYear));
  const history = clockHistoryOf(release, iso2);
  const { tier, status, rule, citation } = standingOf(release, iso2, year);
  return {
    year,
    tier,
    status,
    rule,
    citation,
    sentence: conclusionOf(history, year, tenseAfter(release, year)),
  };
}

interface Ingredients {
  readonly country: Country | null;
  readonly assumed: readonly AssumedPlacement[];
  readonly rules: string | null;
}

function historyFor(release: Release, law: Law, { country, assumed, rules }: Ingredients): History {
  const placements: YearPlacement[] = assumed.map(({ year, tier }) => ({ year, tier, evidence: null }));
  let through = assumed.reduce((last, { year }) => Math.max(last, year), Number.NEGATIVE_INFINITY);
  if (country !== null) {
    const replaced = new Set(assumed.map(({ year }) => year));
    placements.push(...release.historyOf(country.iso2).filter(({ year }) => !replaced.has(year)));
    through = Math.max(through, release.newestYear);
  }
  if (rules !== null) refuseUnknownToEra(law, rules, placements);
  if (country !== null) refuseSkipped(release, assumed);
  try {
    return History.of(placements, law, { through, ...(country && circumstancesOf(release, country)) });
  } catch (error) {
    if (!(error instanceof HistoryRefused)) throw error;
    const faulty = assumed.find(({ year }) => year === error.year);
    throw faulty === undefined
      ? new Problem('invalid-history', error.message, { reason: error.code, year: error.year })
      : refusedPlacement(faulty, `cannot be: ${error.message.replace(/\.$/, '')}`, error.code);
  }
}

/** Rejects watch-list placements under a law without a watch list, and names them. */
function refuseUnknownToEra(
  law: Law,
  rules: string,
  placements: Iterable<Pick<AssumedPlacement, 'year' | 'tier'>>,
) {
  const { has_watch_list, title } = law.rule(rules);
  if (has_watch_list) return;
  const years = [...placements].filter(({ tier }) => tier === '2WL').map(({ year }) => year);
  if (years.length === 0) return;
  years.sort((a, b) => a - b);
  const message = `is ${rules}, but that law (${title}) knew no watch list, and the history has the country on it in ${yearsInWords(years)}`;
  throw new Problem(
    'invalid-parameter',
    `rules ${message}. Choose an era with a watch list, or put other placements in their place with history.`,
    {
      errors: [
        {
          parameter: 'rules',
          value: rules,
          message,
          allowed: law.ruleIds.filter((id) => law.rule(id).has_watch_list),
        },
      ],
      reports: years,
    },
  );
}

/** A report missing from the release is unknown, which is different from not covering the country. */
function refuseSkipped(release: Release, assumed: readonly AssumedPlacement[]): void {
  const future = assumed.filter(({ year }) => year > release.newestYear).sort((a, b) => a.year - b.year);
  let expected = release.newestYear + 1;
  for (const placement of future) {
    if (placement.year > expected) {
      const skipped = yearsFrom(expected, placement.year - 1);
      throw refusedPlacement(
        placement,
        `names ${placement.year}, but leaves out ${reportsInWords(skipped)}, which this release does not have: its newest is that of ${release.newestYear}. Assume ${skipped.length === 1 ? 'it' : 'them'} too (NR: not covered)`,
        'years_left_out',
      );
    }
    expected = placement.year + 1;
  }
}

function refuseUnlessReached(release: Release, history: History, year: number, madeUp: boolean): void {
  if (year > history.through) {
    const missing = yearsFrom(history.through + 1, year);
    if (!madeUp)
      release.refuseBeyond(year, 'year', {
        hint: `Or assume ${reportsInWords(missing)} with history (NR: not covered).`,
      });
    throw refusedYear(
      year,
      `is ${year}, but the history reaches to the report of ${history.through} only. Assume ${reportsInWords(missing)} with history (NR: not covered)`,
    );
  }
  if (madeUp && year < history.from) {
    throw refusedYear(year, `is ${year}, but the history begins with the report of ${history.from}`);
  }
}

/** Rejects assumptions later than the simulated report, which could not affect it. */
function refuseLater(assumed: readonly AssumedPlacement[], year: number): void {
  const later = assumed.find((placement) => placement.year > year);
  if (later === undefined) return;
  throw refusedPlacement(
    later,
    `names ${later.year}, but the question is asked after the report of ${year}: leave it out, or ask of ${later.year}`,
    'after_the_question',
  );
}

function notCoveredIn(history: History): number[] {
  const years: number[] = [];
  for (let year = history.from; year <= history.through; year++) {
    if (history.tierOf(year) === null) years.push(year);
  }
  return years;
}
