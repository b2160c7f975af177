import type { Rule } from '../domain/rule.js';
import {
  longestRun,
  runYears,
  standing,
  type Tense,
  waiverYears,
  yearsConsidered,
  yearsRead,
} from './conclusions.js';
import {
  capitalize,
  describeBegin,
  describeEnd,
  describeKnownPlacement,
  formatCount,
  formatSpan,
  formatYearCount,
  numberWord,
  placeMarks,
  toPhrase,
  uncapitalized,
} from './english.js';
import type { History } from './history.js';
import type { DecidingClause } from './law-tests.js';

/* Every sentence on where a country stands after a report: the conclusion, each clause of a trace, the limit. */

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

/** `two-year limit`; without a number if the eras differ or have no limit. */
export function limitName(rules: Iterable<Rule>): string {
  const numbers = new Set([...rules].flatMap(({ max_run }) => max_run ?? []));
  const [years] = numbers;
  return years === undefined || numbers.size > 1
    ? 'limit of consecutive years'
    : `${numberWord(years)}-year limit`;
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

const PAST = {
  ...{ is: 'was', been: 'had been', may: 'could', must: 'had to', goes: 'would have to go', moves: 'moved' },
  ...{ applies: 'applied', can: 'could', came: 'had come', does: 'did', sets: 'set', allows: 'allowed' },
  ...{ governs: 'governed', limits: 'limited', after: '' },
} as const;

/** Verbs on the law and the next report; `after` ends a conclusion. */
const VERBS = {
  ahead: {
    ...{ is: 'is', been: 'has been', may: 'may', must: 'must', goes: 'must go', moves: 'moves' },
    ...{ applies: 'applies', can: 'can', came: 'came', does: 'does', sets: 'sets', allows: 'allows' },
    ...{ governs: 'governs', limits: 'limits', after: '' },
  },
  past: PAST,
  out: { ...PAST, after: ' Its ranking is not here yet.' },
} as const satisfies Record<Tense, Record<string, string>>;

/** The conclusion in plain English, preceded by a sentence for each gap it depends on. */
export function toConclusion(history: History, year: number, tense: Tense = 'ahead'): string {
  const gaps = gapSentences(history, yearsConsidered(history, year));
  return [...gaps, toAnswer(history, year, tense)].join(' ');
}

function toAnswer(history: History, year: number, tense: Tense): string {
  const { status, tier, run, next } = standing(history, year);
  const verbs = VERBS[tense];
  const name = capitalize(history.name);
  if (history.end !== null && history.hasEndedBefore(next.year)) {
    return `${name} ${describeEnd(history.end)}: no report can place it any more.`;
  }
  const report = `the ${next.year} report`;
  if (history.begin !== null && history.beginsAfter(next.year)) {
    return `${name} ${describeBegin(history.begin)}: ${report} could not place it.`;
  }
  const been = `${name} ${verbs.been} on the Tier 2 Watch List for ${formatCount(run, 'counted year')}`;
  switch (status) {
    case 'not_on_watch_list':
      return next.watchList === 'impossible'
        ? `${history.law.isAssumedFor(next.year) ? `The law assumed for ${report} has no Watch List: it` : `There was no Watch List yet; ${report}`} ${verbs.may} place ${history.name} on any tier.`
        : `${history.gapAt(year) === null ? name : `If so, ${history.name}`} ${verbs.is} not on the Tier 2 Watch List: ${report} ${verbs.may} place it on any tier.`;
    case 'no_clock':
      return `${name} ${verbs.is} on ${toPhrase(tier ?? '2WL')}, but no limit on its stay ${verbs.applies} in ${report}.`;
    case 'clock_running':
      return `${been}: ${report} ${verbs.may} keep it there.${verbs.after}`;
    case 'waiver_required':
      return `${been}: ${report} ${verbs.may} keep it there only with a waiver; without one, it ${verbs.goes} to Tier 3 unless it ${verbs.moves} up.${verbs.after}`;
    case 'final_year':
      return `${been}, and no waiver ${verbs.is} ${chooseLeftOrAllowed(history.law.getEra(next.year))}: ${report} ${verbs.must} place it on Tier 3, unless it ${verbs.moves} up to Tier 1 or Tier 2.${verbs.after}`;
    case 'relisting_limit':
      return `${name} ${verbs.came} back to the Tier 2 Watch List straight from Tier 3, after a run with a waiver, and ${verbs.may} not stay: ${report} ${verbs.must} place it on Tier 3, unless it ${verbs.moves} up to Tier 1 or Tier 2, and no waiver ${verbs.can} change that.${verbs.after}`;
  }
}

export interface ClauseContext {
  readonly history: History;
  readonly year: number;
  readonly tense: Tense;
}

/** What a clause of the law finds, then a sentence for each of the years behind it that is not known. */
export function clauseSentence(context: ClauseContext, clause: DecidingClause, holds: boolean): string {
  const { history, year } = context;
  const found = describeClause(context, clause, holds);
  return clause === 'listing'
    ? found
    : [found, ...gapSentences(history, yearsRead(history, year, clause))].join(' ');
}

function describeClause(
  { history, year, tense }: ClauseContext,
  clause: DecidingClause,
  holds: boolean,
): string {
  const rule = history.law.getEra(year + 1);
  const next = `the ${year + 1} report`;
  const verbs = VERBS[tense];
  const name = capitalize(history.name);
  switch (clause) {
    case 'listing':
      return describeListing(history, year);
    case 'consequence': {
      const governs = history.law.isAssumedFor(year + 1) ? 'assumed to govern' : `which ${verbs.governs}`;
      const found = holds
        ? `${verbs.limits} how long a country ${verbs.may} stay on the Watch List`
        : `${verbs.sets} no limit on staying on the Watch List`;
      return `The ${rule.title}, ${governs} ${next}, ${found}.`;
    }
    case 'relisting':
      return holds
        ? `${name} came back to the Watch List straight from Tier 3, where it had gone after a run with a waiver: the law ${verbs.allows} it ${relistingStay(rule)} there.`
        : `The limit of a relisting ${verbs.does} not apply: it ${verbs.is} for a country that came back straight from Tier 3, after a run with a waiver, and stayed for ${relistingStay(rule)}.`;
    case 'run': {
      const years = runYears(history, year);
      const been =
        years.length === 0
          ? `The ${year} report ${verbs.does} not count towards the limit`
          : `${name} ${verbs.been} on the Watch List for ${formatCount(years.length, 'counted year')}${years.length === 1 ? '' : ' in a row'} (${formatYearCount(years)})`;
      if (rule.max_run === null) return `${been}; the law ${verbs.sets} no limit to them.`;
      return `${been}; the law ${verbs.allows} ${freeYears(rule)}${rule.waivers_per_run === 0 ? '' : ' without a waiver'}.`;
    }
    case 'waiver': {
      if (rule.waivers_per_run === 0) return `The law ${verbs.allows} no waiver.`;
      const used = waiverYears(history, year);
      const usage =
        used.length === 0
          ? 'none was needed'
          : `${formatCount(used.length, 'year')} needed one (${formatYearCount(used)})`;
      return `The law ${verbs.allows} ${formatCount(rule.waivers_per_run, 'waiver')} of a year in a run; ${usage}: ${holds ? 'a waiver' : 'none'} ${verbs.is} left.`;
    }
    case 'downgrade':
      return `With the limit reached and no waiver ${chooseLeftOrAllowed(rule)}, ${next} ${verbs.must} place ${history.name} on Tier 3, unless it ${verbs.moves} up to Tier 1 or Tier 2.`;
  }
}

function describeListing(history: History, year: number): string {
  const tier = history.getTier(year);
  const { begin, end, name } = history;
  if (end !== null && history.hasEndedBefore(year))
    return `${placeMarks(name, year, tier)}, which ${describeEnd(end)}.`;
  if (begin !== null && history.beginsAfter(year))
    return `${placeMarks(name, year, tier)}, which ${describeBegin(begin)}.`;
  return `${describeKnownPlacement(name, year, tier, history.gapAt(year))}.`;
}
