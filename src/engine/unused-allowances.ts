import type { Rule } from '../domain/rule.js';
import type { History } from './history.js';
import { decisive, watchListAnswer } from './questions.js';

/**
 * So many countries that could have stayed on the watch list by some allowance of the law, and not one that did, are
 * no chance: about half of those that can stay do stay.
 */
const TELLING_COUNTRIES = 10;

/** An allowance of an era for a country on the watch list, with the outcomes of those that had it. */
interface Allowance {
  readonly rule: Rule;
  readonly what: string;
  /** The last report in which a country could have used it. */
  last: number;
  could: number;
  did: number;
}

/** An allowance that no country ever used, although many could have. */
export interface UnusedAllowance {
  /** The last report in which one could have. */
  readonly year: number;
  /** In a sentence without its full stop. */
  readonly sentence: string;
}

/**
 * Allowances that State never used: a rule that is more generous than the law contradicts no placement, but
 * nobody makes use of it.
 */
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
