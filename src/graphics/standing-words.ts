import type { Rule } from '../domain/rule.js';
import type { Standing } from '../engine/eligibility.js';
import type { NextReport, Words } from './words/words.js';

/** The next report as words need it. @param rule the era that governs it */
export const nextReport = (next: number, { waivers_per_run }: Rule): NextReport => ({
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
  { clock }: Pick<Words, 'clock'>,
): string | null =>
  status === 'not_on_watch_list' ? null : clock.standings[status](run, nextReport(next.year, rule));
