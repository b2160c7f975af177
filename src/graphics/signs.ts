import { element, type Marks } from './marks/mark.js';

/** Signs are drawn, not written: no font need have them. Each has its middle at 0,0. */

const OUTLINE = 1.5;

export function downgradeSign(size: number, fill: string): Marks {
  const [half, high] = [size / 2, size * 0.42];
  return element('path', { d: triangle(half, high, -1), fill });
}

/** The same, half filled: a downgrade at the limit although a waiver was still open. */
export function openWaiverSign(size: number, colour: string): Marks {
  const [half, high] = [size / 2 - OUTLINE / 2, size * 0.42 - OUTLINE / 2].map(
    (value) => Math.round(value * 100) / 100,
  ) as [number, number];
  return element(
    'g',
    { class: 'open-waiver' },
    element('path', { d: triangle(half, high, -1), fill: 'none', stroke: colour, 'stroke-width': OUTLINE }),
    element('path', { d: `M${-half},${-high}H0V${high}Z`, fill: colour }),
  );
}

/** The same as an outline: the limit of a relisting, which no waiver could lift. */
export function relistingSign(size: number, stroke: string): Marks {
  const [half, high] = [size / 2 - OUTLINE / 2, size * 0.42 - OUTLINE / 2];
  return element('path', { d: triangle(half, high, -1), fill: 'none', stroke, 'stroke-width': OUTLINE });
}

export function upgradeSign(size: number, fill: string): Marks {
  const [half, high] = [size / 2, size * 0.42];
  return element('path', { d: triangle(half, high, 1), fill });
}

export function arrowRight(size: number, stroke: string): Marks {
  const [half, wing] = [size / 2, size / 4].map((value) => Math.round(value * 100) / 100) as [number, number];
  return element('path', {
    d: `M${-half},0H${half}M${half - wing},${-wing}L${half},0L${half - wing},${wing}`,
    fill: 'none',
    stroke,
    'stroke-width': 1.5,
  });
}

function triangle(half: number, high: number, up: 1 | -1): string {
  const [x, y] = [Math.round(half * 100) / 100, Math.round(high * up * 100) / 100];
  return `M${-x},${y}H${x}L0,${-y}Z`;
}
