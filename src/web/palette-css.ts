import { PALETTES, type Palette, type Theme } from '../graphics/palette.js';

/** The colours of the graphics as custom properties, so that pages match them. */
export const PALETTE_CSS = `
:root {${toProperties('light')}}
@media (prefers-color-scheme: dark) { :root {${toProperties('dark')}} }
@media print { :root {${toProperties('light')}} }
`;

/** The colours of a theme as CSS declarations. */
export function toProperties(theme: Theme): string {
  const { surface, ink, muted, grid, outline, tiers }: Palette = PALETTES[theme];
  const named = { surface, ink, muted, grid, outline };
  return [
    ...Object.entries(named).map(([name, colour]) => `--${name}:${colour};`),
    ...Object.entries(tiers).map(
      ([tier, paint]) =>
        `--tier-${tier.toLowerCase()}:${paint.fill};--tier-${tier.toLowerCase()}-ink:${paint.ink};`,
    ),
  ].join('');
}
