import type { Release } from '../dataset/release.js';
import type { PictureOptions } from './picture.js';
import { wordsIn } from './words.js';

/** The last lines of a picture. */
export interface Foot {
  /** That it is as of the newest report, while a later one is due or out; `null` where there is nothing to say. */
  readonly mark: string | null;
  readonly source: string;
}

/**
 * @param shown.year the one report that is shown, for a line that is short
 * @param shown.last the last report that is shown, `null` for none: pictures that end before the newest have no mark
 */
export function footOf(
  release: Release,
  options: Pick<PictureOptions, 'language' | 'asOf' | 'format'>,
  { year, last = year }: { readonly year?: number; readonly last?: number | null | undefined } = {},
): Foot {
  return {
    mark:
      last === null || (last ?? release.newestYear) < release.newestYear ? null : markOf(release, options),
    source: sourceLine(release, options, year),
  };
}

function markOf(
  { upcomingReport, newestYear: year }: Release,
  { language, format = 'page' }: Pick<PictureOptions, 'language' | 'format'>,
): string | null {
  if (upcomingReport === null || upcomingReport.state === 'awaited') return null;
  const words = wordsIn(language);
  if (upcomingReport.state === 'overdue') return words.say('asOf.overdue', { year });
  return words.say(format === 'page' ? 'asOf.out' : 'asOf.outShort', { year, next: upcomingReport.year });
}

/** Whose the facts of a graphic are; in the formats of social media in short. */
function sourceLine(
  release: Release,
  { language, asOf, format = 'page' }: Pick<PictureOptions, 'language' | 'asOf' | 'format'>,
  year?: number,
): string {
  const words = wordsIn(language);
  const day = asOf === null ? 'none' : words.day(asOf);
  return format === 'page'
    ? words.say('source', { asOf: day, day: words.day(release.header.published_at) })
    : words.say('sourceShort', { year: year ?? 'none', asOf: day });
}
