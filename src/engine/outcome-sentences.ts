import type { Rule } from '../domain/rule.js';
import type { Tier } from '../domain/tier.js';
import type { ClockState } from './clock.js';
import { counted, placedAsKnown, thing } from './english.js';
import type { DecidingClause } from './questions.js';
import { leftOrAllowed, relistingStay } from './rule-words.js';
import type { Outcome, WaiverState } from './vocabulary.js';

export interface OutcomeFacts {
  readonly name: string;
  readonly year: number;
  readonly to: Tier | null;
  /** `null`: the placement is known. */
  readonly gap: string | null;
  readonly outcome: Outcome;
  readonly waiver: WaiverState | null;
  /** After the report before. */
  readonly state: ClockState;
  readonly rule: Rule;
  readonly clause: DecidingClause;
}

/** Placements say what was decided, not why: wherever the law may have decided, the sentence says so. */
const WHY = 'Placements cannot tell whether';

export function outcomeSentence(facts: OutcomeFacts): string {
  const { name, year, to, gap, outcome, state } = facts;
  const report = placedAsKnown(name, year, to, gap);
  const afterRun = `after ${counted(state.run, 'counted year')} on the Watch List`;
  switch (outcome) {
    case 'waived':
      return gap === null
        ? `The ${year} report kept ${name} on the Tier 2 Watch List after ${counted(state.run, 'counted year')} there, which the law allows only with a waiver.`
        : `${report} ${afterRun}, which the law allows only with a waiver.`;
    case 'automatic_downgrade':
      return facts.waiver === 'open'
        ? `${report} ${afterRun}, when a waiver was still open. ${WHY} the limit or the merits decided.`
        : `${report} ${afterRun}, when ${noWaiver(facts)}. ${WHY} it would have been there on its merits too.`;
    case 'relisting_limit_downgrade':
      return `${report}: ${relisting(facts)}. ${WHY} it would have been there on its merits too.`;
    case 'upgraded_in_time':
      return `The ${year} report moved ${name} up to ${thing(to)} at the limit: ${further(facts)}.`;
    case 'left_unranked':
      return `${report}: its limit on the Watch List no longer applied.`;
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
  return `it had come back to the Watch List straight from Tier 3, after a run with a waiver, and the law then allows ${relistingStay(rule)} there`;
}

function noWaiver({ rule }: OutcomeFacts): string {
  return `no waiver was ${leftOrAllowed(rule)}`;
}

function further({ clause }: OutcomeFacts): string {
  return clause === 'waiver'
    ? 'another year on the Watch List would have needed a waiver'
    : 'another year on the Watch List was not allowed';
}
