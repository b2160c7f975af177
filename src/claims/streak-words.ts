import { counted, ordinalWord } from '../engine/english.js';
import type { Bound } from './finding.js';
import type { ClaimRequest } from './request.js';

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  at_least: 'at least ',
  at_most: 'at most ',
};

type StreakRequest = Pick<ClaimRequest, 'country' | 'tier' | 'streak' | 'bound' | 'count' | 'others'>;

/** On one country, a tier in exactly so many reports in a row is told as a place: `for the ninth time in a row`. */
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

/** How the length of a streak is meant: a bound beside a count is that of the count. */
export const boundOfStreak = ({ count, bound = 'exactly' }: StreakRequest): Bound =>
  count === undefined ? bound : 'exactly';

/** Exactly one report in a row: that report, and not the one before. */
export const BUT_NOT_BEFORE = ', but not in the one before';

/** `for the ninth time in a row`, `for at least three reports in a row`; nothing of one report alone. */
export function streakWords(request: StreakRequest): string {
  const { streak = 0 } = request;
  const bound = boundOfStreak(request);
  if (isOrdinal(request)) return `for the ${ordinalWord(streak)} time in a row`;
  if (streak === 1 && bound === 'exactly') return '';
  const least = bound === 'exactly' ? 'exactly ' : BOUND_WORDS[bound];
  return `for ${least}${counted(streak, 'report')}${streak === 1 ? '' : ' in a row'}`;
}
