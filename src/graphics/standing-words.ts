import type { Rule } from '../domain/rule.js';
import type { Standing } from '../engine/eligibility.js';
import { leftOrAllowed } from '../engine/rule-words.js';
import type { Status } from '../engine/vocabulary.js';

/** The statuses of a country that is on the watch list. */
export type WatchListStatus = Exclude<Status, 'not_on_watch_list'>;

/**
 * What the next report may say of the countries of a status, as the headline of their list.
 * @param next year of the next report
 * @param rule the era that governs it
 */
export const STATUS_HEADINGS: Readonly<Record<WatchListStatus, (next: number, rule: Rule) => string>> = {
  relisting_limit: (next) => `Came straight from Tier 3: must leave in ${next}`,
  final_year: (next, rule) => `No waiver ${leftOrAllowed(rule)}: Tier 3 in ${next} unless upgraded`,
  waiver_required: (next) => `Can stay in ${next} only with a waiver`,
  clock_running: (next) => `Can stay in ${next} without a waiver`,
  no_clock: (next) => `No limit on staying in ${next}`,
};

/**
 * A standing in a sentence; `null` for a country that is not on the watch list.
 * @param rule the era that governs the next report
 */
export function tellStanding({ status, run, next }: Standing, rule: Rule): string | null {
  switch (status) {
    case 'not_on_watch_list':
      return null;
    case 'no_clock':
      return 'No limit on staying on the watch list applies yet.';
    case 'clock_running':
      return `Counted year ${run}: it may stay on the watch list in ${next.year}.`;
    case 'waiver_required':
      return `Counted year ${run}: in ${next.year} it can stay on the watch list only with a waiver.`;
    case 'final_year':
      return `Counted year ${run}, no waiver ${leftOrAllowed(rule)}: Tier 3 in ${next.year} unless upgraded.`;
    case 'relisting_limit':
      return `It came to the list straight from Tier 3: Tier 3 in ${next.year} unless upgraded.`;
  }
}
