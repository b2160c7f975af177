import type { Tier } from '../../domain/tier.js';
import { capitalize } from '../../engine/english.js';
import { ABSENCES, drawAbsenceItem, type KeyItem, SWATCH, tierSign, tierSwatch } from '../key.js';
import { marker } from '../marker.js';
import { element } from '../marks/mark.js';
import type { LayoutContext } from '../picture.js';
import type { Absence } from '../timeline-cells.js';
import { placedMarks } from './land-marks.js';
import { OUTLINE_WIDTH } from './land-names.js';
import { isInView } from './map-view.js';
import { DISPUTED, type World } from './world.js';

/** Land of at least this extent, in map units, is large enough to be matched with the key. */
const SEEN_FROM = 15;
const KEY_MARKER = 4.2;

/** All that is drawn, in the order of the tiers, each with its number; ranked tiers without any stay. */
export function drawKeyItems(world: World, space: LayoutContext): KeyItem[] {
  const { totals, tiers, bare, view, words, highlighted } = world;
  const isSocial = space.format !== 'page';
  const getSign = isSocial ? (tier: Tier) => tierSign(tier, space.palette) : tierSigns(world, space);
  const ofTiers = [...tiers, ...(totals.SC > 0 ? ['SC' as const] : [])].map((tier): KeyItem => {
    const count = totals[tier];
    const text = isSocial
      ? words.translate(tier === 'SC' ? 'counted.SC' : `short.${tier}`, { count })
      : words.translate(tier === 'SC' ? 'unrankedLane.0' : `tiers.${tier}`);
    return { ...getSign(tier), count, text };
  });
  // What no report ranks is white: a square needs no key for it.
  const absences = ABSENCES.filter((kind) => !isSocial || kind === 'not_known').filter((kind) =>
    bare.some(
      (land) =>
        land.isIncluded &&
        land.absence === kind &&
        land.extent > SEEN_FROM &&
        land.code !== DISPUTED &&
        isInView(land, view),
    ),
  );
  return [
    ...ofTiers,
    ...(highlighted.length === 0 ? [] : [highlightItem(world, space)]),
    ...absences.map((kind) => ({
      ...drawAbsenceItem(kind, space),
      text: capitalize(words.translate(absenceOnMap(kind))),
    })),
  ];
}

/** The sign of a tier as it is drawn on this map: with the shape of places too small to see, where there are any. */
function tierSigns(world: World, { width, palette }: Pick<LayoutContext, 'width' | 'palette'>) {
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

const highlightItem = ({ highlighted }: World, { palette, words }: LayoutContext): KeyItem => ({
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
