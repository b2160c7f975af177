import type { Rule } from '../domain/rule.js';

type Check = readonly [breaks: (rule: Rule) => boolean, fault: string];

const positive = (value: number | null) => value === null || value >= 1;

/** Conditions within one rule, so that every answer it gives has a meaning and a citation. */
const CHECKS: readonly Check[] = [
  [(rule) => rule.counts_years && !rule.has_watch_list, 'counts years on a watch list that it does not have'],
  [(rule) => rule.max_run !== null && !rule.counts_years, 'limits a run but counts no years'],
  [(rule) => rule.relisting_max_run !== null && !rule.counts_years, 'limits a relisting but counts no years'],
  [(rule) => !positive(rule.max_run), 'limits a run to less than one year'],
  [(rule) => !positive(rule.relisting_max_run), 'limits a relisting to less than one year'],
  [(rule) => rule.waivers_per_run < 0, 'allows less than no waiver'],
  [
    (rule) => rule.waivers_per_run > 0 && rule.max_run === null,
    'allows a waiver of a limit that it does not have',
  ],
  [(rule) => rule.counts_years && rule.counting_citation === null, 'counts years without a citation'],
  [(rule) => rule.max_run !== null && rule.downgrade_citation === null, 'downgrades without a citation'],
  [(rule) => rule.waivers_per_run > 0 && rule.waiver_citation === null, 'allows a waiver without a citation'],
  [
    (rule) => rule.relisting_max_run !== null && rule.relisting_citation === null,
    'limits a relisting without a citation',
  ],
];

export function inconsistencyOf(rule: Rule): string | null {
  return CHECKS.find(([breaks]) => breaks(rule))?.[1] ?? null;
}
