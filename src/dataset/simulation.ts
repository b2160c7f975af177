import { z } from 'zod';
import { getYearsFrom } from '../domain/dates.js';
import { DomainError } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { nameInSentence } from '../domain/sentences.js';
import { capitalize, describeReports, formatYearCount } from '../engine/english.js';
import { assess } from '../engine/explain.js';
import { History, type YearPlacement } from '../engine/history.js';
import { HistoryViolation, type Law } from '../engine/law.js';
import { Standing } from '../engine/standing.js';
import { toConclusion } from '../engine/standing-words.js';
import { listOutcomes, StepOutcome } from '../engine/step-outcome.js';
import {
  type AssumedPlacement,
  type Assumptions,
  assertRequestedYear,
  checkAssumed,
  describeAssumptions,
  impossiblePlacement,
  impossibleYear,
} from './assumed-history.js';
import { assertHasWatchList } from './assumed-law.js';
import {
  chooseTense,
  findConsideredGaps,
  getCircumstances,
  getClockHistory,
  getLaw,
  getStanding,
} from './clock.js';
import { type Country, toRef } from './countries.js';
import type { ReleaseView } from './release-view.js';
import { requestedRule } from './rules.js';

const ActualClock = z
  .object({
    ...Standing.pick({ year: true, tier: true, status: true, rule: true, citation: true }).shape,
    sentence: z.string().describe('The actual clock in plain English'),
  })
  .meta({ id: 'ActualClock', description: 'The actual clock of a country, for comparison with a what-if' });

type ActualClock = Fact<typeof ActualClock>;

export const WhatIf = z
  .object({
    assumptions: z.string().describe('The assumptions, in a sentence; read this first'),
    assumedRule: z
      .string()
      .nullable()
      .describe(
        'The rule that is assumed for every report from the first counted one on; null: each has its own',
      ),
    contradictions: z
      .array(z.int())
      .describe(
        'Reports of the history, up to the requested one, with a placement that the rules do not permit',
      ),
    notCovered: z
      .array(z.int())
      .describe('Years between the first and the last placement that count as not covered'),
    outcomes: z
      .array(
        z.object({
          year: StepOutcome.shape.year,
          outcome: StepOutcome.shape.outcome,
          waiver: StepOutcome.shape.waiver,
        }),
      )
      .describe('Outcome of each report of the history up to that one, from the second counted one'),
    actual: ActualClock.describe(
      'The actual clock after that report, or after the newest if that one is not out',
    ),
  })
  .meta({ id: 'WhatIf', description: 'What is assumed, and what is really so' });

/**
 * The clock of a country under assumptions.
 * @throws `invalid-history` or `invalid-argument`
 */
export function simulate(release: ReleaseView, country: Country, assumptions: Assumptions) {
  const { assumedRule = null, history: assumed = [] } = assumptions;
  const enacted = getLaw(release);
  const law =
    assumedRule === null ? enacted : enacted.under(requestedRule(release, assumedRule, 'assumedRule'));
  checkAssumed(assumed, enacted);
  if (assumptions.year !== undefined) assertRequestedYear(assumptions.year, enacted);
  const history = historyFor(release, law, { country, assumed, assumedRule });
  const year =
    assumptions.year ??
    (assumed.length === 0 ? release.newestYear : Math.max(...assumed.map((placement) => placement.year)));
  assertReached(release, history, year);
  assertNotLater(assumed, year);
  if (!law.governs(year + 1)) {
    throw impossibleYear(year, `is ${year}, but no era of the law governs the report after it`);
  }
  // Under a law that counts nothing, fall back to the first report counted by the actual law.
  const firstCounted = law.firstCountedReport ?? enacted.firstCountedReport;
  const outcomes = listOutcomes(history).filter(
    (step) => firstCounted !== null && step.year > firstCounted && step.year <= year,
  );
  const contradictions = outcomes.flatMap((step) => (step.outcome === 'contradiction' ? [step.year] : []));
  // An assumption has no outcome that the release could be missing.
  const answer = assess(history, year, chooseTense(release, year) === 'ahead' ? 'ahead' : 'past');
  const isAssumed = assumed.length > 0 || assumedRule !== null;
  const sentence = formatSentence(answer.sentence, history.name, { contradictions, isAssumed });
  return {
    country: toRef(country),
    ...answer,
    // A result under an assumed rule depends on that choice, whatever the placements.
    assumed: answer.assumed || assumedRule !== null,
    sentence,
    trace: { ...answer.trace, conclusion: sentence },
    knownGaps: findConsideredGaps(release, country.iso2, { history, year }),
    whatIf: {
      assumptions: describeAssumptions(release, country, assumptions),
      assumedRule,
      contradictions,
      notCovered: notCoveredIn(history),
      outcomes,
      actual: actualClock(release, country.iso2, year),
    },
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

function actualClock(release: ReleaseView, iso2: string, requested: number): ActualClock {
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
  readonly country: Country;
  readonly assumed: readonly AssumedPlacement[];
  readonly assumedRule: string | null;
}

function historyFor(release: ReleaseView, law: Law, { country, assumed, assumedRule }: Ingredients): History {
  const replaced = new Set(assumed.map(({ year }) => year));
  const placements: YearPlacement[] = [
    ...assumed.map(({ year, tier }) => ({ year, tier, evidence: null })),
    ...release.getHistory(country.iso2).filter(({ year }) => !replaced.has(year)),
  ];
  const through = Math.max(release.newestYear, ...replaced);
  if (assumedRule !== null) {
    const onWatchList = placements.filter(({ tier }) => tier === '2WL');
    assertHasWatchList(
      law,
      assumedRule,
      onWatchList.map(({ year }) => year),
    );
  }
  assertNoGap(release, assumed);
  try {
    return History.of(placements, law, {
      through,
      name: nameInSentence(country),
      ...getCircumstances(release, country),
    });
  } catch (error) {
    if (!(error instanceof HistoryViolation)) throw error;
    const faulty = assumed.find(({ year }) => year === error.year);
    throw faulty === undefined
      ? new DomainError('invalid-history', error.message, { reason: error.code, year: error.year })
      : impossiblePlacement(faulty, `cannot be: ${error.message.replace(/\.$/, '')}`, error.code);
  }
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

function assertReached(release: ReleaseView, history: History, year: number): void {
  if (year <= history.through) return;
  const missing = describeReports(getYearsFrom(history.through + 1, year));
  release.assertCovered(year, 'year', { hint: `Or assume ${missing} with history (NR: not covered).` });
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
