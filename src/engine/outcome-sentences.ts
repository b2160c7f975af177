import type { Rule } from '../domain/rule.js';
import type { Tier } from '../domain/tier.js';
import type { ClockState } from './clock.js';
import { counted, placedAsKnown } from './english.js';
import type { DecidingClause } from './questions.js';
import { leftOrAllowed, relistingStay } from './rule-words.js';
import type { Outcome, WaiverState } from './vocabulary.js';

/** What the sentence on a step must know. */
export interface OutcomeFacts {
  readonly year: number;
  readonly to: Tier | null;
  /** Why the placement is not known; `null`: it is. */
  readonly gap: string | null;
  readonly outcome: Outcome;
  readonly waiver: WaiverState | null;
  /** The clock after the report before. */
  readonly state: ClockState;
  /** The era that governs the report. */
  readonly rule: Rule;
  readonly clause: DecidingClause;
}

const MERIT =
  'Whether the country would have been on Tier 3 on its merits cannot be told from the placements.';

/** The outcome of a step in plain English. */
export function outcomeSentence(facts: OutcomeFacts): string {
  const { year, to, gap, outcome, state } = facts;
  const report = placedAsKnown(year, to, gap);
  const afterRun = `after ${counted(state.run, 'consecutive counted year')} on the watch list`;
  switch (outcome) {
    case 'waived':
      return `${report} ${afterRun}, which the law allows only with a waiver.`;
    case 'automatic_downgrade': {
      const waiver = facts.waiver === 'open' ? 'a waiver was still open' : noWaiver(facts);
      return `${report} ${afterRun}, when ${waiver}. ${MERIT}`;
    }
    case 'relisting_limit_downgrade':
      return `${report}: ${relisting(facts)}. ${MERIT}`;
    case 'upgraded_in_time':
      return `${report}: ${bound(facts)} did not lead to Tier 3.`;
    case 'left_unranked':
      return `${report}: ${bound(facts)} no longer applied.`;
    case 'contradiction':
      return `${report}, which the rules do not allow: ${
        facts.clause === 'relisting'
          ? relisting(facts)
          : `it stood there ${afterRun}, when ${noWaiver(facts)}`
      }.`;
    case 'no_effect':
      return `${report}; no limit applied.`;
  }
}

function relisting({ rule }: OutcomeFacts): string {
  return `it had come back to the watch list straight from a downgrade that ended a run with a waiver, and the law then allows ${relistingStay(rule)} there`;
}

function noWaiver({ rule }: OutcomeFacts): string {
  return `no waiver was ${leftOrAllowed(rule)}`;
}

function bound({ clause }: OutcomeFacts): string {
  return clause === 'relisting' ? 'the limit of a relisting' : 'the limit of consecutive years';
}
