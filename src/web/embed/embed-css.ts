import { THEMES } from '../../graphics/palette.js';
import { PALETTE_CSS, propertiesOf } from '../layout/palette-css.js';
import { LINKS } from './embed-layout.js';

const height = (lines: number): string => `height:${lines * LINKS.lineHeight + LINKS.below}px`;

/** The stylesheet of embeds: nothing in them has a height that {@link LINKS} does not know. */
export const EMBED_CSS = `
${PALETTE_CSS}
${THEMES.map((theme) => `:root[data-theme="${theme}"] {color-scheme:${theme};${propertiesOf(theme)}}`).join('\n')}
html, body { margin: 0; background: var(--surface); }
body { display: flow-root; }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
img { display: block; width: 100%; height: auto; }
nav { display: flex; flex-wrap: wrap; align-content: flex-start; column-gap: 12px; box-sizing: border-box;
  ${height(1)}; padding: 0 12px; overflow: hidden; font: 13px/${LINKS.lineHeight}px system-ui, sans-serif; }
nav a { color: var(--ink); white-space: nowrap; }
nav a:focus-visible { outline: 2px solid var(--ink); outline-offset: -2px; }
@media (max-width: ${LINKS.twoLinesUpTo}px) { nav { ${height(2)}; } }
`;
