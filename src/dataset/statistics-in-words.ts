import { formatCount, toPhrase } from '../engine/english.js';
import type { DurationSummary } from './durations.js';

/** Never rounds a positive share to 0%. */
export function formatPercent(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? '<1%' : `${whole}%`;
}

/**
 * @param whose the countries if not all: ` of members of the African Union`
 * @param begun when the stays began, if not ever: ` that began in 2012`
 */
export function describeDurations(summaries: readonly DurationSummary[], whose = '', begun = ''): string {
  const reports = (count: number) => formatCount(count, 'report');
  const sentences = summaries.flatMap(({ tier, median, spells }) =>
    median === null || spells === 0 || tier === 'SC'
      ? []
      : [
          {
            median,
            sentence: `half of all stays${whose} on ${toPhrase(tier)}${begun} end within ${reports(median)}`,
          },
        ],
  );
  const [first] = sentences.toSorted((a, b) => a.median - b.median);
  const [last] = sentences.toSorted((a, b) => b.median - a.median);
  if (!first || !last) return '';
  const [letter = '', ...rest] = first.sentence;
  return `${letter.toUpperCase()}${rest.join('')}${first === last ? '' : `; ${last.sentence}`}.`;
}
