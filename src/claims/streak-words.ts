import { counted, ordinalWord } from '../engine/english.js';
import type { Bound } from './finding.js';
import type { ClaimRequest } from './request.js';

export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  at_least: 'at least ',
  at_most: 'at most ',
};

type StreakRequest = Pick<
  ClaimRequest,
  'country' | 'tier' | 'streak' | 'bound' | 'count' | 'others' | 'share' | 'region' | 'group'
>;

/** On one country, a tier in exactly so many reports in a row is told as a place: `for the ninth time in a row`. */
export const isOrdinal = ({
  country,
  tier,
  streak = 0,
  bound = 'exactly',
  count,
  others,
  share,
}: StreakRequest): boolean =>
  country?.length === 1 &&
  tier !== undefined &&
  streak > 1 &&
  bound === 'exactly' &&
  (count ?? others ?? share) === undefined;

/** `for the ninth time in a row`, `for at least three reports in a row`. @param bound of the streak */
export function streakWords(request: StreakRequest, bound: Bound): string {
  const { streak = 0 } = request;
  if (isOrdinal(request)) return `for the ${ordinalWord(streak)} time in a row`;
  const least = bound === 'exactly' ? 'exactly ' : BOUND_WORDS[bound];
  return `for ${least}${counted(streak, 'report')}${streak === 1 ? '' : ' in a row'}`;
}
