import type { Standing } from '../engine/eligibility.js';
import type { Status } from '../engine/vocabulary.js';

/** What a standing on the watch list means for the next report, in a few words. */
export const STATUS_WORDS: Readonly<Record<Exclude<Status, 'not_on_watch_list'>, string>> = {
  relisting_limit: 'came back from Tier 3, may stay no longer',
  final_year: 'no waiver is left',
  waiver_required: 'may stay only with a waiver',
  clock_running: 'may stay',
  no_clock: 'no limit applies',
};

/** A standing in a sentence; `null` for a country that is not on the watch list. */
export function tellStanding({ status, run, next }: Standing): string | null {
  switch (status) {
    case 'not_on_watch_list':
      return null;
    case 'no_clock':
      return 'No limit to the stay on the watch list applies yet.';
    case 'clock_running':
      return `Counted year ${run}: it may stay on the watch list in ${next.year}.`;
    case 'waiver_required':
      return `Counted year ${run}: in ${next.year} it can stay on the watch list only with a waiver.`;
    case 'final_year':
      return `Counted year ${run}, no waiver left: Tier 3 in ${next.year} unless upgraded.`;
    case 'relisting_limit':
      return `Back on the list straight from Tier 3: Tier 3 in ${next.year} unless upgraded.`;
  }
}
