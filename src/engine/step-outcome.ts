import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { reportYear, ruleId } from '../domain/fields.js';
import type { Rule } from '../domain/rule.js';
import { Tier } from '../domain/tier.js';
import {
  chooseLeftOrAllowed,
  freeYears,
  gapSentences,
  gradeOfYears,
  relistingStay,
  yearsConsidered,
} from './conclusions.js';
import { capitalize, describeKnownPlacement, formatCount, tierNoun } from './english.js';
import type { History } from './history.js';
import { HistoryViolation } from './law.js';
import {
  assessWatchList,
  type ClockState,
  type DecidingClause,
  findDecidingTest,
  type LawTest,
} from './law-tests.js';
import { Outcome, WaiverState } from './vocabulary.js';

interface OutcomeFacts {
  readonly name: string;
  readonly year: number;
  readonly to: Tier | null;
  /** Reason why the placement is not known; `null` if it is. */
  readonly gap: string | null;
  /** The same for the preceding report. */
  readonly gapBefore: string | null;
  readonly outcome: Outcome;
  readonly waiver: WaiverState | null;
  /** Clock after the preceding report. */
  readonly state: ClockState;
  readonly rule: Rule;
  readonly clause: DecidingClause;
}

/**
 * Stands beside a fall to Tier 3 that the law required: rankings show what was decided, not why.
 * @param who a country in a sentence; `it` or `them` where the sentence before names it
 */
export const describeUnknownMerits = (who = 'it'): string =>
  `The record does not show whether State would have ranked ${who} there anyway.`;

function outcomeSentence(facts: OutcomeFacts): string {
  const { name, year, to, gap, outcome, state } = facts;
  const report = describeKnownPlacement(name, year, to, gap);
  const afterRun = `after ${formatCount(state.run, 'counted year')} on the Watch List`;
  switch (outcome) {
    case 'waived':
      return gap === null
        ? `The ${year} report kept ${name} on the Tier 2 Watch List after ${formatCount(state.run, 'counted year')} there, which the law then allowed only with a waiver.`
        : `${report} ${afterRun}, which the law then allowed only with a waiver.`;
    case 'automatic_downgrade':
      return `${report} ${afterRun}, when ${noWaiver(facts)}. ${describeUnknownMerits()}`;
    case 'open_waiver_downgrade':
      return `${report} ${afterRun}, when a waiver was still available. The record does not show whether the limit decided.`;
    case 'relisting_limit_downgrade':
      return `${report}: ${relisting(facts)}. ${describeUnknownMerits()}`;
    case 'upgraded_in_time':
      return `The ${year} report moved ${name} up to ${tierNoun(to)} at the limit: ${further(facts)}.`;
    case 'left_unranked':
      return `${report}: its limit on the Watch List no longer applied.`;
    case 'contradiction':
      return `${report}, which the rules do not allow: ${
        facts.clause === 'relisting'
          ? relisting(facts)
          : `it stood there ${afterRun}, when ${noWaiver(facts)}`
      }.`;
    case 'no_effect':
      return `${report}; ${noLimit(facts)}.`;
  }
}

/** Why no limit applied, as a clause. Does not name the country, so that several can share it. */
function noLimit({ state, rule, gapBefore }: Pick<OutcomeFacts, 'state' | 'rule' | 'gapBefore'>): string {
  if (!rule.has_watch_list) return `the ${rule.title} knew no Watch List`;
  if (rule.max_run === null && rule.relisting_max_run === null)
    return `the ${rule.title} set no limit on years on the Watch List`;
  if (gapBefore !== null) return 'as far as is known no limit applied';
  if (state.tier !== '2WL')
    return 'the law forces no move of a country that was not on the Watch List the year before';
  if (state.run === 0) return 'earlier years on the Watch List did not count towards the limit of the law';
  const allowed = rule.waivers_per_run === 0 ? '' : ' without a waiver';
  return `the law allowed ${freeYears(rule)} in a row on the Watch List${allowed}`;
}

function relisting({ rule }: OutcomeFacts): string {
  return `it had used a waiver in an earlier run on the Watch List and came back to it straight from Tier 3, which the law then allowed for ${relistingStay(rule)} only`;
}

function noWaiver({ rule }: OutcomeFacts): string {
  return `no waiver was ${chooseLeftOrAllowed(rule)}`;
}

function further({ clause }: OutcomeFacts): string {
  return clause === 'waiver'
    ? 'another year on the Watch List would have needed a waiver'
    : 'another year on the Watch List was not allowed';
}

export const StepOutcome = z
  .strictObject({
    year: reportYear.describe('Year of the report'),
    fromTier: Tier.nullable().describe('Placement in the previous report; null: not covered, or not known'),
    toTier: Tier.nullable()
      .describe('Placement in this report; null: not covered')
      .register(FIELD_PRESENTATION, { title: 'To' }),
    outcome: Outcome,
    waiver: WaiverState.nullable().describe(
      'Whether a waiver was still open: for automatic_downgrade, open_waiver_downgrade, and upgraded_in_time at the limit of consecutive years; else null',
    ),
    rule: ruleId.describe('The era of the law that governs the report'),
    citation: z
      .string()
      .describe('The clause that decides what the report could say')
      .register(FIELD_PRESENTATION, { kind: 'code' }),
    evidence: EvidenceGrade.nullable().describe(
      'Weakest evidence grade among the placements and waivers behind the outcome; null if none has one',
    ),
    assumed: z.boolean().describe('Whether the outcome is based on an assumed placement'),
    sentence: z
      .string()
      .describe('The outcome in plain English')
      .register(FIELD_PRESENTATION, { title: 'In words', kind: 'prose' }),
  })
  .meta({ id: 'StepOutcome', description: 'What a report did with a country, in the words of the clock' });
export type StepOutcome = Fact<typeof StepOutcome>;

const BINDING: ReadonlySet<DecidingClause> = new Set(['relisting', 'waiver', 'downgrade']);

type BareOutcome = Pick<StepOutcome, 'year' | 'outcome' | 'waiver'>;

interface Classified extends BareOutcome {
  readonly to: Tier | null;
  readonly rule: Rule;
  readonly state: ClockState;
  readonly question: LawTest;
}

function classified(history: History, year: number): Classified {
  const to = history.clockAfter(year).tier;
  if (year === history.law.firstReport) {
    throw new HistoryViolation('outside_history', `No report came before that of ${year}.`, year);
  }
  const rule = history.law.getEra(year);
  const state = history.clockAfter(year - 1);
  const question = findDecidingTest(state, rule);
  const outcome = classify(question, to, assessWatchList(question, rule) === 'with_waiver');
  const waiver = hasWaiverState(outcome, question) ? waiverState(question.clause) : null;
  return { year, outcome, waiver, to, rule, state, question };
}

/**
 * What a report did with a country.
 * @throws HistoryViolation `outside_history`, also for the first report
 */
export function getOutcome(history: History, year: number): StepOutcome {
  const { outcome, waiver, to, rule, state, question } = classified(history, year);
  const before = yearsConsidered(history, year - 1);
  return {
    year,
    fromTier: state.tier,
    toTier: to,
    outcome,
    waiver,
    rule: rule.id,
    citation: question.citation(rule),
    ...gradeOfYears(history, [...before, year]),
    sentence: [
      ...gapSentences(history, before),
      outcomeSentence({
        name: history.name,
        year,
        to,
        gap: history.gapAt(year),
        gapBefore: history.gapAt(year - 1),
        outcome,
        waiver,
        state,
        rule,
        clause: question.clause,
      }),
    ].join(' '),
  };
}

/**
 * A sentence on why no limit applied in a report.
 * @throws HistoryViolation as {@link getOutcome}
 */
export function explainMissingLimit(history: History, year: number): string {
  return `${capitalize(noLimit({ ...classified(history, year), gapBefore: history.gapAt(year - 1) }))}.`;
}

/**
 * All outcomes, oldest first: from the first placement, or the second report under the law, to the last
 * report that could place the country.
 */
export function outcomes(history: History): StepOutcome[] {
  return ofEachStep(history, getOutcome);
}

/** Like {@link outcomes}, without sentences and evidence, and far cheaper. */
export function listOutcomes(history: History): BareOutcome[] {
  return ofEachStep(history, (_, year) => {
    const { outcome, waiver } = classified(history, year);
    return { year, outcome, waiver };
  });
}

function ofEachStep<Step>(history: History, stepIn: (history: History, year: number) => Step): Step[] {
  const steps: Step[] = [];
  const first = Math.max(history.from, history.law.firstReport + 1);
  const last = Math.min(history.through, history.end?.lastReport ?? history.through);
  for (let year = first; year <= last; year++) steps.push(stepIn(history, year));
  return steps;
}

function classify(question: LawTest, to: Tier | null, withWaiver: boolean): Outcome {
  if (!BINDING.has(question.clause)) return 'no_effect';
  switch (to) {
    case '2WL':
      return withWaiver ? 'waived' : 'contradiction';
    case '3':
      return DOWNGRADES[question.clause] ?? 'automatic_downgrade';
    case '1':
    case '2':
      return 'upgraded_in_time';
    case 'SC':
    case null:
      return 'left_unranked';
  }
}

/** Outcome of a placement on Tier 3 by deciding clause, other than the limit without a waiver left. */
const DOWNGRADES: Readonly<Partial<Record<DecidingClause, Outcome>>> = {
  relisting: 'relisting_limit_downgrade',
  waiver: 'open_waiver_downgrade',
};

const MOVES_AT_LIMIT: ReadonlySet<Outcome> = new Set([
  'automatic_downgrade',
  'open_waiver_downgrade',
  'upgraded_in_time',
]);

/** Waivers don't apply to relistings. */
const hasWaiverState = (outcome: Outcome, { clause }: LawTest): boolean =>
  clause !== 'relisting' && MOVES_AT_LIMIT.has(outcome);

function waiverState(clause: DecidingClause): WaiverState {
  return clause === 'waiver' ? 'open' : 'exhausted';
}
