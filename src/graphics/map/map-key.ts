import { TIERS } from '../../domain/tier.js';
import { capitalized } from '../../engine/english.js';
import { type KeyItem, SWATCH, tierSwatch } from '../key.js';
import { element, joined } from '../markup.js';
import type { Space } from '../picture.js';
import { absenceBox } from '../tier-box.js';
import { WEAK_LAND, WEAK_OUTLINE, type World } from './land-markup.js';
import { marker } from './map-markers.js';

/** Land of that extent, in units of the map, is seen well enough to be looked up in the key. */
const SEEN_FROM = 15;
const KEY_MARKER = 4.2;

export function keyItems({ totals, bare, placed, words }: World, space: Space): KeyItem[] {
  const { palette } = space;
  const tiers = TIERS.filter((tier) => totals[tier] > 0).map((tier): KeyItem => {
    const at = SWATCH.width + KEY_MARKER * 1.7;
    return {
      sign: joined(tierSwatch(tier, palette), marker(tier, at, SWATCH.height / 2, KEY_MARKER, palette)),
      signWidth: at + KEY_MARKER,
      text: `${words.say(tier === 'SC' ? 'unrankedLane.0' : `tiers.${tier}`)} (${totals[tier]})`,
    };
  });
  const absences = (['not_covered', 'not_known', 'no_code'] as const).filter((kind) =>
    bare.some(({ absence, extent }) => absence === kind && extent > SEEN_FROM),
  );
  return [
    ...tiers,
    ...(placed.some(({ weakness }) => weakness !== null) ? [weakLandItem(space)] : []),
    ...absences.map(
      (kind): KeyItem => ({
        sign: absenceBox(kind, { x: 0, y: 0, ...SWATCH }, palette),
        text: capitalized(words.say(`absences.${kind}`)),
      }),
    ),
  ];
}

const weakLandItem = ({ palette, words }: Space): KeyItem => ({
  sign: element('rect', {
    ...SWATCH,
    fill: palette.tiers['2'].fill,
    'fill-opacity': WEAK_LAND,
    stroke: palette.ink,
    'stroke-width': WEAK_OUTLINE,
    'stroke-dasharray': '2 2',
  }),
  text: words.say('weakKey'),
});
