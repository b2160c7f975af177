import { readFileSync } from 'node:fs';
import { projectFile } from '../paths.js';
import { EMBED_CSS } from './charts/embed-layout.js';
import { PALETTE_CSS } from './palette-css.js';

const SHEETS = ['tokens', 'base', 'parts', 'forms', 'texts', 'pages', 'print'] as const;

const read = (name: string): string => readFileSync(projectFile(`assets/${name}`), 'utf8');

/** Later scripts use declarations of earlier ones. */
const readScripts = (...names: readonly string[]): string =>
  names.map((name) => read(`scripts/${name}.js`)).join('\n');

/** Stylesheets and scripts by name, as written; `npm run build` replaces them by minified ones. */
export const ASSET_TEXTS = {
  'site.css': [PALETTE_CSS, ...SHEETS.map((sheet) => read(`${sheet}.css`))].join('\n'),
  'embed.css': EMBED_CSS,
  'site.js': readScripts('again', 'pictures', 'in-place', 'map-years', 'search', 'copy'),
  'embed-frame.js': readScripts('embed-frame', 'again'),
  'embed.js': readScripts('embed'),
  'send.js': readScripts('send'),
  'charts.js': readScripts('charts', 'chart-notes'),
};
