import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile } from '../paths.js';
import { EMBED_CSS } from './charts/embed-layout.js';
import { PALETTE_CSS } from './palette-css.js';

/** A file that pages load; its address changes with its content, so that it can be cached without limit. */
export interface Asset {
  readonly url: string;
  readonly contentType: string;
  readonly body: Buffer;
}

export const ASSETS_PREFIX = '/assets/';
const HASH_LENGTH = 10;

const SHEETS = ['tokens', 'base', 'parts', 'forms', 'texts', 'pages', 'print'] as const;
/** The scripts that make the one script; those that come later use what the earlier ones declare. */
const SCRIPTS = ['again', 'pictures', 'in-place', 'map-years', 'search', 'copy'] as const;
const FONTS = [
  'source-serif-4-latin-600-normal.woff2',
  'source-sans-3-latin-400-normal.woff2',
  'source-sans-3-latin-600-normal.woff2',
] as const;

const own = (name: string): Buffer => readFileSync(projectFile(`assets/${name}`));

function asset(name: string, contentType: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, HASH_LENGTH);
  const dot = name.lastIndexOf('.');
  return { url: `${ASSETS_PREFIX}${name.slice(0, dot)}.${hash}${name.slice(dot)}`, contentType, body };
}

/** A source without what only those who write it read. */
const lean = (source: string): string =>
  source
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/^(?:\/\*[\s\S]*?\*\/|\/\/.*)$/gm, '')
    .replaceAll(/\n{2,}/g, '\n');

const fonts = FONTS.map((name) => asset(name, 'font/woff2', own(`fonts/${name}`)));

/** The addresses of the fonts, which pages ask for before they have read the stylesheet: text then keeps its place. */
export const FONT_URLS: readonly string[] = fonts.map(({ url }) => url);

function fontUrl(name: string): string {
  const found = fonts.find(({ url }) => url.startsWith(`${ASSETS_PREFIX}${name}.`));
  if (!found) throw new Error(`the stylesheet names a font that is not shipped: ${name}`);
  return found.url;
}

/** A stylesheet with the addresses of the fonts that it names, without blanks that only those who write it read. */
const sheetOf = (css: string): Buffer =>
  Buffer.from(
    css
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};]) ?/g, '$1')
      .replaceAll(/url\("font:([\w-]+)"\)/g, (_, name: string) => `url("${fontUrl(name)}")`),
  );

export const STYLESHEET = asset(
  'site.css',
  'text/css; charset=utf-8',
  sheetOf(lean([PALETTE_CSS, ...SHEETS.map((sheet) => own(`${sheet}.css`).toString())].join('\n'))),
);

export const ICON = asset('icon.svg', 'image/svg+xml', own('icon.svg'));

const script = (name: string, parts: readonly string[] = [name]): Asset =>
  asset(
    `${name}.js`,
    'text/javascript; charset=utf-8',
    Buffer.from(lean(parts.map((part) => own(`scripts/${part}.js`).toString()).join('\n'))),
  );

export const SCRIPT = script('site', SCRIPTS);

export const EMBED_STYLESHEET = asset('embed.css', 'text/css; charset=utf-8', sheetOf(EMBED_CSS));
export const EMBED_SCRIPT = script('embed-frame', ['embed-frame', 'again']);

/** Loaded by pages of other sites beside the frame of an embed: its address is in them for good. */
export const RESIZE_SCRIPT: Asset = { ...script('embed'), url: '/embed.js' };

/** Files at the root for good: the icons that browsers and phones ask for whatever a page says, and that script. */
export const ROOT_FILES: readonly Asset[] = [
  { url: '/favicon.ico', contentType: 'image/x-icon', body: own('favicon.ico') },
  { url: '/apple-touch-icon.png', contentType: 'image/png', body: own('apple-touch-icon.png') },
  RESIZE_SCRIPT,
];

export const SEND_SCRIPT = script('send');
export const CHARTS_SCRIPT = script('charts', ['charts', 'chart-notes']);

export const ASSETS: ReadonlyMap<string, Asset> = new Map(
  [STYLESHEET, ICON, SCRIPT, SEND_SCRIPT, CHARTS_SCRIPT, EMBED_STYLESHEET, EMBED_SCRIPT, ...fonts].map(
    (each) => [each.url, each],
  ),
);
