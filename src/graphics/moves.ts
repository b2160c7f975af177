import { lawOf } from '../dataset/clock.js';
import type { Release } from '../dataset/release.js';
import { type Change, type ChangeSide, changesIn, sideOf } from '../dataset/tier-changes.js';
import { standsOut } from './highlight.js';
import { nameIn } from './languages.js';
import type { PictureOptions } from './picture.js';
import { isMarked } from './weak-names.js';

export interface ShownMove {
  readonly iso2: string;
  readonly name: string;
  readonly isHighlighted: boolean;
  /**
   * `to_new_list`: from Tier 2 in the report that introduced the watch list. No such step down existed
   * before.
   */
  readonly direction: Change['direction'] | 'to_new_list';
  readonly from: ChangeSide;
  readonly to: ChangeSide;
  /** True if either side is low-confidence. */
  readonly weak: boolean;
}

/**
 * Changes in a report, sorted by country name.
 * @throws UnknownReport
 */
export const movesIn = (release: Release, year: number, options: PictureOptions): ShownMove[] =>
  changesIn(release, year)
    .map((change) => moveOf(release, change, options))
    .sort((a, b) => a.name.localeCompare(b.name, options.language));

function moveOf(release: Release, change: Change, options: PictureOptions): ShownMove {
  const { country, year } = change;
  const sides = [year - 1, year].flatMap((side) => release.placement(country.iso2, side) ?? []);
  return {
    iso2: country.iso2,
    name: nameIn(options.language, country),
    isHighlighted: standsOut(options, country),
    direction: isToNewList(release, change) ? 'to_new_list' : change.direction,
    from: sideOf(change, 'fromTier'),
    to: sideOf(change, 'toTier'),
    weak: sides.some((placement) => isMarked(placement)),
  };
}

const isToNewList = (release: Release, { year, fromTier: from, toTier: to }: Change): boolean =>
  year === lawOf(release).firstWatchListReport && from === '2' && to === '2WL';
