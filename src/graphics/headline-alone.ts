import { getLaw } from '../dataset/clock.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { toFooter } from './footer.js';
import { frame } from './frame.js';
import { NO_BODY, type Picture, type PictureOptions } from './picture.js';
import { getWords } from './words.js';

/** A title without a drawing, for a report that lacks the data; the title says why. */
function headlineAlone(
  release: ReleaseView,
  { title, year, scope }: { readonly title: string; readonly year: number; readonly scope: string },
  options: PictureOptions,
): Picture {
  return frame(
    {
      scope,
      year,
      title,
      subtitle: null,
      description: title + getWords(options.language).stop,
      body: () => NO_BODY,
      scene: null,
    },
    options,
    toFooter(release, options, { year }),
  );
}

/** For graphics of changes: `null` if there is an earlier report to compare with. */
export function drawFirstReport(release: ReleaseView, year: number, options: PictureOptions): Picture | null {
  if (year !== release.years[0]) return null;
  const { translate } = getWords(options.language);
  return headlineAlone(
    release,
    { title: translate('changes.first', { year }), year, scope: translate('world') },
    options,
  );
}

/** For graphics of the watch list: `null` if the report (the last one shown) had a watch list. */
export function noWatchListYet(release: ReleaseView, year: number, options: PictureOptions): Picture | null {
  const first = getLaw(release).firstWatchListReport;
  if (first === null || year >= first) return null;
  const { translate } = getWords(options.language);
  const title = translate('watchList.notYet', { year: first });
  return headlineAlone(release, { title, year, scope: translate('short.2WL') }, options);
}
