import type { Rule } from '../domain/rule.js';
import type { History } from './history.js';
import { decisive, watchListAnswer } from './questions.js';

/** If so many could have stayed by an allowance and none did, that is no chance: about half of those that can stay do. */
const TELLING_COUNTRIES = 10;

interface Allowance {
  readonly rule: Rule;
  readonly what: string;
  last: number;
  could: number;
  did: number;
}

export interface UnusedAllowance {
  readonly year: number;
  /** In a sentence without its full stop. */
  readonly sentence: string;
}

/** A rule that is more generous than the law contradicts no placement, but nobody makes use of it. */
export function unusedAllowances(histories: Iterable<History>): UnusedAllowance[] {
  const allowances = new Map<string, Allowance>();
  for (const history of histories) {
    for (let year = history.from + 1; year <= history.through; year++) count(allowances, history, year);
  }
  return [...allowances.values()]
    .filter(({ could, did }) => did === 0 && could >= TELLING_COUNTRIES)
    .map(({ rule, what, last, could }) => ({
      year: last,
      sentence: `${rule.id} allows ${what}: ${could} countries could have stayed on the list by it, and none did`,
    }));
}

function count(allowances: Map<string, Allowance>, history: History, year: number): void {
  const rule = history.law.eraOf(year);
  const state = history.clockAfter(year - 1);
  if (state.run === 0) return;
  const question = decisive(state, rule);
  if (watchListAnswer(question, rule) === 'impossible') return;
  const stay =
    question.clause === 'waiver'
      ? `waiver ${state.waiversUsed + 1} of a run`
      : `year ${state.run + 1} of a run`;
  const what = state.relisted ? `${stay} that began straight after a downgrade` : stay;
  const key = `${rule.id} ${what}`;
  const allowance = allowances.get(key) ?? { rule, what, last: year, could: 0, did: 0 };
  allowance.last = Math.max(allowance.last, year);
  allowance.could += 1;
  if (history.tierOf(year) === '2WL') allowance.did += 1;
  allowances.set(key, allowance);
}
