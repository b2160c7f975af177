import type { Rule } from '../domain/rule.js';
import { counted, numberWord } from './english.js';

/* What an era's own numbers are called: no sentence knows them otherwise. */

/** `two years`: those that a run may last without a waiver. */
export function freeYears({ max_run }: Rule): string {
  return counted(max_run ?? 0, 'year');
}

/** `one report`: how long a relisting may last. */
export function relistingStay({ relisting_max_run }: Rule): string {
  return counted(relisting_max_run ?? 0, 'report');
}

/** Follows "no waiver": the run has used them up, or there never are any. */
export function leftOrAllowed({ waivers_per_run }: Rule): 'left' | 'allowed' {
  return waivers_per_run === 0 ? 'allowed' : 'left';
}

/** Without a number where several eras do not have one. */
export function limitName(rules: Iterable<Rule>): string {
  const numbers = new Set([...rules].flatMap(({ max_run }) => max_run ?? []));
  const [years] = numbers;
  return years === undefined || numbers.size > 1
    ? 'limit of consecutive years'
    : `${numberWord(years)}-year rule`;
}

/** Counted years of the longest run that an era allows, all waivers used; 0 where it sets no limit. */
export function longestRun({ max_run, waivers_per_run }: Rule): number {
  return max_run === null ? 0 : max_run + waivers_per_run;
}
