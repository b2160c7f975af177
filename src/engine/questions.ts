import type { Rule } from '../domain/rule.js';
import { type ClockState, relistingIsOver, runIsFull } from './clock.js';
import type { Clause, WatchListAnswer } from './vocabulary.js';

export type DecidingClause = Exclude<Clause, 'placement'>;

export type TestValues = Readonly<Record<string, string | number | boolean | null>>;

/** `rule` is always the era that governs the next report. */
export interface Question {
  readonly clause: DecidingClause;
  readonly title: string;
  readonly expression: string;
  readonly values: (state: ClockState, rule: Rule) => TestValues;
  readonly test: (state: ClockState, rule: Rule) => boolean;
  /** The answer that ends the questions. */
  readonly decidesWhen: boolean;
  /** If this question decides. */
  readonly watchList: WatchListAnswer;
  readonly citation: (rule: Rule) => string;
  /** A clause that the law does not have is not asked. */
  readonly exists: (rule: Rule) => boolean;
}

const always = () => true;

/** The questions in the order in which they are asked; the last one always decides. */
export const QUESTIONS: readonly Question[] = [
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
    test: runIsFull,
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

export function ask(
  state: ClockState,
  rule: Rule,
): { question: Question; holds: boolean; decides: boolean }[] {
  const asked = [];
  for (const question of QUESTIONS) {
    if (!question.exists(rule)) continue;
    const holds = question.test(state, rule);
    const decides = holds === question.decidesWhen;
    asked.push({ question, holds, decides });
    if (decides) break;
  }
  return asked;
}

export function decisive(state: ClockState, rule: Rule): Question {
  for (const question of QUESTIONS) {
    if (question.exists(rule) && question.test(state, rule) === question.decidesWhen) return question;
  }
  throw new Error('The last question did not decide.');
}

export function watchListAnswer(question: Question, rule: Rule): WatchListAnswer {
  return rule.has_watch_list ? question.watchList : 'impossible';
}
