import { z } from 'zod';
import { EvidenceGrade } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { reportYear, ruleId } from '../domain/fields.js';
import type { Rule } from '../domain/rule.js';
import { Tier } from '../domain/tier.js';
import { gradeOfYears, yearsConsidered } from './conclusions.js';
import { capitalize } from './english.js';
import type { History } from './history.js';
import { HistoryViolation } from './law.js';
import {
  assessWatchList,
  type ClockState,
  type DecidingClause,
  findDecidingTest,
  type LawTest,
} from './law-tests.js';
import { noLimit, outcomeSentence } from './outcome-words.js';
import { gapSentences } from './standing-words.js';
import { Outcome, WaiverState } from './vocabulary.js';

export const StepOutcome = z
  .strictObject({
    year: reportYear.describe('Year of the report'),
    fromTier: Tier.nullable().describe('Placement in the previous report; null: not covered, or not known'),
    toTier: Tier.nullable()
      .describe('Placement in this report; null: not covered')
      .register(FIELD_PRESENTATION, { title: 'To' }),
    outcome: Outcome,
    waiver: WaiverState.nullable().describe(
      'granted with waived; open or exhausted where a run ended at the limit of consecutive years on Tier 1, 2 or 3; null: no waiver was in question',
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
  const waiver = waiverState(outcome, question);
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
        state,
        rule,
        clause: question.clause,
        reason: history.statedReasonFor(year),
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
function waiverState(outcome: Outcome, { clause }: LawTest): WaiverState | null {
  if (outcome === 'waived') return 'granted';
  if (clause === 'relisting' || !MOVES_AT_LIMIT.has(outcome)) return null;
  return clause === 'waiver' ? 'open' : 'exhausted';
}
