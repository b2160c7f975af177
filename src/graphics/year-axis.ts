import { label } from './label.js';
import { joined } from './markup.js';
import type { Body, Space } from './picture.js';
import { textWidth } from './text/text-width.js';
import { LINE_HEIGHT } from './type-sizes.js';

const BETWEEN_LABELS = 8;

/** Report years along a width, one column each; as many are written as fit, the newest always. */
export function yearAxis(years: readonly number[], { width, palette, sizes }: Omit<Space, 'height'>): Body {
  const step = width / years.length;
  const every = Math.ceil((textWidth('2000', sizes.small) + BETWEEN_LABELS) / step);
  const last = years.length - 1;
  const labels = years.flatMap((year, index) => {
    if ((last - index) % every !== 0) return [];
    const half = textWidth(String(year), sizes.small) / 2;
    // The first and the last column can be narrower than their label.
    const x = Math.min(Math.max((index + 0.5) * step, half), width - half);
    return [
      label(String(year), x, sizes.small, { size: sizes.small, fill: palette.muted, anchor: 'middle' }),
    ];
  });
  return { markup: joined(labels), height: sizes.small * LINE_HEIGHT };
}
