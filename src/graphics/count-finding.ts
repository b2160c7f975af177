import { LONGEST_TITLE } from './picture.js';
import type { Words } from './words.js';

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

interface CountWords {
  /** As a headline begins: `Africa`, `World`. */
  readonly place: string;
  /** `on Tier 3`, in the language of the words. */
  readonly where: string;
}

/** After fewer reports none is a record. */
const REPORTS_OF_RECORD = 5;

/** The reports with the highest number, the last of them first. */
export const getPeaks = (counts: readonly YearCount[]): readonly YearCount[] => {
  const most = Math.max(...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most).toReversed();
};

/**
 * The headline of a number, report by report: the last one beside that of the report before, then a record, or the peak.
 * @param counts by year, at least one
 */
export function countFinding(
  counts: readonly YearCount[],
  { place, where }: CountWords,
  words: Words,
): string {
  const last = counts.at(-1) as YearCount;
  const before = counts.at(-2);
  const [peak] = getPeaks(counts) as [YearCount];
  const least = Math.min(...counts.map(({ count }) => count));
  const values = { place, where, count: last.count, counted: words.inWords(last.count), year: last.year };
  if (before !== undefined && least === peak.count)
    return words.translate('line.same', { ...values, since: (counts[0] as YearCount).year });
  const compared = before && {
    trend: last.count === before.count ? 'same' : last.count > before.count ? 'up' : 'down',
    before: before.year,
    was: before.count,
    wasCounted: words.inWords(before.count),
  };
  const phrase = (record: object) =>
    words.translate('line.finding', {
      ...values,
      ...(compared ?? { trend: 'none', before: 'none', was: 0, wasCounted: '' }),
      peak: peak.count,
      peakCounted: words.inWords(peak.count),
      since: 'none',
      record: 'none',
      ...record,
    });
  const whole = phrase(toRecord(counts, last, { most: peak.count, least }));
  return whole.length <= LONGEST_TITLE ? whole : phrase({});
}

/** A record is one of many reports, of a number that is not the same as in the report before; else there is a peak. */
function toRecord(
  counts: readonly YearCount[],
  last: YearCount,
  { most, least }: { readonly most: number; readonly least: number },
): { readonly record: string; readonly since?: number } {
  const earlier = counts.slice(0, -1);
  const equal = earlier.findLast(({ count }) => count === last.count);
  const isMost = last.count === most;
  // The number of the report before stands in the headline already.
  const peak = earlier.at(-1)?.count === most ? 'none' : 'peak';
  if (!isMost && (last.count !== least || last.count === 0)) return { record: peak };
  if (earlier.length < REPORTS_OF_RECORD || equal?.year === earlier.at(-1)?.year)
    return { record: isMost ? 'none' : peak };
  const kind = isMost ? 'most' : 'least';
  return equal === undefined ? { record: `${kind}Ever` } : { record: kind, since: equal.year };
}
