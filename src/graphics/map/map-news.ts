import type { PlaceFilter } from '../../dataset/place-filter.js';
import type { Placement } from '../../dataset/placement.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { type Change, toSide } from '../../dataset/tier-changes.js';
import { hasHighlight } from '../highlight.js';
import { compareByNameIn, getNameIn, nameInWords } from '../languages.js';
import { reportHeadline } from '../moves.js';
import type { PictureOptions } from '../picture.js';
import { describeRanking, highlightFinding, placeFinding } from '../rows-finding.js';
import { getWords } from '../words.js';
import type { PlacedLand } from './land.js';
import type { NamedLand } from './land-names.js';

/** Who fell to Tier 3 or rose to Tier 1: the news on a map of the world. */
const isWorldNews = (change: Change): boolean =>
  (change.direction === 'downgrade' && toSide(change, 'toTier') === '3') ||
  (change.direction === 'upgrade' && toSide(change, 'toTier') === '1');

/** Maps of a part of the world with at most this many pieces of land show all names that fit. */
const FEW = 16;
/** Tiers whose land a regional map always names, worst first. */
export const NAMED_TIERS = ['3', '2WL'] as const;

/** Of the whole world so much land is named beside what is news: the largest. */
const LARGEST = { '3': 6, '2WL': 2 } as const;

/**
 * Names: of the world the news and the largest on the worst tiers; in a part of it all on these, then who moved
 * and others where they are few.
 */
export function toLabels(
  placed: readonly PlacedLand[],
  { changes, isWorld }: { readonly changes: readonly Change[]; readonly isWorld: boolean },
  options: PictureOptions,
): readonly NamedLand[] {
  const own = placed.filter(({ code, placement }) => code === placement.country.iso2);
  const named = (land: readonly PlacedLand[], isWanted: boolean): NamedLand[] =>
    land
      .filter(({ placement }) => !hasHighlight(options, placement.country))
      .map((each) => ({
        ...each,
        isWanted,
        tier: each.placement.tier,
        name: getNameIn(options.language, each.placement.country),
      }));
  const bySize = own.toSorted((a, b) => b.extent - a.extent);
  if (isWorld) {
    const news = changes
      .filter(isWorldNews)
      .flatMap(({ country }) => own.find(({ code }) => code === country.iso2) ?? []);
    const large = NAMED_TIERS.flatMap((tier) =>
      bySize.filter((each) => each.placement.tier === tier && !news.includes(each)).slice(0, LARGEST[tier]),
    );
    return [...named(news, true).map((each) => ({ ...each, isBold: true })), ...named(large, false)];
  }
  const included = bySize.filter(({ isIncluded }) => isIncluded);
  const worst = NAMED_TIERS.flatMap((tier) => included.filter(({ placement }) => placement.tier === tier));
  const isMoved = ({ code }: PlacedLand) => changes.some(({ country }) => country.iso2 === code);
  const moved = included.filter((each) => !worst.includes(each) && isMoved(each));
  const news = worst.length + moved.length > FEW ? [] : moved;
  const others =
    worst.length > 0 && included.length > FEW
      ? []
      : included.filter((each) => !worst.includes(each) && !news.includes(each));
  return [...named([...worst, ...news], true), ...named(others, false)];
}

/** The headline of a map: of those that stand out; else of who moved; else of who is on the worst tiers. */
export function describeMap(
  release: ReleaseView,
  year: number,
  {
    placements,
    place,
    isWorld,
  }: { readonly placements: readonly Placement[]; readonly place: PlaceFilter; readonly isWorld: boolean },
  options: PictureOptions,
): string {
  const countries = placements.map(({ country }) => country);
  const out = highlightFinding(release, year, countries, options);
  if (out !== null) return out;
  const shown = new Set(countries.map(({ iso2 }) => iso2));
  const news =
    year === release.years[0]
      ? null
      : reportHeadline(release, year, options, isWorld ? undefined : (iso2) => shown.has(iso2));
  if (news !== null) return news;
  const order = compareByNameIn(options.language);
  const named = placements
    .toSorted((a, b) => order(a.country, b.country))
    .map(({ country, tier }) => ({ name: nameInWords(country, options), tier }));
  const words = getWords(options.language);
  return placeFinding(named, year, words, describeRanking(release, year, { placements, place }, words));
}
