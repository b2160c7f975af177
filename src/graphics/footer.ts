import type { ReleaseView } from '../dataset/release-view.js';
import { isOurTitle } from './captions.js';
import type { PictureOptions } from './picture.js';
import { getWords } from './words.js';

/** The last lines of a graphic. */
export interface FooterText {
  /**
   * Notice that the graphic is based on the newest report in the release while a later one is overdue or out;
   * `null` if neither.
   */
  readonly mark: string | null;
  readonly source: string;
}

/**
 * @param shown.year the one report that is shown
 * @param shown.last the last report that is shown, `null` for none: pictures that end before the newest have no mark
 */
export function toFooter(
  release: ReleaseView,
  options: PictureOptions,
  { year, last = year }: { readonly year?: number; readonly last?: number | null | undefined } = {},
): FooterText {
  return {
    mark:
      last === null || (last ?? release.newestYear) < release.newestYear ? null : toMark(release, options),
    source: sourceLine(options, isOurTitle(options) ? undefined : year),
  };
}

function toMark(
  { upcomingReport, newestYear: year }: ReleaseView,
  { language, format = 'page' }: Pick<PictureOptions, 'language' | 'format'>,
): string | null {
  if (upcomingReport === null || upcomingReport.state === 'awaited') return null;
  const words = getWords(language);
  if (upcomingReport.state === 'overdue') return words.translate('asOf.overdue', { year });
  return words.translate(format === 'page' ? 'asOf.out' : 'asOf.outShort', {
    year,
    next: upcomingReport.year,
  });
}

/**
 * Whose the facts of a graphic are.
 * @param year the one report of a page whose title is not ours; the first line of a square and a preview has it
 */
function sourceLine({ language, asOf, format = 'page' }: PictureOptions, year: number | undefined): string {
  const words = getWords(language);
  const day = asOf === null ? 'none' : words.day(asOf);
  return format === 'page'
    ? words.translate('source', { asOf: day, year: year ?? 'none' })
    : words.translate('sourceShort', { asOf: day, format });
}
