import { type EvidenceGrade, weakestOf } from '../domain/evidence.js';
import type { Rule } from '../domain/rule.js';
import { RANKED_TIERS } from '../domain/tier.js';
import { began, capitalized, counted, ended, numberWord, phraseOf, placedAsKnown } from './english.js';
import type { History } from './history.js';
import {
  ask,
  type ClauseQuestion,
  type ClockState,
  type DecidingClause,
  decisive,
  watchListAnswer,
} from './questions.js';
import type { Standing } from './standing.js';
import type { TraceInput } from './trace.js';
import type { Status } from './vocabulary.js';

export function gapSentences(history: History, years: Iterable<number>): string[] {
  return history
    .gapsAmong(years)
    .map((year) => `${placedAsKnown(history.name, year, history.tierOf(year), history.gapAt(year))}.`);
}

/* What an era's own numbers are called: no sentence knows them otherwise. */

/** `two years`: those that a run may last without a waiver. */
export function freeYears({ max_run }: Rule): string {
  return counted(max_run ?? 0, 'year');
}

/** `one report`: how long a relisting may last. */
export function relistingStay({ relisting_max_run }: Rule): string {
  return counted(relisting_max_run ?? 0, 'report');
}

/** Follows "no waiver": the run has used them up, or there never are any. */
export function leftOrAllowed({ waivers_per_run }: Rule): 'left' | 'allowed' {
  return waivers_per_run === 0 ? 'allowed' : 'left';
}

/** Without a number where several eras do not have one. */
export function limitName(rules: Iterable<Rule>): string {
  const numbers = new Set([...rules].flatMap(({ max_run }) => max_run ?? []));
  const [years] = numbers;
  return years === undefined || numbers.size > 1
    ? 'limit of consecutive years'
    : `${numberWord(years)}-year rule`;
}

/** Counted years of the longest run that an era allows, all waivers used; 0 where it sets no limit. */
export function longestRun({ max_run, waivers_per_run }: Rule): number {
  return max_run === null ? 0 : max_run + waivers_per_run;
}

/** `Two years on the watch list, one more by a waiver; since the 2019 report.` */
export function limitSentence(rule: Rule): string {
  const { max_run, waivers_per_run, has_watch_list, first_report, last_report } = rule;
  const waivers = waivers_per_run === 1 ? 'a waiver' : 'waivers';
  const more = waivers_per_run === 0 ? '' : `, ${numberWord(waivers_per_run)} more by ${waivers}`;
  const none = has_watch_list ? 'No limit of years on the watch list' : 'No watch list';
  const limit = max_run === null ? none : `${capitalized(freeYears(rule))} on the watch list${more}`;
  const reports =
    last_report === null
      ? `since the ${first_report} report`
      : `in the reports of ${first_report} to ${last_report}`;
  return `${limit}; ${reports}.`;
}

/** Oldest first; none when it is not on the list. */
export function spellYears(history: History, year: number): number[] {
  return yearsBack(history, year, (earlier) => history.tierOf(earlier) === '2WL');
}

export function runYears(history: History, year: number): number[] {
  const { run } = history.clockAfter(year);
  return yearsBack(history, year, (earlier) => earlier > year - run);
}

/** Only with a waiver, oldest first. */
export function waiverYears(history: History, year: number): number[] {
  return runYears(history, year).filter((counted) => history.usedWaiverIn(counted));
}

/** Oldest first. */
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

/** As far as they are unbroken. */
function relistingYears(history: History, year: number): number[] {
  const spell = spellYears(history, year);
  const start = spell[0] ?? year;
  const downgraded = yearsBack(history, start - 1, (earlier) => history.tierOf(earlier) === '3');
  if (downgraded.length === 0) return withYearBefore(history, spell);
  const earlier = spellYears(history, (downgraded[0] ?? start) - 1);
  return withYearBefore(history, [...earlier, ...downgraded, ...spell]);
}

/** Years with the one before them, which ends what they are a part of. */
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

export function inputOf(history: History, year: number): TraceInput {
  const placement = history.placementOf(year);
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

export function gradeOfYears(history: History, years: Iterable<number>): Grade {
  const grades: EvidenceGrade[] = [];
  let assumed = false;
  for (const year of years) {
    const placement = history.placementOf(year);
    if (placement === null) continue;
    if (placement.evidence === null) assumed = true;
    else grades.push(placement.evidence);
    const waiver = history.waiverGradeAt(year);
    if (waiver !== null) grades.push(waiver);
  }
  return { evidence: weakestOf(grades), assumed };
}

const STATUS_OF: Readonly<Record<DecidingClause, Status>> = {
  listing: 'not_on_watch_list',
  consequence: 'no_clock',
  relisting: 'relisting_limit',
  run: 'clock_running',
  waiver: 'waiver_required',
  downgrade: 'final_year',
};

/** The status that a decision means. A run of no counted year is no running clock. */
function statusOf(question: ClauseQuestion, state: ClockState): Status {
  return question.clause === 'run' && state.run === 0 ? 'no_clock' : STATUS_OF[question.clause];
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
function remaining(question: ClauseQuestion, open: number): number {
  return question.clause === 'relisting' ? 0 : Math.max(0, open);
}

export function yearsConsidered(history: History, year: number): Set<number> {
  const years = new Set<number>();
  for (const { question } of ask(history.clockAfter(year), history.law.eraOf(year + 1))) {
    for (const read of yearsRead(history, year, question.clause)) years.add(read);
  }
  return years;
}

/**
 * Of what the next report may do: `ahead` of it, `past` once it is in the data, and `out` where it came out and what it
 * did is not known here.
 */
export type Tense = 'ahead' | 'past' | 'out';

export function conclusionOf(history: History, year: number, tense: Tense = 'ahead'): string {
  const gaps = gapSentences(history, yearsConsidered(history, year));
  return [...gaps, answerOf(history, year, tense)].join(' ');
}

const DONE = {
  ...{ is: 'was', been: 'had been', may: 'could', must: 'had to', goes: 'went', moves: 'moved' },
  ...{ applies: 'applied', knows: 'knew', can: 'could', came: 'had come', after: '' },
} as const;

const VERBS = {
  ahead: {
    ...{ is: 'is', been: 'has been', may: 'may', must: 'must', goes: 'goes', moves: 'moves' },
    ...{ applies: 'applies', knows: 'knows', can: 'can', came: 'came', after: '' },
  },
  past: DONE,
  out: { ...DONE, after: '; what became of it is not in this release' },
} as const satisfies Record<Tense, Record<string, string>>;

function answerOf(history: History, year: number, tense: Tense): string {
  const { status, tier, run, next } = standing(history, year);
  const say = VERBS[tense];
  const name = capitalized(history.name);
  if (history.end !== null && history.hasEndedBefore(next.year)) {
    return `${name} ${ended(history.end)}: no report can place it any more.`;
  }
  const report = `the ${next.year} report`;
  if (history.begin !== null && history.beginsAfter(next.year)) {
    return `${name} ${began(history.begin)}: ${report} could not place it.`;
  }
  const been = `${name} ${say.been} on the Tier 2 Watch List for ${counted(run, 'counted year')}`;
  switch (status) {
    case 'not_on_watch_list':
      return next.watchList === 'impossible'
        ? `The law of ${report} ${say.knows} no Watch List: it ${say.may} place ${history.name} on any tier.`
        : `${history.gapAt(year) === null ? name : `If so, ${history.name}`} ${say.is} not on the Tier 2 Watch List: ${report} ${say.may} place it on any tier.`;
    case 'no_clock':
      return `${name} ${say.is} on ${phraseOf(tier ?? '2WL')}, but no limit on its stay ${say.applies} in ${report}.`;
    case 'clock_running':
      return `${been}: ${report} ${say.may} keep it there${say.after}.`;
    case 'waiver_required':
      return `${been}: ${report} ${say.may} keep it there only with a waiver; without one it ${say.goes} to Tier 3, unless it ${say.moves} up${say.after}.`;
    case 'final_year':
      return `${been}, and no waiver ${say.is} ${leftOrAllowed(history.law.eraOf(next.year))}: ${report} ${say.must} place it on Tier 3, unless it ${say.moves} up to Tier 1 or Tier 2${say.after}.`;
    case 'relisting_limit':
      return `${name} ${say.came} back to the Tier 2 Watch List straight from Tier 3, after a run with a waiver, and ${say.may} not stay: ${report} ${say.must} place it on Tier 3, unless it ${say.moves} up to Tier 1 or Tier 2, and no waiver ${say.can} change that${say.after}.`;
  }
}
