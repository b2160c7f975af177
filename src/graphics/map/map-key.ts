import { TIERS, type Tier } from '../../domain/tier.js';
import { capitalized } from '../../engine/english.js';
import { ABSENCES, absenceInShort, absenceItem, type KeyItem, SWATCH, tierSwatch } from '../key.js';
import { marker } from '../marker.js';
import { element } from '../marks/mark.js';
import type { Space } from '../picture.js';
import type { Absence } from '../timeline-cells.js';
import { placedMarks } from './land-marks.js';
import { OUTLINE_WIDTH } from './land-names.js';
import { isInView, MAP_WIDTH } from './map-view.js';
import type { World } from './world.js';

/** Land of at least this extent, in map units, is large enough to be matched with the key. */
const SEEN_FROM = 15;
const KEY_MARKER = 4.2;

/**
 * Key entries for everything drawn. Regional maps start with the worst tier. Where a marker is drawn, it
 * stands beside the colour.
 */
export function keyItems(world: World, space: Space, told: readonly Tier[] = []): KeyItem[] {
  const { totals, bare, view, words, highlighted } = world;
  const isWorld = view.width === MAP_WIDTH;
  const isSocial = space.format !== 'page';
  const signOf = tierSigns(world, space);
  const order = isWorld ? TIERS : [...TIERS.filter((tier) => tier !== 'SC').toReversed(), 'SC' as const];
  const tiers = order
    .filter((tier) => totals[tier] > 0 && !told.includes(tier))
    .map((tier): KeyItem => {
      const text =
        tier === 'SC' && !isSocial
          ? 'unrankedLane.0'
          : isWorld && !isSocial
            ? (`tiers.${tier}` as const)
            : (`short.${tier}` as const);
      return { ...signOf(tier), text: `${capitalized(words.say(text))} (${totals[tier]})` };
    });
  const absences = ABSENCES.filter((kind) =>
    bare.some(
      (land) => land.isMeant && land.absence === kind && land.extent > SEEN_FROM && isInView(land, view),
    ),
  );
  return [
    ...tiers,
    ...(highlighted.length === 0 ? [] : [highlightItem(world, space)]),
    ...absences.map((kind) => ({
      ...absenceItem(kind, space),
      text: capitalized(words.say(isSocial ? absenceInShort(kind) : absenceOnMap(kind))),
    })),
  ];
}

/** The key symbol of a tier on this map, including its marker shape if the map has markers. */
export function tierSigns(world: World, { width, palette }: Pick<Space, 'width' | 'palette'>) {
  const marks = placedMarks(world, width / world.view.width);
  return (tier: Tier): Pick<KeyItem, 'sign' | 'signWidth'> => {
    if (!marks.some(({ placement }) => placement.tier === tier)) return { sign: tierSwatch(tier, palette) };
    const at = SWATCH.width + KEY_MARKER * 1.7;
    return {
      sign: [tierSwatch(tier, palette), marker(tier, at, SWATCH.height / 2, KEY_MARKER, palette)],
      signWidth: at + KEY_MARKER,
    };
  };
}

/** With a gap, a few of the many countries outside the report may be unknown instead. */
const absenceOnMap = (kind: Absence) =>
  kind === 'not_known' ? 'map.farAsKnown' : (`absences.${kind}` as const);

const highlightItem = ({ highlighted }: World, { palette, words }: Space): KeyItem => ({
  sign: element('rect', {
    x: OUTLINE_WIDTH / 2,
    y: OUTLINE_WIDTH / 2,
    width: SWATCH.width - OUTLINE_WIDTH,
    height: SWATCH.height - OUTLINE_WIDTH,
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': OUTLINE_WIDTH,
  }),
  text: words.list(highlighted.map(({ name }) => name)),
});
