import { counted, ordinalWord } from '../engine/english.js';
import type { Bound } from './finding.js';
import type { ClaimRequest } from './request.js';

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  at_least: 'at least ',
  at_most: 'at most ',
};

/** A number of reports in a row that is meant exactly is told as a place: `for the ninth time in a row`. */
export const isOrdinal = ({
  streak = 0,
  bound = 'exactly',
}: Pick<ClaimRequest, 'streak' | 'bound'>): boolean => streak > 1 && bound === 'exactly';

/** `for the ninth time in a row`, `for at least three reports in a row`. */
export function streakWords(streak: number, bound: Bound): string {
  if (isOrdinal({ streak, bound })) return `for the ${ordinalWord(streak)} time in a row`;
  return streak === 1
    ? `for ${bound === 'exactly' ? 'exactly ' : BOUND_WORDS[bound]}one report`
    : `for ${BOUND_WORDS[bound]}${counted(streak, 'report')} in a row`;
}
