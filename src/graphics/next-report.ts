import type { Rule } from '../domain/rule.js';
import type { Status } from '../engine/vocabulary.js';

export type WatchListStatus = Exclude<Status, 'not_on_watch_list'>;

export type NextReport = ReturnType<typeof nextReport>;

/**
 * Message arguments for the next report, and whether its law has waivers.
 * @param rule the law that governs it
 * @param past true once it is out
 */
export const nextReport = (next: number, { waivers_per_run }: Rule, past: boolean) => ({
  next,
  past,
  hasWaivers: waivers_per_run > 0,
});
