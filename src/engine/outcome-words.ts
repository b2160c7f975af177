import type { Rule } from '../domain/rule.js';
import type { Tier } from '../domain/tier.js';
import { OUTCOME } from '../domain/vocabulary/clock.js';
import { chooseLeftOrAllowed, freeYears, relistingStay } from './conclusions.js';
import { capitalize, describeKnownPlacement, formatCount, numberWord, tierNoun } from './english.js';
import { hadOpenWaiver } from './forced.js';
import type { ClockState, DecidingClause } from './law-tests.js';
import { reasonSentence, reasonSentenceAtLimit, type StatedReason } from './stated-reason.js';
import type { Outcome, WaiverState } from './vocabulary.js';

/* Every sentence on what a report did with a country at its limit: in full, in a table, and after a headline. */

interface WordedOutcome {
  readonly outcome: Outcome;
  readonly waiver: WaiverState | null;
}

interface OutcomeFacts {
  readonly name: string;
  readonly year: number;
  readonly to: Tier | null;
  /** Reason why the placement is not known; `null` if it is. */
  readonly gap: string | null;
  /** The same for the preceding report. */
  readonly gapBefore: string | null;
  readonly outcome: Outcome;
  /** Clock after the preceding report. */
  readonly state: ClockState;
  readonly rule: Rule;
  readonly clause: DecidingClause;
  readonly reason: StatedReason;
}

/** What a report did with a country, in full. */
export function outcomeSentence(facts: OutcomeFacts): string {
  const { name, year, to, gap, outcome, state } = facts;
  const report = describeKnownPlacement(name, year, to, gap);
  const afterRun = `after ${formatCount(state.run, 'counted year')} on the Watch List`;
  switch (outcome) {
    case 'waived':
      return gap === null
        ? `The ${year} report kept ${name} on the Tier 2 Watch List after ${formatCount(state.run, 'counted year')} there, which the law then allowed only with a waiver.`
        : `${report} ${afterRun}, which the law then allowed only with a waiver.`;
    case 'automatic_downgrade':
      return `${report} ${afterRun}, when ${noWaiver(facts)}. ${reasonSentenceAtLimit(facts.reason)}`;
    case 'open_waiver_downgrade':
      return `${report} ${afterRun}, when the law still allowed a year by a waiver. ${reasonSentence(facts.reason)}`;
    case 'relisting_limit_downgrade':
      return `${report}: ${relisting(facts)}. ${reasonSentenceAtLimit(facts.reason)}`;
    case 'upgraded_in_time':
      return `The ${year} report moved ${name} up to ${tierNoun(to)} at the limit: ${further(facts)}.`;
    case 'left_unranked':
      return `${report}: its limit on the Watch List no longer applied.`;
    case 'contradiction':
      return `${report}, which the rules do not allow: ${
        facts.clause === 'relisting'
          ? relisting(facts)
          : `it stood there ${afterRun}, when ${noWaiver(facts)}`
      }.`;
    case 'no_effect':
      return `${report}; ${noLimit(facts)}.`;
  }
}

/** Why no limit applied, as a clause. Does not name the country, so that several can share it. */
export function noLimit({
  state,
  rule,
  gapBefore,
}: Pick<OutcomeFacts, 'state' | 'rule' | 'gapBefore'>): string {
  if (!rule.has_watch_list) return `the ${rule.title} had no Watch List`;
  if (rule.max_run === null && rule.relisting_max_run === null)
    return `the ${rule.title} set no limit on years on the Watch List`;
  if (gapBefore !== null) return 'as far as is known no limit applied';
  if (state.tier !== '2WL')
    return 'the law forces no move of a country that was not on the Watch List the year before';
  if (state.run === 0) return 'earlier years on the Watch List did not count towards the limit of the law';
  const allowed = rule.waivers_per_run === 0 ? '' : ' without a waiver';
  return `the law allowed ${freeYears(rule)} in a row on the Watch List${allowed}`;
}

function relisting({ rule }: OutcomeFacts): string {
  return `it had used a waiver in an earlier run on the Watch List and came back to it straight from Tier 3, which the law then allowed for ${relistingStay(rule)} only`;
}

function noWaiver({ rule }: OutcomeFacts): string {
  return `no waiver was ${chooseLeftOrAllowed(rule)}`;
}

function further({ clause }: OutcomeFacts): string {
  return clause === 'waiver'
    ? 'another year on the Watch List would have needed a waiver'
    : 'another year on the Watch List was not allowed';
}

/** An outcome as the cell of a table. */
export const describeOutcome = (step: WordedOutcome): string =>
  step.outcome === 'upgraded_in_time' && hadOpenWaiver(step)
    ? 'moved up when it needed a waiver to stay'
    : OUTCOME.titles[step.outcome];

const LABELS: Readonly<Partial<Record<Outcome, string>>> = {
  waived: 'Kept on the list by a waiver',
  automatic_downgrade: 'Fell to Tier 3, with no year on the list left',
  relisting_limit_downgrade: 'Fell to Tier 3 again, after the one year allowed',
  contradiction: 'Placements that the rules do not permit',
};

/** An outcome as the label of a list of countries. */
export const outcomeLabel = (outcome: Outcome): string =>
  LABELS[outcome] ?? capitalize(OUTCOME.titles[outcome]);

/** An outcome at the limit as a short sentence beside the years of a placement; `null` for no news. */
export function outcomeInBrief(step: WordedOutcome): string | null {
  switch (step.outcome) {
    case 'automatic_downgrade':
      return 'Automatic downgrade.';
    case 'open_waiver_downgrade':
      return 'Fell to Tier 3 with a waiver unused.';
    case 'relisting_limit_downgrade':
      return 'Downgraded: back from Tier 3, it had one year only.';
    case 'upgraded_in_time':
      return hadOpenWaiver(step)
        ? 'Moved up when it would have needed a waiver to stay.'
        : 'Moved up when the law no longer let it stay.';
    case 'left_unranked':
      return 'Not ranked, at the limit of the Watch List.';
    default:
      return null;
  }
}

interface Beginning extends WordedOutcome {
  /** Years on the Watch List, and those of them that count towards the limit; `null` if named already. */
  readonly years: { readonly all: number; readonly counted: number } | null;
  readonly reason: StatedReason;
}

/** An outcome at the limit after a sentence that names the country; empty for no news. */
export function outcomeOfIt({ years, reason, ...step }: Beginning): string {
  const after = years === null ? '' : ` ${yearsOnList(years)}`;
  const comma = years === null ? '' : ',';
  switch (step.outcome) {
    case 'automatic_downgrade':
      return `It fell${after}${comma} with no waiver left: by law it had to move up or fall to Tier 3. ${reasonSentenceAtLimit(reason)}`;
    case 'open_waiver_downgrade':
      return `It fell${after}${comma} when the law still allowed one more year by a waiver. ${reasonSentence(reason)}`;
    case 'relisting_limit_downgrade':
      return `Back from Tier 3, it could stay on the Watch List for one year only. ${reasonSentenceAtLimit(reason)}`;
    case 'upgraded_in_time':
      return `It moved up${after}${comma} when ${hadOpenWaiver(step) ? 'it would have needed a waiver to stay' : 'the law no longer let it stay'}.`;
    case 'left_unranked':
      return `It reached the limit of the Watch List${after}${comma} and was not ranked.`;
    default:
      return '';
  }
}

/** `after seven years on the Watch List, two of which counted` */
const yearsOnList = ({ all, counted }: { readonly all: number; readonly counted: number }): string =>
  `after ${formatCount(all, 'year')} on the Watch List${counted === all ? '' : `, ${numberWord(counted)} of which counted`}`;
