import { THEMES } from '../../graphics/palette.js';
import type { Picture } from '../../graphics/picture.js';
import { PALETTE_CSS, toProperties } from '../palette-css.js';

/*
 * Layout of embeds: the graphic is drawn at one of a few widths and scaled to the frame, above links with a
 * fixed line height. The height at any width is therefore known without a browser.
 */

/** Widths at which graphics are drawn, each for frames up to a width. */
export const RENDER_WIDTHS = [
  { upTo: 400, width: 320 },
  { upTo: 600, width: 480 },
  { upTo: 960, width: 720 },
  { upTo: Number.POSITIVE_INFINITY, width: 1_056 },
] as const;

/** Links below the graphic: two lines up to a width, one above it; pixels. */
const LINKS = { twoLinesUpTo: 480, lineHeight: 26, below: 6 } as const;

export type Draw = (width: number) => Picture;

/** Height of an embed in pixels, for a frame of a width. */
export function embedHeight(draw: Draw, width: number): number {
  const drawn = RENDER_WIDTHS.find(({ upTo }) => width <= upTo)?.width ?? width;
  const lines = width <= LINKS.twoLinesUpTo ? 2 : 1;
  return Math.ceil((draw(drawn).height * width) / drawn + lines * LINKS.lineHeight + LINKS.below);
}

const height = (lines: number): string => `height:${lines * LINKS.lineHeight + LINKS.below}px`;

/** Stylesheet of embeds. Every height in it must be accounted for in {@link LINKS}. */
export const EMBED_CSS = `
${PALETTE_CSS}
${THEMES.map((theme) => `:root[data-theme="${theme}"] {color-scheme:${theme === 'dark' ? 'dark' : 'light'};${toProperties(theme)}}`).join('\n')}
@font-face { font-family: "Source Sans 3"; font-weight: 400; font-display: swap;
  src: url("font:source-sans-3-latin-400-normal") format("woff2"); }
html, body { margin: 0; background: var(--surface); }
body { display: flow-root; }
h1, .words { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
img { display: block; width: 100%; height: auto; }
nav { display: flex; flex-wrap: wrap; align-content: flex-start; column-gap: 12px; box-sizing: border-box;
  ${height(1)}; padding: 0 12px; overflow: hidden; font: 13px/${LINKS.lineHeight}px "Source Sans 3", system-ui, sans-serif; }
nav a { color: var(--ink); white-space: nowrap; }
nav a:focus-visible { outline: 2px solid var(--ink); outline-offset: -2px; }
@media (max-width: ${LINKS.twoLinesUpTo}px) { nav { ${height(2)}; } }
`;

/** Width for computing the title, description and height of an embed. */
export const USUAL_WIDTH = 720;
