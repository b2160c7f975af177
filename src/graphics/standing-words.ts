import type { Rule } from '../domain/rule.js';
import type { Standing } from '../engine/eligibility.js';
import type { Status } from '../engine/vocabulary.js';
import type { Words } from './words/words.js';

/** The statuses of a country that is on the watch list. */
export type WatchListStatus = Exclude<Status, 'not_on_watch_list'>;

export type NextReport = ReturnType<typeof nextReport>;

/** The next report as words need it, and whether its law has waivers at all. @param rule the era that governs it */
export const nextReport = (next: number, { waivers_per_run }: Rule) => ({
  next,
  hasWaivers: waivers_per_run > 0,
});

/**
 * A standing in a sentence; `null` for a country that is not on the watch list.
 * @param rule the era that governs the next report
 */
export const tellStanding = (
  { status, run, next }: Standing,
  rule: Rule,
  { say }: Pick<Words, 'say'>,
): string | null =>
  status === 'not_on_watch_list'
    ? null
    : say(`clock.standings.${status}`, { run, ...nextReport(next.year, rule) });
