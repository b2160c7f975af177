import type { Status } from '../../engine/vocabulary.js';

/** A status as a heading over the countries that share it. @param next year of the next report */
export const STATUS_HEADINGS: Readonly<Record<Status, (next: number) => string>> = {
  relisting_limit: (next) => `Back from Tier 3: ${next} must move them`,
  final_year: (next) => `No waiver left: ${next} must move them`,
  waiver_required: (next) => `Only a waiver can keep them there in ${next}`,
  clock_running: () => 'The clock is running',
  no_clock: () => 'No limit applies',
  not_on_watch_list: () => 'Not on the watch list',
};

/** What a status means, in a sentence or two. */
export const STATUS_EXPLANATIONS: Readonly<Record<Status, string>> = {
  relisting_limit:
    'They came back to the list straight from a Tier 3 placement that had ended a run with a waiver. They may stay for one report; no waiver can lengthen that. Tier 3 follows unless they are upgraded.',
  final_year:
    'Two years on the list and every waiver that the law allows are used up. Tier 3 follows unless they are upgraded.',
  waiver_required:
    'Two years on the list are used up. The next report may keep them there only if the Secretary of State waives the rule; else Tier 3 follows unless they are upgraded.',
  clock_running: 'They have not reached the limit yet: the next report may keep them on the list.',
  no_clock: 'The years on the list do not count, or the law sets no limit.',
  not_on_watch_list: 'The clock does not run.',
};
