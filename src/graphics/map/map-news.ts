import type { CountryRef } from '../../dataset/countries.js';
import type { PlaceFilter } from '../../dataset/place-filter.js';
import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';
import { type Change, changesIn, sideOf } from '../../dataset/tier-changes.js';
import type { Tier } from '../../domain/tier.js';
import { capitalized } from '../../engine/english.js';
import { standsOut } from '../highlight.js';
import { byNameIn, nameIn, nameInWords } from '../languages.js';
import type { PictureOptions } from '../picture.js';
import { highlightFinding, LONGEST_HEADLINE, placeFinding, rankedInWords } from '../rows-finding.js';
import { wordsIn } from '../words.js';
import type { PlacedLand } from './land.js';
import type { NamedLand } from './land-names.js';

/** If more countries moved, none is named. */
const MOST_NAMED = 4;

/** Countries downgraded in a report, those to Tier 3 first; empty if there are too many to name. */
export function moversOf(release: Release, year: number): readonly Change[] {
  const down = changesIn(release, year).filter(({ direction }) => direction === 'downgrade');
  const to = (tier: Tier) => down.filter((change) => sideOf(change, 'toTier') === tier);
  const worst = to('3');
  const both = [...worst, ...to('2WL')];
  if (both.length <= MOST_NAMED) return both;
  return worst.length <= MOST_NAMED ? worst : [];
}

/** Names in the order and form of a sentence. */
const listOf = (of: readonly { readonly country: CountryRef }[], options: PictureOptions): string =>
  wordsIn(options.language).list(
    of
      .map(({ country }) => country)
      .toSorted(byNameIn(options.language))
      .map((country) => nameInWords(country, options)),
  );

/** Title naming the downgraded countries; `null` if there are none, or too many. */
function moveFinding(moved: readonly Change[], year: number, options: PictureOptions): string | null {
  const words = wordsIn(options.language);
  const groups = (['3', '2WL'] as const).flatMap((tier) => {
    const here = moved.filter((change) => sideOf(change, 'toTier') === tier);
    if (here.length === 0) return [];
    return [{ names: listOf(here, options), to: words.say(`to.${tier}`) }];
  });
  if (groups.length === 0) return null;
  return capitalized(
    groups
      .map((group, index) => words.say('finding.fall', { ...group, year: index === 0 ? year : 'none' }))
      .join(words.semicolon),
  );
}

/** A regional map with at most this many pieces of land names all that fit. */
const FEW = 16;
/** Tiers whose land a regional map always names, worst first. */
export const NAMED_TIERS = ['3', '2WL'] as const;

/**
 * Labels of a map: the countries that moved; on a regional map all on Tier 3, then on the Watch List, largest
 * first, then the others if they are few.
 */
export function labelsOf(
  placed: readonly PlacedLand[],
  moved: readonly Change[] | null,
  options: PictureOptions,
): readonly NamedLand[] {
  const own = placed.filter(({ code, placement }) => code === placement.country.iso2);
  const named = (land: readonly PlacedLand[], isWanted: boolean): NamedLand[] =>
    land
      .filter(({ placement }) => !standsOut(options, placement.country))
      .map((each) => ({
        ...each,
        isWanted,
        tier: each.placement.tier,
        name: nameIn(options.language, each.placement.country),
      }));
  if (moved !== null)
    return named(
      moved.flatMap(({ country }) => own.find(({ code }) => code === country.iso2) ?? []),
      true,
    );
  const meant = own.filter(({ isMeant }) => isMeant).toSorted((a, b) => b.extent - a.extent);
  const worst = NAMED_TIERS.flatMap((tier) => meant.filter(({ placement }) => placement.tier === tier));
  const others = worst.length > 0 && meant.length > FEW ? [] : meant.filter((each) => !worst.includes(each));
  return [...named(worst, true), ...named(others, false)];
}

/**
 * Title of a regional map for newcomers to Tier 3 and the countries already there; `null` if there are none
 * or the title would be too long.
 */
function joinFinding(
  moved: readonly Change[],
  year: number,
  placements: readonly Placement[],
  options: PictureOptions,
): string | null {
  const words = wordsIn(options.language);
  const came = moved.filter((change) => sideOf(change, 'toTier') === '3').map(({ country }) => country.iso2);
  const [here, others] = [true, false].map((isNew) =>
    placements.filter(({ country, tier }) => tier === '3' && came.includes(country.iso2) === isNew),
  );
  if (!here || !others || here.length === 0 || others.length === 0) return null;
  const text = words.say('finding.joins', {
    names: listOf(here, options),
    year,
    others: listOf(others, options),
    where: words.say('in.3'),
  });
  return here.length + others.length > MOST_NAMED + 1 || text.length > LONGEST_HEADLINE
    ? null
    : capitalized(text);
}

/**
 * Title of a map: highlighted countries, else the downgraded ones (with those already there on a regional
 * map), else the countries on the worst tiers.
 */
export function mapFinding(
  release: Release,
  year: number,
  { placements, place }: { readonly placements: readonly Placement[]; readonly place: PlaceFilter },
  options: PictureOptions,
): string {
  const isWorld = place.region === undefined && place.group === undefined;
  const countries = placements.map(({ country }) => country);
  const out = highlightFinding(release, year, countries, options);
  if (out !== null) return out;
  const moved = moversOf(release, year).filter(({ country }) =>
    placements.some((placement) => placement.country.iso2 === country.iso2),
  );
  const joins = isWorld ? null : joinFinding(moved, year, placements, options);
  const news = joins ?? moveFinding(moved, year, options);
  if (news !== null) return news;
  const order = byNameIn(options.language);
  const shown = placements
    .toSorted((a, b) => order(a.country, b.country))
    .map(({ country, tier }) => ({ name: nameInWords(country, options), tier }));
  const words = wordsIn(options.language);
  return placeFinding(shown, year, words, rankedInWords(release, year, { placements, place }, words));
}
