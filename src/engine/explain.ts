import type { ClockAnswer } from './clock-answer.js';
import { standing, type Tense, toInput, yearsRead } from './conclusions.js';
import { describeKnownPlacement } from './english.js';
import type { History } from './history.js';
import { evaluate } from './law-tests.js';
import { type ClauseContext, clauseSentence, toConclusion } from './standing-words.js';
import { getOutcome } from './step-outcome.js';
import { TRACE_VERSION, type Trace, type TraceStep } from './trace.js';

/**
 * Explains the standing after a report step by step.
 * @throws HistoryViolation, LawViolation as {@link standing}
 */
export function explainStanding(history: History, year: number, tense: Tense = 'ahead'): Trace {
  return {
    version: TRACE_VERSION,
    rule: history.law.getEra(year + 1).id,
    steps: stepsAfter({ history, year, tense }),
    conclusion: toConclusion(history, year, tense),
  };
}

/**
 * Explains the outcome of a report: what the rules allowed, then what the report did.
 * @throws HistoryViolation as {@link getOutcome}
 */
export function explainOutcome(history: History, year: number): Trace {
  const { rule, citation, outcome, toTier: to, sentence } = getOutcome(history, year);
  const holds = outcome !== 'contradiction';
  const permitted = holds ? 'as the rules allow' : 'which the rules do not allow';
  const placement: TraceStep = {
    clause: 'placement',
    title: 'What the report did',
    citation,
    inputs: [toInput(history, year)],
    test: { expression: 'outcome != "contradiction"', values: { tier: to, outcome } },
    holds,
    decides: false,
    sentence: `${describeKnownPlacement(history.name, year, to, history.gapAt(year))}, ${permitted}.`,
  };
  return {
    version: TRACE_VERSION,
    rule,
    steps: [...stepsAfter({ history, year: year - 1, tense: 'past' }), placement],
    conclusion: sentence,
  };
}

function stepsAfter(requested: ClauseContext): TraceStep[] {
  const { history, year } = requested;
  const state = history.clockAfter(year);
  const rule = history.law.getEra(year + 1);
  return evaluate(state, rule).map(({ question, holds, decides }) => ({
    clause: question.clause,
    title: question.title,
    citation: question.citation(rule),
    inputs: yearsRead(history, year, question.clause).map((read) => toInput(history, read)),
    test: { expression: question.expression, values: question.values(state, rule) },
    holds,
    decides,
    sentence: clauseSentence(requested, question.clause, holds),
  }));
}

/**
 * The standing after a report with sentence and trace; {@link standing} alone is far cheaper.
 * @throws HistoryViolation, LawViolation as {@link standing}
 */
export function assess(history: History, year: number, tense: Tense = 'ahead'): ClockAnswer {
  // Not a spread: V8 takes thirty times as long for that.
  const trace = explainStanding(history, year, tense);
  return Object.assign(standing(history, year), {
    sentence: trace.conclusion,
    trace,
  });
}
