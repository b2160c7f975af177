import type { Rule } from '../../domain/rule.js';
import { capitalized } from '../../engine/english.js';
import { freeYears, relistingStay } from '../../engine/rule-words.js';
import type { Status } from '../../engine/vocabulary.js';
import { OWN_LANGUAGE } from '../../graphics/languages.js';
import { nextReport } from '../../graphics/standing-words.js';
import { wordsIn } from '../../graphics/words/words.js';

/**
 * A status as a heading over the countries that share it, as in the graphic.
 * @param next year of the next report
 * @param rule the era that governs it
 */
export const statusHeading = (status: Status, next: number, rule: Rule): string =>
  status === 'not_on_watch_list'
    ? 'Not on the watch list'
    : wordsIn(OWN_LANGUAGE).say(`clock.headings.${status}`, nextReport(next, rule));

/** What a status means, in a sentence or two. @param rule the era that governs the next report */
export const STATUS_EXPLANATIONS: Readonly<Record<Status, (rule: Rule) => string>> = {
  relisting_limit: (rule) =>
    `They came back to the list straight from a Tier 3 placement that had ended a run with a waiver. They may stay for ${relistingStay(rule)}; no waiver can lengthen that. Tier 3 follows unless they are upgraded.`,
  final_year: (rule) => `${usedUp(rule, rule.waivers_per_run > 0)}. Tier 3 follows unless they are upgraded.`,
  waiver_required: (rule) =>
    `${usedUp(rule, false)}. The next report may keep them there only if the Secretary of State waives the rule; else Tier 3 follows unless they are upgraded.`,
  clock_running: () => 'They have not reached the limit yet: the next report may keep them on the list.',
  no_clock: () => 'The years on the list do not count, or the law sets no limit.',
  not_on_watch_list: () => 'The clock does not run.',
};

/** `Two years on the list are used up`. @param withWaivers and every waiver too */
function usedUp(rule: Rule, withWaivers: boolean): string {
  const years = `${capitalized(freeYears(rule))} on the list`;
  if (withWaivers) return `${years} and every waiver that the law allows are used up`;
  const spent = `${years} ${rule.max_run === 1 ? 'is' : 'are'} used up`;
  return rule.waivers_per_run === 0 ? `${spent}, and the law allows no waiver` : spent;
}
