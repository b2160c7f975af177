import { lawOf } from '../dataset/clock.js';
import type { Release } from '../dataset/release.js';
import { footOf } from './foot.js';
import { frame } from './frame.js';
import { NOTHING } from './marks/mark.js';
import type { Picture, PictureOptions } from './picture.js';
import { wordsIn } from './words.js';

/** A title without a drawing, for a report that lacks the data; the title says why. */
function headlineAlone(
  release: Release,
  { title, year }: { readonly title: string; readonly year: number },
  options: PictureOptions,
): Picture {
  return frame(
    {
      title,
      subtitle: null,
      description: title + wordsIn(options.language).stop,
      notes: [],
      body: () => ({ marks: NOTHING, height: 0 }),
    },
    options,
    footOf(release, options, { year }),
  );
}

/** For graphics of changes: `null` if there is an earlier report to compare with. */
export function nothingToCompare(release: Release, year: number, options: PictureOptions): Picture | null {
  if (year !== release.years[0]) return null;
  const title = wordsIn(options.language).say('changes.first', { year });
  return headlineAlone(release, { title, year }, options);
}

/** For graphics of the watch list: `null` if the report (the last one shown) had a watch list. */
export function noWatchListYet(release: Release, year: number, options: PictureOptions): Picture | null {
  const first = lawOf(release).firstWatchListReport;
  if (first === null || year >= first) return null;
  const title = wordsIn(options.language).say('watchList.notYet', { year: first });
  return headlineAlone(release, { title, year }, options);
}
