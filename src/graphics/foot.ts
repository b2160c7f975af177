import type { Release } from '../dataset/release.js';
import type { PictureOptions } from './picture.js';
import { wordsIn } from './words.js';

/** The last lines of a graphic. */
export interface Foot {
  /**
   * Notice that the graphic is based on the newest report in the release while a later one is overdue or out;
   * `null` if neither.
   */
  readonly mark: string | null;
  readonly source: string;
}

/**
 * Builds the footer.
 * @param shown.year the report shown, for the short source line
 * @param shown.last the last report shown, `null` for none; graphics that end before the newest report get no
 * notice
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

/** The source of the facts; shortened for social formats. */
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
