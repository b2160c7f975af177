import type { Rule } from '../domain/rule.js';
import { RANKED_TIERS } from '../domain/tier.js';
import type { ClockState } from './clock.js';
import type { Standing } from './eligibility.js';
import type { History } from './history.js';
import { gradeOfYears, yearsRead } from './inputs.js';
import { ask, type DecidingClause, decisive, type Question, watchListAnswer } from './questions.js';
import type { Status } from './vocabulary.js';

const STATUS_OF: Readonly<Record<DecidingClause, Status>> = {
  listing: 'not_on_watch_list',
  consequence: 'no_clock',
  relisting: 'relisting_limit',
  run: 'clock_running',
  waiver: 'waiver_required',
  downgrade: 'final_year',
};

/** The status that a decision means. A run of no counted year is no running clock. */
function statusOf(question: Question, state: ClockState): Status {
  return question.clause === 'run' && state.run === 0 ? 'no_clock' : STATUS_OF[question.clause];
}

export const statusUnder = (state: ClockState, rule: Rule): Status => statusOf(decisive(state, rule), state);

/** Without all that {@link standing} tells beside it. @throws HistoryRefused, LawRefused as it does */
export function statusAfter(history: History, year: number): Status {
  return statusUnder(history.clockAfter(year), history.law.eraOf(year + 1));
}

/** The era that governs the next report decides. @throws HistoryRefused `outside_history`, LawRefused `year_without_law` */
export function standing(history: History, year: number): Standing {
  const state = history.clockAfter(year);
  const rule = history.law.eraOf(year + 1);
  const question = decisive(state, rule);
  const isThere = !history.hasEndedBefore(year + 1) && !history.beginsAfter(year + 1);
  const watchList = isThere ? watchListAnswer(question, rule) : 'impossible';
  return {
    year,
    tier: state.tier,
    status: statusOf(question, state),
    run: state.run,
    waiversUsed: state.waiversUsed,
    waiversLeft: state.run === 0 ? null : remaining(question, rule.waivers_per_run - state.waiversUsed),
    next: {
      year: year + 1,
      permittedTiers: isThere
        ? RANKED_TIERS.filter((tier) => tier !== '2WL' || watchList !== 'impossible')
        : [],
      watchList,
    },
    rule: rule.id,
    citation: question.citation(rule),
    ...gradeOfYears(history, yearsConsidered(history, year)),
  };
}

/** No waiver helps against the limit of a relisting. */
function remaining(question: Question, open: number): number {
  return question.clause === 'relisting' ? 0 : Math.max(0, open);
}

export function yearsConsidered(history: History, year: number): Set<number> {
  const years = new Set<number>();
  for (const { question } of ask(history.clockAfter(year), history.law.eraOf(year + 1))) {
    for (const read of yearsRead(history, year, question.clause)) years.add(read);
  }
  return years;
}
