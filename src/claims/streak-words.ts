import { formatCount, ordinalWord } from '../engine/english.js';
import type { Bound } from './finding.js';
import type { ClaimRequest } from './request.js';

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  at_least: 'at least ',
  at_most: 'at most ',
};

type StreakRequest = Pick<ClaimRequest, 'country' | 'tier' | 'streak' | 'bound' | 'count' | 'others'>;

/**
 * True if a streak is worded as an ordinal,
 * `for the ninth report in a row`: one country, one tier, an exact number.
 */
export const isOrdinal = ({
  country,
  tier,
  streak = 0,
  bound = 'exactly',
  count,
  others,
}: StreakRequest): boolean =>
  country?.length === 1 &&
  tier !== undefined &&
  streak > 1 &&
  bound === 'exactly' &&
  (count ?? others) === undefined;

/** The bound of a streak: with a count, `bound` applies to the count. */
export const boundOfStreak = ({ count, bound = 'exactly' }: StreakRequest): Bound =>
  count === undefined ? bound : 'exactly';

/** For a streak of exactly one report. */
export const BUT_NOT_BEFORE = ', but not in the one before';

/** `for the ninth report in a row`, `for at least three reports in a row`; empty for exactly one report. */
export function streakWords(request: StreakRequest): string {
  const { streak = 0 } = request;
  const bound = boundOfStreak(request);
  if (isOrdinal(request)) return `for the ${ordinalWord(streak)} report in a row`;
  if (streak === 1 && bound === 'exactly') return '';
  const least = bound === 'exactly' ? 'exactly ' : BOUND_WORDS[bound];
  return `for ${least}${formatCount(streak, 'report')}${streak === 1 ? '' : ' in a row'}`;
}
