import { type EvidenceGrade, getWeakest } from '../domain/evidence.js';
import type { Rule } from '../domain/rule.js';
import { RANKED_TIERS } from '../domain/tier.js';
import {
  capitalize,
  describeBegin,
  describeEnd,
  describeKnownPlacement,
  formatCount,
  formatSpan,
  numberWord,
  toPhrase,
  uncapitalized,
} from './english.js';
import type { History } from './history.js';
import {
  assessWatchList,
  type ClockState,
  type DecidingClause,
  evaluate,
  findDecidingTest,
  type LawTest,
} from './law-tests.js';
import type { Standing } from './standing.js';
import type { TraceInput } from './trace.js';
import type { Status } from './vocabulary.js';

/** A sentence for each of the years whose placement is not known. */
export function gapSentences(history: History, years: Iterable<number>): string[] {
  return history
    .gapsAmong(years)
    .map(
      (year) => `${describeKnownPlacement(history.name, year, history.getTier(year), history.gapAt(year))}.`,
    );
}

/* Wording for the numbers of an era, in one place for all sentences. */

/** `two years`: limit of a run without a waiver. */
export function freeYears({ max_run }: Rule): string {
  return formatCount(max_run ?? 0, 'year');
}

/** `one report`: limit of a relisting. */
export function relistingStay({ relisting_max_run }: Rule): string {
  return formatCount(relisting_max_run ?? 0, 'report');
}

/** Follows "no waiver": the run has used them up, or the law never allows one. */
export function chooseLeftOrAllowed({ waivers_per_run }: Rule): 'left' | 'allowed' {
  return waivers_per_run === 0 ? 'allowed' : 'left';
}

/** `two-year rule`; without a number if the eras differ or have no limit. */
export function limitName(rules: Iterable<Rule>): string {
  const numbers = new Set([...rules].flatMap(({ max_run }) => max_run ?? []));
  const [years] = numbers;
  return years === undefined || numbers.size > 1
    ? 'limit of consecutive years'
    : `${numberWord(years)}-year rule`;
}

/** Maximum number of counted years in a run, with all waivers used; 0 if the era has no limit. */
export function longestRun({ max_run, waivers_per_run }: Rule): number {
  return max_run === null ? 0 : max_run + waivers_per_run;
}

/**
 * How long the law allows a country to stay, and what follows, in the tense of the era: `A country may stay two
 * years on the Watch List, three with a waiver. Then it must move up or fall to Tier 3.`
 */
export function limitSentence(rule: Rule): string {
  const { max_run, waivers_per_run, has_watch_list, first_report, last_report } = rule;
  const isInForce = last_report === null;
  const law = isInForce
    ? `The law since the ${first_report} report`
    : `The law of the ${formatSpan([first_report, last_report])} reports`;
  if (!has_watch_list) return `${law} ${isInForce ? 'has' : 'had'} no Watch List.`;
  if (max_run === null)
    return `${law} ${isInForce ? 'sets' : 'set'} no limit on how long a country ${isInForce ? 'may' : 'could'} stay on the Watch List.`;
  const waivers = waivers_per_run === 1 ? 'a waiver' : 'waivers';
  const more = waivers_per_run === 0 ? '' : `, ${numberWord(longestRun(rule))} with ${waivers}`;
  const stay = `${freeYears(rule)} on the Watch List${more}`;
  return isInForce
    ? `A country may stay ${stay}. Then it must move up or fall to Tier 3.`
    : `Under ${uncapitalized(law)}, a country could stay ${stay}; after that it had to move up or fall to Tier 3.`;
}

/**
 * Report years of the spell on the watch list that ends with
 * a report, oldest first; empty if it is not on the list.
 */
export function spellYears(history: History, year: number): number[] {
  return yearsBack(history, year, (earlier) => history.getTier(earlier) === '2WL');
}

/** Counted report years of the run that ends with a report, oldest first. */
export function runYears(history: History, year: number): number[] {
  const { run } = history.clockAfter(year);
  return yearsBack(history, year, (earlier) => earlier > year - run);
}

/** Years of the run that needed a waiver, oldest first. */
export function waiverYears(history: History, year: number): number[] {
  return runYears(history, year).filter((counted) => history.usedWaiverIn(counted));
}

/** Report years that a clause depends on, oldest first. */
export function yearsRead(history: History, year: number, clause: DecidingClause): number[] {
  switch (clause) {
    case 'listing':
      return [year];
    case 'relisting':
      return relistingYears(history, year);
    case 'run':
      return withYearBefore(history, runYears(history, year));
    case 'waiver':
      return waiverYears(history, year);
    case 'consequence':
    case 'downgrade':
      return [];
  }
}

/** Years of the spell, the downgrade before it and the spell before that, as far as they are consecutive. */
function relistingYears(history: History, year: number): number[] {
  const spell = spellYears(history, year);
  const start = spell[0] ?? year;
  const downgraded = yearsBack(history, start - 1, (earlier) => history.getTier(earlier) === '3');
  if (downgraded.length === 0) return withYearBefore(history, spell);
  const earlier = spellYears(history, (downgraded[0] ?? start) - 1);
  return withYearBefore(history, [...earlier, ...downgraded, ...spell]);
}

/** Adds the preceding year, whose placement delimits the stretch. */
function withYearBefore(history: History, years: number[]): number[] {
  const before = (years[0] ?? history.law.firstReport) - 1;
  return before >= history.law.firstReport ? [before, ...years] : years;
}

function yearsBack(history: History, year: number, belongs: (year: number) => boolean): number[] {
  const years: number[] = [];
  for (let earlier = year; earlier >= history.law.firstReport && belongs(earlier); earlier--)
    years.push(earlier);
  return years.reverse();
}

/** A placement as input of a trace step. */
export function toInput(history: History, year: number): TraceInput {
  const placement = history.getPlacement(year);
  return {
    year,
    tier: placement?.tier ?? null,
    evidence: placement?.evidence ?? null,
    assumed: placement !== null && placement.evidence === null,
    gap: history.gapAt(year),
  };
}

interface Grade {
  readonly evidence: EvidenceGrade | null;
  readonly assumed: boolean;
}

/**
 * The weakest evidence grade among placements and waivers of some report years.
 * @returns `evidence` null if none has a grade; `assumed` true if any placement is assumed
 */
export function gradeOfYears(history: History, years: Iterable<number>): Grade {
  const grades: EvidenceGrade[] = [];
  let assumed = false;
  for (const year of years) {
    const placement = history.getPlacement(year);
    if (placement === null) continue;
    if (placement.evidence === null) assumed = true;
    else grades.push(placement.evidence);
    const waiver = history.waiverGradeAt(year);
    if (waiver !== null) grades.push(waiver);
  }
  return { evidence: getWeakest(grades), assumed };
}

const STATUS_OF: Readonly<Record<DecidingClause, Status>> = {
  listing: 'not_on_watch_list',
  consequence: 'no_clock',
  relisting: 'relisting_limit',
  run: 'clock_running',
  waiver: 'waiver_required',
  downgrade: 'final_year',
};

/** Maps the deciding clause to a status. A run without counted years is not a running clock. */
function getStatus(question: LawTest, state: ClockState): Status {
  return question.clause === 'run' && state.run === 0 ? 'no_clock' : STATUS_OF[question.clause];
}

/**
 * Where a country stands after a report; the era that governs the next report decides.
 * @throws HistoryViolation `outside_history`, LawViolation `year_without_law`
 */
export function standing(history: History, year: number): Standing {
  const state = history.clockAfter(year);
  const rule = history.law.getEra(year + 1);
  const question = findDecidingTest(state, rule);
  const isThere = !history.hasEndedBefore(year + 1) && !history.beginsAfter(year + 1);
  const watchList = isThere ? assessWatchList(question, rule) : 'impossible';
  return {
    year,
    tier: state.tier,
    status: getStatus(question, state),
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

/** Waivers left for the run. No waiver extends a relisting. */
function remaining(question: LawTest, open: number): number {
  return question.clause === 'relisting' ? 0 : Math.max(0, open);
}

/** Report years on which the standing after a report depends. */
export function yearsConsidered(history: History, year: number): Set<number> {
  const years = new Set<number>();
  for (const { question } of evaluate(history.clockAfter(year), history.law.getEra(year + 1))) {
    for (const read of yearsRead(history, year, question.clause)) years.add(read);
  }
  return years;
}

/**
 * Tense for what the next report may do: `ahead` before it, `past` if its placements are in the data, `out`
 * if it is published but its placements are not known here.
 */
export type Tense = 'ahead' | 'past' | 'out';

/** The conclusion in plain English, preceded by a sentence for each gap it depends on. */
export function toConclusion(history: History, year: number, tense: Tense = 'ahead'): string {
  const gaps = gapSentences(history, yearsConsidered(history, year));
  return [...gaps, toAnswer(history, year, tense)].join(' ');
}

const DONE = {
  ...{ is: 'was', been: 'had been', may: 'could', must: 'had to', goes: 'would have to go', moves: 'moved' },
  ...{ applies: 'applied', can: 'could', came: 'had come', after: '' },
} as const;

const VERBS = {
  ahead: {
    ...{ is: 'is', been: 'has been', may: 'may', must: 'must', goes: 'must go', moves: 'moves' },
    ...{ applies: 'applies', can: 'can', came: 'came', after: '' },
  },
  past: DONE,
  out: { ...DONE, after: ' Its ranking is not here yet.' },
} as const satisfies Record<Tense, Record<string, string>>;

function toAnswer(history: History, year: number, tense: Tense): string {
  const { status, tier, run, next } = standing(history, year);
  const toSentence = VERBS[tense];
  const name = capitalize(history.name);
  if (history.end !== null && history.hasEndedBefore(next.year)) {
    return `${name} ${describeEnd(history.end)}: no report can place it any more.`;
  }
  const report = `the ${next.year} report`;
  if (history.begin !== null && history.beginsAfter(next.year)) {
    return `${name} ${describeBegin(history.begin)}: ${report} could not place it.`;
  }
  const been = `${name} ${toSentence.been} on the Tier 2 Watch List for ${formatCount(run, 'counted year')}`;
  switch (status) {
    case 'not_on_watch_list':
      return next.watchList === 'impossible'
        ? `${history.law.isAssumedFor(next.year) ? `The law assumed for ${report} has no Watch List: it` : `There was no Watch List yet; ${report}`} ${toSentence.may} place ${history.name} on any tier.`
        : `${history.gapAt(year) === null ? name : `If so, ${history.name}`} ${toSentence.is} not on the Tier 2 Watch List: ${report} ${toSentence.may} place it on any tier.`;
    case 'no_clock':
      return `${name} ${toSentence.is} on ${toPhrase(tier ?? '2WL')}, but no limit on its stay ${toSentence.applies} in ${report}.`;
    case 'clock_running':
      return `${been}: ${report} ${toSentence.may} keep it there.${toSentence.after}`;
    case 'waiver_required':
      return `${been}: ${report} ${toSentence.may} keep it there only with a waiver; without one, it ${toSentence.goes} to Tier 3 unless it ${toSentence.moves} up.${toSentence.after}`;
    case 'final_year':
      return `${been}, and no waiver ${toSentence.is} ${chooseLeftOrAllowed(history.law.getEra(next.year))}: ${report} ${toSentence.must} place it on Tier 3, unless it ${toSentence.moves} up to Tier 1 or Tier 2.${toSentence.after}`;
    case 'relisting_limit':
      return `${name} ${toSentence.came} back to the Tier 2 Watch List straight from Tier 3, after a run with a waiver, and ${toSentence.may} not stay: ${report} ${toSentence.must} place it on Tier 3, unless it ${toSentence.moves} up to Tier 1 or Tier 2, and no waiver ${toSentence.can} change that.${toSentence.after}`;
  }
}
