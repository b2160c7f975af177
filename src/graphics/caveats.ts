import type { PlaceFilter } from '../dataset/place-filter.js';
import { findGapsBehind } from '../dataset/placements.js';
import type { ReleaseView } from '../dataset/release-view.js';
import type { PictureOptions } from './picture.js';
import { getWords, type MessageKey, type MessageValues } from './words.js';

/* Notes without which a picture misleads: they stand in every language, shape and width in which their cause is drawn. */

type CaveatKey = 'known.gaps' | 'known.weak' | 'map.boundaries' | 'map.disputed';

/** In the words of a page, or the shorter ones of a square and a preview. */
export function caveat(
  key: CaveatKey,
  { language, format = 'page' }: PictureOptions,
  values: MessageValues = {},
): string {
  const drawn: MessageKey = format === 'page' ? key : `${key}Short`;
  return getWords(language).translate(drawn, values);
}

/** That numbers of these years may be too low. */
export function gapNotes(
  release: ReleaseView,
  years: readonly number[],
  place: PlaceFilter,
  options: PictureOptions,
): string[] {
  const gaps = years.filter((year) => findGapsBehind(release, { ...place, year: [year] }).length > 0);
  return gaps.length === 0
    ? []
    : [caveat('known.gaps', options, { when: getWords(options.language).years(gaps) })];
}

/** How many of the placements that are drawn rest on one source or are disputed, where they have no sign of their own. */
export function weakNotes<Each>(
  drawn: readonly Each[],
  isWeak: (each: Each) => boolean,
  when: string,
  options: PictureOptions,
): string[] {
  const weak = drawn.filter(isWeak).length;
  return weak === 0 ? [] : [caveat('known.weak', options, { weak, all: drawn.length, when })];
}

/** Whose members are counted. */
export const membershipNotes = ({ group }: PlaceFilter, { language }: PictureOptions): string[] =>
  group === undefined ? [] : [getWords(language).translate('members.atTheTime')];
