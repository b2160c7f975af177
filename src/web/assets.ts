import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectFile } from '../paths.js';
import { ASSET_TEXTS } from './asset-texts.js';

/** A file loaded by pages. Its URL changes with its content, so it can be cached permanently. */
export interface Asset {
  readonly url: string;
  readonly contentType: string;
  readonly body: Buffer;
}

export const ASSETS_PREFIX = '/assets/';
const HASH_LENGTH = 10;

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

const fonts = FONTS.map((name) => asset(name, 'font/woff2', own(`fonts/${name}`)));

/** Font URLs for preloading, so that text does not shift when the fonts arrive. */
export const FONT_URLS: readonly string[] = fonts.map(({ url }) => url);

function fontUrl(name: string): string {
  const found = fonts.find(({ url }) => url.startsWith(`${ASSETS_PREFIX}${name}.`));
  if (!found) throw new Error(`the stylesheet names a font that is not shipped: ${name}`);
  return found.url;
}

const stylesheet = (name: keyof typeof ASSET_TEXTS): Asset =>
  asset(
    name,
    'text/css; charset=utf-8',
    Buffer.from(
      ASSET_TEXTS[name].replaceAll(
        /url\("?font:([\w-]+)"?\)/g,
        (_, font: string) => `url("${fontUrl(font)}")`,
      ),
    ),
  );

const script = (name: keyof typeof ASSET_TEXTS): Asset =>
  asset(name, 'text/javascript; charset=utf-8', Buffer.from(ASSET_TEXTS[name]));

export const STYLESHEET = stylesheet('site.css');
export const ICON = asset('icon.svg', 'image/svg+xml', own('icon.svg'));
export const SCRIPT = script('site.js');

export const EMBED_STYLESHEET = stylesheet('embed.css');
export const EMBED_SCRIPT = script('embed-frame.js');

/** Loaded by third-party pages beside an embed, so its URL is permanent. */
export const RESIZE_SCRIPT: Asset = { ...script('embed.js'), url: '/embed.js' };

/**
 * Files at permanent root URLs: the icons that browsers and phones request by convention, and the embed
 * script.
 */
export const ROOT_FILES: readonly Asset[] = [
  { url: '/favicon.ico', contentType: 'image/x-icon', body: own('favicon.ico') },
  { url: '/apple-touch-icon.png', contentType: 'image/png', body: own('apple-touch-icon.png') },
  RESIZE_SCRIPT,
];

export const SEND_SCRIPT = script('send.js');
export const CHARTS_SCRIPT = script('charts.js');

export const ASSETS: ReadonlyMap<string, Asset> = new Map(
  [STYLESHEET, ICON, SCRIPT, SEND_SCRIPT, CHARTS_SCRIPT, EMBED_STYLESHEET, EMBED_SCRIPT, ...fonts].map(
    (each) => [each.url, each],
  ),
);
