import { inShadesOf, PALETTES, type Palette } from './palette.js';
import type { PictureOptions } from './picture.js';

/** Looks of what stands out and of all else: alike, unless the first has a colour of its own. */
export interface Looks {
  readonly plain: Palette;
  readonly highlighted: Palette;
}

export function looksOf({ theme, accent }: Pick<PictureOptions, 'theme' | 'accent'>): Looks {
  const palette = PALETTES[theme];
  if (accent === undefined) return { plain: palette, highlighted: palette };
  return {
    plain: inShadesOf(palette.muted, palette, 'grey'),
    highlighted: inShadesOf(accent, palette, 'accent'),
  };
}
