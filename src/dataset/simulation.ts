import { z } from 'zod';
import { getYearsFrom } from '../domain/dates.js';
import { InvalidArgument, InvalidHistory } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { type Complete, onDemand } from '../domain/optional-fields.js';
import { nameInSentence } from '../domain/sentences.js';
import { toConclusion } from '../engine/conclusions.js';
import { Eligibility } from '../engine/eligibility.js';
import { capitalize, describeReports, formatYearCount } from '../engine/english.js';
import { assess } from '../engine/explain.js';
import { History, type YearPlacement } from '../engine/history.js';
import { HistoryViolation, type Law } from '../engine/law.js';
import { Standing } from '../engine/standing.js';
import { listOutcomes, StepOutcome } from '../engine/step-outcome.js';
import { Trace } from '../engine/trace.js';
import {
  type AssumedPlacement,
  assertRequestedYear,
  checkAssumed,
  describeAssumptions,
  impossiblePlacement,
  impossibleYear,
} from './assumed-history.js';
import {
  chooseTense,
  consideredGaps,
  findConsideredGaps,
  getCircumstances,
  getClockHistory,
  getLaw,
  getStanding,
} from './clock.js';
import { type Country, CountryRef, toRef } from './countries.js';
import type { ReleaseView } from './release-view.js';
import { requestedRule } from './rules.js';

export interface Simulation {
  readonly country?: string | undefined;
  readonly history?: readonly AssumedPlacement[] | undefined;
  /** Default: the last report that is assumed, else the last of the history. */
  readonly year?: number | undefined;
  /** Default: the law of each year. */
  readonly assumedRule?: string | undefined;
}

const ActualStanding = z
  .object({
    ...Standing.pick({ year: true, tier: true, status: true, rule: true, citation: true }).shape,
    sentence: z.string().describe('The actual position in plain English'),
  })
  .meta({ id: 'ActualStanding', description: "A country's actual position, for comparison with a what-if" });

type ActualStanding = Fact<typeof ActualStanding>;

const notCovered = z
  .array(z.int())
  .describe('Years between the first and the last placement that count as not covered');

const simulationOutcomes = z
  .array(
    z.object({
      year: StepOutcome.shape.year,
      outcome: StepOutcome.shape.outcome,
      waiver: StepOutcome.shape.waiver,
    }),
  )
  .describe('Outcome of each report of the history, from the second counted one');

export const SimulatedOutcome = z.object({
  country: CountryRef.nullable().describe(
    'The country whose real history it starts from; null for a made-up one',
  ),
  assumedRule: z
    .string()
    .nullable()
    .describe(
      'The rule that is assumed for every report from the first counted one on; null: each has its own',
    ),
  ...Eligibility.shape,
  sentence: z
    .string()
    .describe(
      'The result as a sentence; it begins with reports in which the rules do not permit the history itself',
    ),
  contradictions: z
    .array(z.int())
    .describe(
      'Reports of the history, up to the requested one, with a placement that the rules do not permit',
    ),
  trace: onDemand(Trace),
  knownGaps: consideredGaps,
  notCovered,
  outcomes: simulationOutcomes,
  assumptions: z.string().describe('The assumptions, in a sentence; read this first'),
  actual: ActualStanding.nullable().describe(
    "The country's actual position after that report, or after the newest if that one is not out; null for a made-up history",
  ),
});

export type SimulatedOutcome = Complete<Fact<typeof SimulatedOutcome>>;

/** @throws InvalidHistory or InvalidArgument */
export function simulate(release: ReleaseView, simulation: Simulation): SimulatedOutcome {
  const { assumedRule = null, history: assumed = [] } = simulation;
  const country =
    simulation.country === undefined
      ? null
      : release.countries.findByParameter(simulation.country, 'country');
  if (country === null && assumed.length === 0) {
    throw new InvalidHistory('Give `country`, `history` or both.', {
      missing: ['country', 'history'],
    });
  }
  const enacted = getLaw(release);
  const law =
    assumedRule === null ? enacted : enacted.under(requestedRule(release, assumedRule, 'assumedRule'));
  checkAssumed(assumed, enacted);
  if (simulation.year !== undefined) assertRequestedYear(simulation.year, enacted);
  const history = historyFor(release, law, { country, assumed, assumedRule });
  const year =
    simulation.year ??
    (assumed.length === 0 ? history.lastPlaced : Math.max(...assumed.map((placement) => placement.year)));
  assertReached(release, history, year, country === null);
  assertNotLater(assumed, year);
  if (!law.governs(year + 1)) {
    throw impossibleYear(year, `is ${year}, but no era of the law governs the report after it`);
  }
  // Under a law that counts nothing, fall back to the first report counted by the actual law.
  const firstCounted = law.firstCountedReport ?? enacted.firstCountedReport;
  const outcomes = listOutcomes(history).filter(({ year }) => firstCounted !== null && year > firstCounted);
  const contradictions = outcomes.flatMap((step) =>
    step.outcome === 'contradiction' && step.year <= year ? [step.year] : [],
  );
  // An assumption has no outcome that the release could be missing.
  const answer = assess(history, year, chooseTense(release, year) === 'ahead' ? 'ahead' : 'past');
  const sentence = formatSentence(answer.sentence, history.name, {
    contradictions,
    isAssumed: country !== null && assumed.length + (assumedRule === null ? 0 : 1) > 0,
  });
  return {
    country: country && toRef(country),
    assumedRule,
    ...answer,
    // A result under an assumed rule depends on that choice, whatever the placements.
    assumed: answer.assumed || assumedRule !== null,
    sentence,
    trace: { ...answer.trace, conclusion: sentence },
    contradictions,
    knownGaps: country === null ? [] : findConsideredGaps(release, country.iso2, { history, year }),
    notCovered: notCoveredIn(history),
    outcomes,
    assumptions: describeAssumptions(release, simulation),
    actual: country === null ? null : actualStanding(release, country.iso2, year),
  };
}

/** Makes the answer safe to quote: it names what the rules do not allow, and that it rests on assumptions. */
function formatSentence(
  answer: string,
  name: string,
  { contradictions, isAssumed }: { readonly contradictions: readonly number[]; readonly isAssumed: boolean },
): string {
  const begin = answer.startsWith(capitalize(name)) ? name : answer.charAt(0).toLowerCase();
  const conclusion = isAssumed ? `On these assumptions, ${begin}${answer.slice(begin.length)}` : answer;
  if (contradictions.length === 0) return conclusion;
  return `The rules do not allow this history, which has ${name} on the Watch List in ${formatYearCount(contradictions)}. ${conclusion}`;
}

function actualStanding(release: ReleaseView, iso2: string, requested: number): ActualStanding {
  const year = Math.max(release.years[0] ?? requested, Math.min(requested, release.newestYear));
  const history = getClockHistory(release, iso2);
  const { tier, status, rule, citation } = getStanding(release, iso2, year);
  return {
    year,
    tier,
    status,
    rule,
    citation,
    sentence: toConclusion(history, year, chooseTense(release, year)),
  };
}

interface Ingredients {
  readonly country: Country | null;
  readonly assumed: readonly AssumedPlacement[];
  readonly assumedRule: string | null;
}

function historyFor(release: ReleaseView, law: Law, { country, assumed, assumedRule }: Ingredients): History {
  const placements: YearPlacement[] = assumed.map(({ year, tier }) => ({ year, tier, evidence: null }));
  let through = assumed.reduce((last, { year }) => Math.max(last, year), Number.NEGATIVE_INFINITY);
  if (country !== null) {
    const replaced = new Set(assumed.map(({ year }) => year));
    placements.push(...release.getHistory(country.iso2).filter(({ year }) => !replaced.has(year)));
    through = Math.max(through, release.newestYear);
  }
  if (assumedRule !== null) assertKnownToEra(law, assumedRule, placements);
  if (country !== null) assertNoGap(release, assumed);
  try {
    return History.of(placements, law, {
      through,
      ...(country && { name: nameInSentence(country), ...getCircumstances(release, country) }),
    });
  } catch (error) {
    if (!(error instanceof HistoryViolation)) throw error;
    const faulty = assumed.find(({ year }) => year === error.year);
    throw faulty === undefined
      ? new InvalidHistory(error.message, { reason: error.code, year: error.year })
      : impossiblePlacement(faulty, `cannot be: ${error.message.replace(/\.$/, '')}`, error.code);
  }
}

/** Rejects watch-list placements under a law without a watch list, and names them. */
function assertKnownToEra(
  law: Law,
  assumedRule: string,
  placements: Iterable<Pick<AssumedPlacement, 'year' | 'tier'>>,
) {
  const { has_watch_list, title } = law.rule(assumedRule);
  if (has_watch_list) return;
  const years = [...placements].filter(({ tier }) => tier === '2WL').map(({ year }) => year);
  if (years.length === 0) return;
  years.sort((a, b) => a - b);
  const message = `is ${assumedRule}, but that law (${title}) had no watch list, and the history places the country on it in ${formatYearCount(years)}`;
  throw new InvalidArgument(
    `assumedRule ${message}. Choose an era with a watch list, or put other placements in their place with history.`,
    {
      faults: [
        {
          argument: 'assumedRule',
          message,
          value: assumedRule,
          allowed: law.ruleIds.filter((id) => law.rule(id).has_watch_list),
        },
      ],
      reports: years,
    },
  );
}

/** A report missing from the release is unknown, which is different from not covering the country. */
function assertNoGap(release: ReleaseView, assumed: readonly AssumedPlacement[]): void {
  const future = assumed.filter(({ year }) => year > release.newestYear).sort((a, b) => a.year - b.year);
  let expected = release.newestYear + 1;
  for (const placement of future) {
    if (placement.year > expected) {
      const skipped = getYearsFrom(expected, placement.year - 1);
      throw impossiblePlacement(
        placement,
        `names ${placement.year}, but leaves out ${describeReports(skipped)}, which this release does not have: its newest is that of ${release.newestYear}. Assume ${skipped.length === 1 ? 'it' : 'them'} too (NR: not covered)`,
        'years_left_out',
      );
    }
    expected = placement.year + 1;
  }
}

function assertReached(release: ReleaseView, history: History, year: number, madeUp: boolean): void {
  if (year > history.through) {
    const missing = getYearsFrom(history.through + 1, year);
    if (!madeUp)
      release.assertCovered(year, 'year', {
        hint: `Or assume ${describeReports(missing)} with history (NR: not covered).`,
      });
    throw impossibleYear(
      year,
      `is ${year}, but the history ends with the ${history.through} report. Add ${describeReports(missing)} to history (NR: not covered)`,
    );
  }
  if (madeUp && year < history.from) {
    throw impossibleYear(year, `is ${year}, but the history begins with the report of ${history.from}`);
  }
}

/** Rejects assumptions later than the simulated report, which could not affect it. */
function assertNotLater(assumed: readonly AssumedPlacement[], year: number): void {
  const later = assumed.find((placement) => placement.year > year);
  if (later === undefined) return;
  throw impossiblePlacement(
    later,
    `has a placement for ${later.year}, which is after year (${year}): remove it, or set year to ${later.year}`,
    'after_the_question',
  );
}

function notCoveredIn(history: History): number[] {
  const years: number[] = [];
  for (let year = history.from; year <= history.through; year++) {
    if (history.getTier(year) === null) years.push(year);
  }
  return years;
}
