import { inPlace, type PlaceFilter } from '../../dataset/place-filter.js';
import type { Placement } from '../../dataset/placement.js';
import type { Release } from '../../dataset/release.js';
import { countByTier } from '../../dataset/reports.js';
import type { Tier } from '../../domain/tier.js';
import { standsOut } from '../highlight.js';
import { nameIn } from '../languages.js';
import type { PictureOptions } from '../picture.js';
import { placeTitle } from '../place-title.js';
import { type Words, wordsIn } from '../words.js';
import { type BareLand, landOf, type PlacedLand } from './land.js';
import type { NamedLand } from './land-names.js';
import { labelsOf, moversOf, NAMED_TIERS } from './map-news.js';
import { BESIDE_NAMES, type MapView, viewOf, wholeWorld } from './map-view.js';

/** Everything a map shows of a report, independent of its size. */
export interface World {
  readonly year: number;
  /** The region as text; `null` for the whole world. */
  readonly where: string | null;
  readonly view: MapView;
  /** Placements the map is about. */
  readonly placements: readonly Placement[];
  readonly bare: readonly BareLand[];
  readonly placed: readonly PlacedLand[];
  readonly totals: Readonly<Record<Tier, number>>;
  readonly highlighted: readonly NamedLand[];
  readonly labels: readonly NamedLand[];
  /** Countries on the worst tiers of a region, by name: listed as text beside a square map. */
  readonly listed: readonly { readonly tier: Tier; readonly names: readonly string[] }[];
  readonly tellName: (placement: Placement) => string;
  readonly words: Words;
}

/**
 * Collects the data of a map.
 * @throws InvalidArgument for a place that the release does not have
 */
export function worldOf(release: Release, year: number, place: PlaceFilter, options: PictureOptions): World {
  const { format, language, labels } = options;
  const isMeant = inPlace(release, place);
  const words = wordsIn(language);
  const where = placeTitle(release, place, words);
  const placements = release.placementsIn(year).filter(({ country }) => isMeant(country.iso2, year));
  const tellName = ({ country }: Placement) => nameIn(language, country);
  const { placed, bare } = landOf(release, year, isMeant, language);
  const shape = format === 'square' ? BESIDE_NAMES : undefined;
  const worst = NAMED_TIERS.map((tier) => ({
    tier,
    names: placements
      .filter((each) => each.tier === tier)
      .map(tellName)
      .sort((a, b) => a.localeCompare(b, language)),
  }));
  return {
    year,
    where,
    view:
      where === null
        ? wholeWorld()
        : viewOf(
            placed.filter((each) => each.isMeant),
            shape,
          ),
    placements,
    bare,
    placed,
    totals: countByTier(placements),
    highlighted: placed
      .filter(({ code, placement: { country } }) => code === country.iso2 && standsOut(options, country))
      .map((land) => ({ ...land, tier: land.placement.tier, name: tellName(land.placement) })),
    labels:
      labels === false ? [] : labelsOf(placed, where === null ? moversOf(release, year) : null, options),
    listed: where === null ? [] : worst.filter((each) => each.names.length > 0),
    tellName,
    words,
  };
}
