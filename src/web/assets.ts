import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile } from '../paths.js';
import { EMBED_CSS } from './charts/embed-layout.js';
import { PALETTE_CSS } from './palette-css.js';

/** A file loaded by pages. Its URL changes with its content, so it can be cached permanently. */
export interface Asset {
  readonly url: string;
  readonly contentType: string;
  readonly body: Buffer;
}

export const ASSETS_PREFIX = '/assets/';
const HASH_LENGTH = 10;

const SHEETS = ['tokens', 'base', 'parts', 'forms', 'texts', 'pages', 'print'] as const;
/** Sources of the one script, concatenated; later ones use declarations of earlier ones. */
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

/** Strips indentation, comments and blank lines. */
const lean = (source: string): string =>
  source
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/^(?:\/\*[\s\S]*?\*\/|\/\/.*)$/gm, '')
    .replaceAll(/\n{2,}/g, '\n');

const fonts = FONTS.map((name) => asset(name, 'font/woff2', own(`fonts/${name}`)));

/** Font URLs for preloading, so that text does not shift when the fonts arrive. */
export const FONT_URLS: readonly string[] = fonts.map(({ url }) => url);

function fontUrl(name: string): string {
  const found = fonts.find(({ url }) => url.startsWith(`${ASSETS_PREFIX}${name}.`));
  if (!found) throw new Error(`the stylesheet names a font that is not shipped: ${name}`);
  return found.url;
}

/** Inserts font URLs into a stylesheet and strips whitespace. */
const toSheet = (css: string): Buffer =>
  Buffer.from(
    css
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};]) ?/g, '$1')
      .replaceAll(/url\("font:([\w-]+)"\)/g, (_, name: string) => `url("${fontUrl(name)}")`),
  );

export const STYLESHEET = asset(
  'site.css',
  'text/css; charset=utf-8',
  toSheet(lean([PALETTE_CSS, ...SHEETS.map((sheet) => own(`${sheet}.css`).toString())].join('\n'))),
);

export const ICON = asset('icon.svg', 'image/svg+xml', own('icon.svg'));

const script = (name: string, parts: readonly string[] = [name]): Asset =>
  asset(
    `${name}.js`,
    'text/javascript; charset=utf-8',
    Buffer.from(lean(parts.map((part) => own(`scripts/${part}.js`).toString()).join('\n'))),
  );

export const SCRIPT = script('site', SCRIPTS);

export const EMBED_STYLESHEET = asset('embed.css', 'text/css; charset=utf-8', toSheet(EMBED_CSS));
export const EMBED_SCRIPT = script('embed-frame', ['embed-frame', 'again']);

/** Loaded by third-party pages beside an embed, so its URL is permanent. */
export const RESIZE_SCRIPT: Asset = { ...script('embed'), url: '/embed.js' };

/**
 * Files at permanent root URLs: the icons that browsers and phones request by convention, and the embed
 * script.
 */
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
