import { conclusionOf } from './conclusions.js';
import { placedAsKnown } from './english.js';
import type { History } from './history.js';
import { inputOf, yearsRead } from './inputs.js';
import { ask } from './questions.js';
import { outcomeOf } from './step-outcome.js';
import { sentenceOf } from './step-sentences.js';
import { TRACE_VERSION, type Trace, type TraceStep } from './trace.js';

/** @throws HistoryRefused, LawRefused as {@link standing} */
export function explainStanding(history: History, year: number): Trace {
  return {
    version: TRACE_VERSION,
    rule: history.law.eraOf(year + 1).id,
    steps: stepsAfter(history, year),
    conclusion: conclusionOf(history, year),
  };
}

/** What the rules allowed, then what the report said. @throws HistoryRefused as {@link outcomeOf} */
export function explainOutcome(history: History, year: number): Trace {
  const { rule, citation, outcome, to, sentence } = outcomeOf(history, year);
  const holds = outcome !== 'contradiction';
  const permitted = holds ? 'as the rules allow' : 'which the rules do not allow';
  const placement: TraceStep = {
    clause: 'placement',
    title: 'What the report did',
    citation,
    inputs: [inputOf(history, year)],
    test: { expression: 'outcome != "contradiction"', values: { tier: to, outcome } },
    holds,
    decides: false,
    sentence: `${placedAsKnown(history.name, year, to, history.gapAt(year))}, ${permitted}.`,
  };
  return {
    version: TRACE_VERSION,
    rule,
    steps: [...stepsAfter(history, year - 1), placement],
    conclusion: sentence,
  };
}

function stepsAfter(history: History, year: number): TraceStep[] {
  const state = history.clockAfter(year);
  const rule = history.law.eraOf(year + 1);
  return ask(state, rule).map(({ question, holds, decides }) => ({
    clause: question.clause,
    title: question.title,
    citation: question.citation(rule),
    inputs: yearsRead(history, year, question.clause).map((read) => inputOf(history, read)),
    test: { expression: question.expression, values: question.values(state, rule) },
    holds,
    decides,
    sentence: sentenceOf(history, year, question.clause, holds),
  }));
}
