import { element, type Mark, rounded } from './marks/mark.js';

/** Symbols are paths rather than characters, so they need no font. Each is centred on 0,0. */

const OUTLINE = 1.5;
const HEIGHT = 0.42;

/** A triangle pointing down: an automatic downgrade. */
export const downgradeSign = (size: number, fill: string): Mark =>
  element('path', { d: triangle(size / 2, size * HEIGHT, -1), fill });

/** A triangle pointing up: an upgrade. */
export const upgradeSign = (size: number, fill: string): Mark =>
  element('path', { d: triangle(size / 2, size * HEIGHT, 1), fill });

/** The downgrade symbol as an outline: the limit for relisted countries, which no waiver could extend. */
export const relistingSign = (size: number, stroke: string): Mark =>
  element('path', {
    d: triangle((size - OUTLINE) / 2, size * HEIGHT - OUTLINE / 2, -1),
    fill: 'none',
    stroke,
    'stroke-width': OUTLINE,
  });

/** The downgrade symbol, half filled: a downgrade at the limit with a waiver unused. */
export function openWaiverSign(size: number, colour: string): Mark {
  const [half, high] = [rounded((size - OUTLINE) / 2), rounded(size * HEIGHT - OUTLINE / 2)];
  return element(
    'g',
    { class: 'open-waiver' },
    relistingSign(size, colour),
    element('path', { d: `M${-half},${-high}H0V${high}Z`, fill: colour }),
  );
}

export function arrowRight(size: number, stroke: string): Mark {
  const [half, wing] = [rounded(size / 2), rounded(size / 4)];
  return element('path', {
    d: `M${-half},0H${half}M${half - wing},${-wing}L${half},0L${half - wing},${wing}`,
    fill: 'none',
    stroke,
    'stroke-width': 1.5,
  });
}

function triangle(half: number, high: number, up: 1 | -1): string {
  const [x, y] = [rounded(half), rounded(high * up)];
  return `M${-x},${y}H${x}L0,${-y}Z`;
}
