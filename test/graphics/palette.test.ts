import t from 'tap';
import { RANKED_TIERS, TIERS } from '../../src/domain/tier.js';
import { HEAT_FROM, PALETTES, type Palette, THEMES } from '../../src/graphics/palette.js';
import { contrast, difference, SIGHTS, seenWith } from './fixtures/colour.js';

/** WCAG 2.2 contrast: 4.5:1 for text, 3:1 for shapes. */
const TEXT = 4.5;
const SHAPE = 3;
/**
 * CIE 1976; 2.3 is just noticeable. Dark has less range; stripes and an edge also mark the worse tiers there.
 */
const APART = { light: 20, dark: 15, grey: 15 } as const;

function apartIn(palette: Palette): { pair: string; apart: number }[] {
  return SIGHTS.flatMap((sight) =>
    RANKED_TIERS.flatMap((one, index) =>
      RANKED_TIERS.slice(index + 1).map((other) => ({
        pair: `${one} and ${other}, ${sight}`,
        apart: difference(
          seenWith(palette.tiers[one].fill, sight),
          seenWith(palette.tiers[other].fill, sight),
        ),
      })),
    ),
  );
}

for (const theme of THEMES) {
  const palette = PALETTES[theme];

  t.test(`has sufficient contrast: ${theme}`, async (t) => {
    for (const ink of ['ink', 'muted', 'link'] as const) {
      t.ok(contrast(palette[ink], palette.surface) >= TEXT, `${ink} on the surface`);
      t.ok(contrast(palette[ink], palette.raised) >= TEXT, `${ink} on raised areas`);
    }
    t.ok(contrast(palette.outline, palette.surface) >= SHAPE, 'outlines');
    for (const tier of RANKED_TIERS)
      t.ok(
        contrast(palette.lines[tier] ?? palette.tiers[tier].fill, palette.surface) >= SHAPE,
        `line of ${tier}`,
      );
    for (const tier of TIERS) {
      const { fill, ink } = palette.tiers[tier];
      t.ok(contrast(ink, fill) >= TEXT, `text on ${tier}: ${contrast(ink, fill).toFixed(1)}`);
    }
  });

  t.test(`keeps tiers distinct for all kinds of colour vision: ${theme}`, async (t) => {
    for (const { pair, apart } of apartIn(palette))
      t.ok(apart >= APART[theme], `${pair}: ${apart.toFixed(0)}`);
    for (const sight of SIGHTS)
      for (const tier of RANKED_TIERS) {
        const apart = difference(seenWith(palette.tiers[tier].fill, sight), seenWith(palette.surface, sight));
        t.ok(apart >= (theme === 'grey' ? 9 : 15), `${tier} on the surface, ${sight}: ${apart.toFixed(0)}`);
      }
  });
}

t.test('orders tiers by lightness in the light theme', async (t) => {
  const away = RANKED_TIERS.map((tier) => contrast(PALETTES.light.tiers[tier].fill, PALETTES.light.surface));
  for (const [index, step] of away.slice(1).entries()) t.ok(step / (away[index] ?? step) >= 1.25);
});

t.test('outlines Tier 3 visibly in the dark theme', async (t) => {
  t.ok(PALETTES.dark.edge !== null && contrast(PALETTES.dark.edge, PALETTES.dark.surface) >= SHAPE);
});

t.test('keeps numbers legible in tables of shares', async (t) => {
  for (const { heat } of Object.values(PALETTES)) {
    t.equal(heat.length, HEAT_FROM.length);
    for (const { fill, ink } of heat) t.ok(contrast(ink, fill) >= TEXT, fill);
  }
});
