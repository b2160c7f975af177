import type { Rule } from '../domain/rule.js';
import { TIERS, type Tier } from '../domain/tier.js';
import type { Clause, WatchListStanding } from './vocabulary.js';

export interface ClockState {
  /** Placement in the report; `null` if not covered. */
  readonly tier: Tier | null;
  /**
   * Consecutive counted years on the watch list, up to and including the report; 0 if it is not on the list.
   */
  readonly run: number;
  /** Years of the run that needed a waiver. */
  readonly waiversUsed: number;
  /** On the watch list, in a spell that began straight after a downgrade from a run with a waiver. */
  readonly relisted: boolean;
  /** On Tier 3 without interruption since a run that used a waiver. */
  readonly downgraded: boolean;
}

export const INITIAL_CLOCK: ClockState = {
  tier: null,
  run: 0,
  waiversUsed: 0,
  relisted: false,
  downgraded: false,
};

/** One shared state per placement: states are immutable. */
const AT_REST = new Map([...TIERS, null].map((tier) => [tier, { ...INITIAL_CLOCK, tier }]));
const DOWNGRADED: ClockState = { ...INITIAL_CLOCK, tier: '3', downgraded: true };

const atRestOn = (tier: Tier | null): ClockState => AT_REST.get(tier) ?? { ...INITIAL_CLOCK, tier };

/** True if the run has reached the limit without a waiver. */
export function isRunAtLimit(state: ClockState, rule: Rule): boolean {
  return rule.max_run !== null && state.run >= rule.max_run;
}

/** True if a relisting has lasted as long as the law allows. */
export function relistingIsOver(state: ClockState, rule: Rule): boolean {
  return rule.relisting_max_run !== null && state.relisted && state.run >= rule.relisting_max_run;
}

/**
 * The clock after the next report.
 * @param tier `null` if not covered, which ends a run like any tier but the watch list
 * @param rule that governs the next report
 */
export function advanceClock(state: ClockState, tier: Tier | null, rule: Rule): ClockState {
  if (tier === '2WL') {
    const relisted = state.tier === '2WL' ? state.relisted : state.downgraded;
    if (!rule.counts_years) return relisted ? { ...INITIAL_CLOCK, tier, relisted } : atRestOn(tier);
    const waiversUsed = state.waiversUsed + (isRunAtLimit(state, rule) ? 1 : 0);
    return { tier, run: state.run + 1, waiversUsed, relisted, downgraded: false };
  }
  if (tier === '3') {
    const downgraded = state.tier === '2WL' ? state.waiversUsed > 0 : state.downgraded;
    return downgraded ? DOWNGRADED : atRestOn(tier);
  }
  return atRestOn(tier);
}

export type DecidingClause = Exclude<Clause, 'placement'>;

type TestValues = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A test that decides, or not, what the next report may do.
 * `rule` is always the one that governs the next report.
 */
export interface LawTest {
  readonly clause: DecidingClause;
  readonly title: string;
  readonly expression: string;
  readonly values: (state: ClockState, rule: Rule) => TestValues;
  readonly test: (state: ClockState, rule: Rule) => boolean;
  /** Result of the test that ends the sequence. */
  readonly decidesWhen: boolean;
  /** Result if this test decides. */
  readonly watchList: WatchListStanding;
  readonly citation: (rule: Rule) => string;
  /** False if the rule has no such clause: the test is skipped. */
  readonly exists: (rule: Rule) => boolean;
}

const always = () => true;

/** In order of evaluation; the last one always decides. */
const QUESTIONS: readonly LawTest[] = [
  {
    clause: 'listing',
    title: 'On the watch list',
    expression: 'tier == "2WL"',
    values: ({ tier }) => ({ tier }),
    test: ({ tier }) => tier === '2WL',
    decidesWhen: false,
    watchList: 'allowed',
    citation: (rule) => rule.citation,
    exists: always,
  },
  {
    clause: 'consequence',
    title: 'The stay is limited',
    expression: 'max_run != null or relisting_max_run != null',
    values: (_, { max_run, relisting_max_run }) => ({ max_run, relisting_max_run }),
    test: (_, { max_run, relisting_max_run }) => max_run !== null || relisting_max_run !== null,
    decidesWhen: false,
    watchList: 'allowed',
    citation: (rule) => rule.citation,
    exists: always,
  },
  {
    clause: 'relisting',
    title: 'Limit of a relisting',
    expression: 'relisted and run >= relisting_max_run',
    values: ({ relisted, run }, { relisting_max_run }) => ({ relisted, run, relisting_max_run }),
    test: relistingIsOver,
    decidesWhen: true,
    watchList: 'impossible',
    citation: (rule) => rule.relisting_citation ?? rule.citation,
    exists: (rule) => rule.relisting_max_run !== null,
  },
  {
    clause: 'run',
    title: 'Consecutive years',
    expression: 'max_run != null and run >= max_run',
    values: ({ run }, { max_run }) => ({ run, max_run }),
    test: isRunAtLimit,
    decidesWhen: false,
    watchList: 'allowed',
    citation: (rule) => rule.counting_citation ?? rule.citation,
    exists: always,
  },
  {
    clause: 'waiver',
    title: 'A waiver is left',
    expression: 'waivers_used < waivers_per_run',
    values: ({ waiversUsed }, { waivers_per_run }) => ({ waivers_used: waiversUsed, waivers_per_run }),
    test: ({ waiversUsed }, { waivers_per_run }) => waiversUsed < waivers_per_run,
    decidesWhen: true,
    watchList: 'with_waiver',
    citation: (rule) => rule.waiver_citation ?? rule.downgrade_citation ?? rule.citation,
    exists: always,
  },
  {
    clause: 'downgrade',
    title: 'Automatic downgrade',
    expression: 'run >= max_run and waivers_used >= waivers_per_run',
    values: ({ run, waiversUsed }, { max_run, waivers_per_run }) => ({
      run,
      max_run,
      waivers_used: waiversUsed,
      waivers_per_run,
    }),
    test: always,
    decidesWhen: true,
    watchList: 'impossible',
    citation: (rule) => rule.downgrade_citation ?? rule.citation,
    exists: always,
  },
];

/** Evaluates the tests up to the deciding one. */
export function evaluate(
  state: ClockState,
  rule: Rule,
): { question: LawTest; holds: boolean; decides: boolean }[] {
  const evaluated = [];
  for (const question of QUESTIONS) {
    if (!question.exists(rule)) continue;
    const holds = question.test(state, rule);
    const decides = holds === question.decidesWhen;
    evaluated.push({ question, holds, decides });
    if (decides) break;
  }
  return evaluated;
}

/** The deciding test for the next report. */
export function findDecidingTest(state: ClockState, rule: Rule): LawTest {
  for (const question of QUESTIONS) {
    if (question.exists(rule) && question.test(state, rule) === question.decidesWhen) return question;
  }
  throw new Error('The last question did not decide.');
}

/** Whether the next report may have the country on the watch list, given the deciding test. */
export function assessWatchList(question: LawTest, rule: Rule): WatchListStanding {
  return rule.has_watch_list ? question.watchList : 'impossible';
}
