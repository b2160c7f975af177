import { countsByState } from '../dataset/counts-by-state.js';
import type { PlaceFilter } from '../dataset/place-filter.js';
import { findGapsBehind } from '../dataset/placements.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { TIERS, type Tier } from '../domain/tier.js';
import type { PictureOptions } from './picture.js';
import type { ChosenPlace } from './place-title.js';
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

/** State's own counts of tiers of the whole world, where they are not the ones that are drawn. */
export const statedNotes = (
  release: ReleaseView,
  { years, tiers = TIERS }: { readonly years: readonly number[]; readonly tiers?: readonly Tier[] },
  { region, group, countries }: ChosenPlace,
  { language }: PictureOptions,
): string[] => {
  if ((region ?? group ?? countries) !== undefined) return [];
  const { translate } = getWords(language);
  return years.flatMap((year) =>
    [...countsByState(release, year)].flatMap(([tier, count]) =>
      tiers.includes(tier)
        ? [translate('known.stated', { tier: translate(`short.${tier}`), year, count })]
        : [],
    ),
  );
};

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
