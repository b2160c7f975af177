import { getLaw } from '../dataset/clock.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { type Change, type ChangeSide, getChanges, toSide } from '../dataset/tier-changes.js';
import { isWeak } from '../domain/evidence.js';
import type { Tier } from '../domain/tier.js';
import { hasHighlight } from './highlight.js';
import { compareByNameIn, getNameIn, nameInWords } from './languages.js';
import { newsHeadline } from './news-headline.js';
import type { PictureOptions } from './picture.js';
import { getWords } from './words.js';

export interface ChangeRow {
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
 * @throws `unknown-report`
 */
export const getMoveRows = (release: ReleaseView, year: number, options: PictureOptions): ChangeRow[] =>
  getChanges(release, year)
    .map((change) => getMove(release, change, options))
    .sort((a, b) => a.name.localeCompare(b.name, options.language));

function getMove(release: ReleaseView, change: Change, options: PictureOptions): ChangeRow {
  const { country, year } = change;
  const sides = [year - 1, year].flatMap((side) => release.placement(country.iso2, side) ?? []);
  return {
    iso2: country.iso2,
    name: getNameIn(options.language, country),
    isHighlighted: hasHighlight(options, country),
    direction: isToNewList(release, change) ? 'to_new_list' : change.direction,
    from: toSide(change, 'fromTier'),
    to: toSide(change, 'toTier'),
    weak: sides.some((placement) => isWeak(placement)),
  };
}

/** Who moved in a report, as its headline; `null` where nobody did. @param within those that it speaks of; all without it */
export function reportHeadline(
  release: ReleaseView,
  year: number,
  options: PictureOptions,
  within?: (iso2: string) => boolean,
): string | null {
  const placed = release.placementsIn(year).filter(({ country }) => within?.(country.iso2) ?? true);
  const order = compareByNameIn(options.language);
  const shown = getMoveRows(release, year, options)
    .filter(
      ({ iso2, direction }) =>
        (within?.(iso2) ?? true) && (direction === 'downgrade' || direction === 'upgrade'),
    )
    .map(({ iso2, direction, to }) => ({
      iso2,
      name: nameInWords(release.countries.find(iso2), options),
      tier: to as Tier,
      isFall: direction === 'downgrade',
    }));
  const names = new Set(shown.map(({ name }) => name));
  const stayedOnTier3 =
    within === undefined
      ? []
      : placed
          .filter(({ tier }) => tier === '3')
          .map(({ country }) => country)
          .toSorted(order)
          .map((country) => nameInWords(country, options))
          .filter((name) => !names.has(name));
  return newsHeadline({ year, moves: shown, stayedOnTier3 }, getWords(options.language))?.text ?? null;
}

const isToNewList = (release: ReleaseView, { year, fromTier: from, toTier: to }: Change): boolean =>
  year === getLaw(release).firstWatchListReport && from === '2' && to === '2WL';
