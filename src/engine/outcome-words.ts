import type { Rule } from '../domain/rule.js';
import { getDirection, type Tier } from '../domain/tier.js';
import { OUTCOME } from '../domain/vocabulary/clock.js';
import { capitalize, describeKnownPlacement, formatCount, numberWord, toPhrase } from './english.js';
import { hadOpenWaiver } from './forced.js';
import type { ClockState, DecidingClause } from './law-tests.js';
import { chooseLeftOrAllowed, freeYears, relistingStay } from './standing-words.js';
import { reasonSentence, type StatedReason } from './stated-reason.js';
import type { Outcome, WaiverState } from './vocabulary.js';

/* Every sentence on what a report did with a country: in full, in a table, and after a headline. */

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
  const { gapBefore, outcome, state, rule, clause } = facts;
  const report = describeMove(facts);
  const afterRun = `after ${formatCount(state.run, 'counted year')} on the Watch List`;
  const noWaiver = `when no waiver was ${chooseLeftOrAllowed(rule)}`;
  const reason = reasonSentence(facts.reason);
  const relisting = `it had used a waiver in an earlier run on the Watch List and came back to it straight from Tier 3, which the law then allowed for ${relistingStay(rule)} only`;
  switch (outcome) {
    case 'waived':
      return `${report} after ${formatCount(state.run, 'counted year')} there, which the law then allowed only with a waiver.`;
    case 'automatic_downgrade':
      return `${report} ${afterRun}, ${noWaiver}. ${reason}`;
    case 'open_waiver_downgrade':
      return `${report} ${afterRun}, when the law still allowed a year by a waiver. ${reason}`;
    case 'relisting_limit_downgrade':
      return `${report}: ${relisting}. ${reason}`;
    case 'upgraded_in_time':
      // Without a pronoun: several countries can share it.
      return `${report}, when ${clause === 'waiver' ? 'a further year on the Watch List would have needed a waiver' : 'the law allowed no further year on the Watch List'}.`;
    case 'left_unranked':
      return `${report}: its limit on the Watch List no longer applied.`;
    case 'contradiction':
      return `${report}, which the rules do not allow: ${clause === 'relisting' ? relisting : `it stood there ${afterRun}, ${noWaiver}`}.`;
    case 'no_effect':
      return `${report}${gapBefore === null ? '' : '; as far as is known no limit applied'}.`;
  }
}

/** A clause on the placement, against the one before where both are tiers. */
function describeMove({ name, year, to, gap, state: { tier: before } }: OutcomeFacts): string {
  const direction = getDirection(before, to);
  if (gap !== null || to === null || to === 'SC' || direction === 'not_comparable')
    return describeKnownPlacement(name, year, to, gap);
  return direction === 'unchanged'
    ? `The ${year} report kept ${name} on ${toPhrase(to)}`
    : `The ${year} report moved ${name} ${direction === 'upgrade' ? 'up' : 'down'} to ${toPhrase(to)}`;
}

const whenItRose = (hadWaiver: boolean): string =>
  `when ${hadWaiver ? 'it would have needed a waiver to stay' : 'the law no longer let it stay'}`;

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
  const counted = `${formatCount(state.run, 'year')} on the Watch List counted by then`;
  return `${counted}, and the law allowed ${freeYears(rule)} in a row there${allowed}`;
}

/** An outcome as the label of a list of countries. */
const outcomeLabel = (outcome: Outcome): string => capitalize(OUTCOME.titles[outcome]);

/** Heading of such lists: waived, kept, risen or fallen, all were at a limit. */
export const AT_LIMIT = 'Who reached the legal limit';

/** Lists of countries under labels of what a report did with them. */
export const byOutcome = <Step extends { readonly outcome: Outcome }>(steps: readonly Step[]) =>
  OUTCOME.values.map(
    (outcome) => [outcomeLabel(outcome), steps.filter((step) => step.outcome === outcome)] as const,
  );

/** Outcomes that are no news beside the years of a placement: the years of waivers are listed. */
const NO_NEWS: readonly Outcome[] = ['waived', 'contradiction', 'no_effect'];

/** An outcome at the limit as a short sentence beside the years of a placement; `null` for no news. */
export function outcomeInBrief(step: WordedOutcome): string | null {
  if (step.outcome === 'upgraded_in_time') return `Moved up ${whenItRose(hadOpenWaiver(step))}.`;
  return NO_NEWS.includes(step.outcome) ? null : `${outcomeLabel(step.outcome)}.`;
}

interface Beginning extends WordedOutcome {
  /** Years on the Watch List, and those of them that count towards the limit; `null` if named already. */
  readonly years: { readonly all: number; readonly counted: number } | null;
  readonly reason: StatedReason;
}

/** An outcome at the limit after a sentence that names the country; empty for no news. */
export function outcomeOfIt({ years, reason, ...step }: Beginning): string {
  const after = years === null ? '' : ` ${yearsOnList(years)},`;
  switch (step.outcome) {
    case 'automatic_downgrade':
      return `It fell${after} with no waiver left: by law it had to move up or fall to Tier 3. ${reasonSentence(reason)}`;
    case 'open_waiver_downgrade':
      return `It fell${after} when the law still allowed one more year by a waiver. ${reasonSentence(reason)}`;
    case 'relisting_limit_downgrade':
      return `Back from Tier 3, it could stay on the Watch List for one year only. ${reasonSentence(reason)}`;
    case 'upgraded_in_time':
      return `It moved up${after} ${whenItRose(hadOpenWaiver(step))}.`;
    case 'left_unranked':
      return `It reached the limit of the Watch List${after} and was not ranked.`;
    default:
      return '';
  }
}

/** `after seven years on the Watch List, two of which counted` */
const yearsOnList = ({ all, counted }: { readonly all: number; readonly counted: number }): string =>
  `after ${formatCount(all, 'year')} on the Watch List${counted === all ? '' : `, ${numberWord(counted)} of which counted`}`;
