import type { Placement } from '../../dataset/placement.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { countByTier } from '../../dataset/reports.js';
import { getChanges } from '../../dataset/tier-changes.js';
import { isWeak } from '../../domain/evidence.js';
import { RANKED_TIERS, type Tier } from '../../domain/tier.js';
import { hasHighlight } from '../highlight.js';
import { getNameIn } from '../languages.js';
import type { ListedName } from '../paragraphs.js';
import type { PictureOptions } from '../picture.js';
import { type ChosenPlace, toScope } from '../place-title.js';
import { WIDEST_LAYOUT } from '../type-sizes.js';
import { formatMarkedName } from '../weak-names.js';
import { getWords, type Words } from '../words.js';
import { type BareLand, getLand, type PlacedLand } from './land.js';
import type { NamedLand } from './land-names.js';
import { NAMED_TIERS, toLabels } from './map-news.js';
import { computeView, isInView, type MapView, worldView } from './map-view.js';

/** Everything a map shows of a report, independent of its size. */
export interface World {
  readonly year: number;
  /** The region as text; `null` for the whole world. */
  readonly where: string | null;
  readonly view: MapView;
  /** How much wider the image is than its layout, which has a largest width. */
  readonly enlargement: number;
  /** Placements the map is about. */
  readonly placements: readonly Placement[];
  readonly bare: readonly BareLand[];
  readonly placed: readonly PlacedLand[];
  readonly totals: Readonly<Record<Tier, number>>;
  readonly highlighted: readonly NamedLand[];
  readonly labels: readonly NamedLand[];
  /** The ranked tiers that the report had. */
  readonly tiers: readonly Tier[];
  /** Who is on the worst tiers, by name: in words beside or below the land, where it is too small for names. */
  readonly listed: readonly { readonly tier: Tier; readonly names: readonly ListedName[] }[];
  /** Western Sahara, where it can be seen. */
  readonly disputed: string | null;
  readonly formatName: (placement: Placement) => string;
  readonly words: Words;
}

/** So many stand at their land by name in a square or a preview; of more those on the worst tiers are listed. */
const MAX_NAMED_AT_LAND = 6;
/** Natural Earth's land of a territory whose status is disputed: no report ranks it, and it is of no country here. */
export const DISPUTED = 'EH';

/** @throws `invalid-argument` for a place that the release does not have */
export function buildWorld(
  release: ReleaseView,
  year: number,
  place: ChosenPlace,
  options: PictureOptions,
): World {
  const { format = 'page', language, labels, highlight = [] } = options;
  const words = getWords(language);
  const { where, isIncluded } = toScope(release, place, options);
  const placements = release.placementsIn(year).filter(({ country }) => isIncluded(country.iso2, year));
  const formatName = ({ country }: Placement) => getNameIn(language, country);
  const { placed, bare } = getLand(release, year, isIncluded, language);
  const included = placed.filter((each) => each.isIncluded);
  const view = where === null ? worldView(placed) : computeView(included, { isSocial: format !== 'page' });
  const isNamedAtLand = format === 'page' || (where !== null && placements.length <= MAX_NAMED_AT_LAND);
  const changes = year === release.years[0] ? [] : getChanges(release, year);
  const isWeakIn = (iso2: string) => placements.some((each) => each.country.iso2 === iso2 && isWeak(each));
  return {
    year,
    where,
    view,
    enlargement: format === 'page' ? Math.max(1, options.width / WIDEST_LAYOUT) : 1,
    placements,
    bare,
    placed,
    totals: countByTier(placements),
    tiers: RANKED_TIERS.filter((tier) => tier !== '2WL' || release.getRule(year).has_watch_list),
    highlighted: placed
      .filter(({ code, placement: { country } }) => code === country.iso2 && hasHighlight(options, country))
      .map((land) => ({ ...land, tier: land.placement.tier, name: formatName(land.placement) }))
      .sort((a, b) => highlight.indexOf(a.code) - highlight.indexOf(b.code)),
    labels:
      labels === false || !isNamedAtLand
        ? []
        : toLabels(placed, { changes, isWorld: where === null }, options).map((land) =>
            format === 'page'
              ? land
              : { ...land, isWanted: true, name: formatMarkedName(land.name, isWeakIn(land.code)) },
          ),
    listed:
      format !== 'page' && (isNamedAtLand || (where === null && highlight.length > 0))
        ? []
        : NAMED_TIERS.map((tier) => ({
            tier,
            names: placements
              .filter((each) => each.tier === tier)
              .map((each) => ({
                name: formatMarkedName(formatName(each), isWeak(each)),
                isHighlighted: hasHighlight(options, each.country),
              }))
              .sort((a, b) => a.name.localeCompare(b.name, language)),
          })).filter(({ names }) => names.length > 0),
    disputed:
      isIncluded('MA', year) && isInView(landNamed(bare, DISPUTED), view)
        ? getNameIn(language, { iso2: DISPUTED, name: 'Western Sahara' })
        : null,
    formatName,
    words,
  };
}

function landNamed(bare: readonly BareLand[], wanted: string): BareLand {
  const found = bare.find(({ code }) => code === wanted);
  if (!found) throw new Error(`the map has no ${wanted}`);
  return found;
}
