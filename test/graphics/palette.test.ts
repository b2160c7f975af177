import t from 'tap';
import { RANKED_TIERS, TIERS } from '../../src/domain/tier.js';
import { PALETTES } from '../../src/graphics/palette.js';
import { contrast, difference, luminance, SIGHTS, seenWith } from './fixtures/colour.js';

/** WCAG 2.2: text 4.5:1, what shapes are told by 3:1. */
const TEXT = 4.5;
const SHAPE = 3;

for (const palette of Object.values(PALETTES)) {
  t.test(`${palette.name}: contrast`, async (t) => {
    for (const ink of ['ink', 'muted'] as const) {
      t.ok(contrast(palette[ink], palette.surface) >= TEXT, `${ink} on the surface`);
    }
    t.ok(contrast(palette.muted, palette.land) >= TEXT, 'the question mark of an unknown placement');
    t.ok(contrast(palette.outline, palette.surface) >= SHAPE, 'outlines');
    for (const tier of TIERS) {
      const { fill, ink } = palette.tiers[tier];
      t.ok(contrast(ink, fill) >= TEXT, `text on ${tier}: ${contrast(ink, fill).toFixed(1)}`);
    }
  });

  t.test(`${palette.name}: the order of the tiers is one of lightness`, async (t) => {
    const away = RANKED_TIERS.map((tier) => contrast(palette.tiers[tier].fill, palette.surface));
    for (const [index, step] of away.slice(1).entries()) {
      const ratio = step / (away[index] ?? step);
      t.ok(ratio >= 1.25, `${RANKED_TIERS[index]} to ${RANKED_TIERS[index + 1]}: ${ratio.toFixed(2)}`);
    }
    t.ok(luminance(palette.surface) >= 0);
  });

  t.test(`${palette.name}: the tiers differ to everybody`, async (t) => {
    for (const sight of SIGHTS) {
      for (const [index, one] of RANKED_TIERS.entries()) {
        for (const other of RANKED_TIERS.slice(index + 1)) {
          const apart = difference(
            seenWith(palette.tiers[one].fill, sight),
            seenWith(palette.tiers[other].fill, sight),
          );
          t.ok(apart >= 20, `${one} and ${other}, ${sight}: ${apart.toFixed(0)}`);
        }
      }
    }
  });
}
