import type { z } from 'zod';
import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/parameters.js';
import { Problem } from '../../domain/problem.js';
import { LANGUAGES, type Language, OWN_LANGUAGE } from '../../graphics/languages.js';
import { THEMES, type Theme } from '../../graphics/palette.js';
import type { Picture } from '../../graphics/picture.js';
import { validate } from '../../http/validation.js';
import { type Graphic, graphicQuerySchema } from '../../rest/graphics/graphic.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { type GraphicQuery, pictureOptions } from '../../rest/graphics/parameters.js';
import { pathOf, withOwnNames } from '../../rest/resource/canonical-address.js';
import { CHART_KINDS, shownFields } from './chart-kinds.js';

export interface Embeddable {
  readonly graphic: Graphic;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  /** The release that is named; `null`: the current one. */
  readonly version: string | null;
}

interface PagePicture {
  readonly path: string;
  /** The query of the graphic, where it is not that of the page. */
  readonly search?: (url: URL, params: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}

/** Pages that stand for their graphic, by the path of the page. */
const GRAPHIC_OF_PAGE: Readonly<Record<string, PagePicture>> = {
  '/countries/:country': { path: '/countries/:country/tiers' },
  '/reports/:year': { path: '/reports/:year/map' },
  '/reports/:year/news': { path: '/reports/:year/changes' },
  '/reports': { path: '/tiers' },
  // All that ever were members of a list that many join and leave have no room on a wall.
  '/groups/:group': { path: '/wall', search: (_, { group = '' }) => ({ group, membership: 'today' }) },
  '/claim-check': {
    path: '/card',
    search: ({ searchParams }) => ({ of: `/verify${searchText(verdictAsked(searchParams))}` }),
  },
  '/verify': { path: '/card', search: ({ pathname, search }) => ({ of: `${pathname}${search}` }) },
};
/** The form sends what is claimed as one field: `event=upgrade`. */
const verdictAsked = (form: URLSearchParams): [name: string, value: string][] =>
  [...form].flatMap(([name, value]): [string, string][] => {
    if (value === '') return [];
    const [claimed = '', what = ''] = value.split('=');
    return [name === 'claim' ? [claimed, what] : [name, value]];
  });

/** Leads to the news of the newest report. */
const NEWS = '/news';
const CHARTS = '/charts';
const PINNED = /^\/releases\/([^/]+)(?=\/)/;
const EMBED = /^\/embed(?=\/)/;
const PICTURE_SUFFIX = /\.(?:svg|png|html)$/;
const OF_THE_FRAME = ['width', 'size', 'scale', 'text'];

/**
 * The graphic that an address of this service shows: that of an embed, a picture or a page.
 * @param address root-relative
 * @param newest year of the newest report
 * @throws Problem `not-found` for an address that shows none
 */
export function embeddableAt(address: string, newest?: number): Embeddable {
  const url = new URL(address, 'http://service.invalid');
  if (url.pathname === NEWS && newest !== undefined) url.pathname = `/reports/${newest}${NEWS}`;
  const built = url.pathname === CHARTS ? chartAt(url.searchParams) : null;
  if (built) return built;
  const inEmbed = url.pathname.replace(EMBED, '');
  const version = PINNED.exec(inEmbed)?.[1] ?? null;
  const path = inEmbed.replace(PINNED, '').replace(PICTURE_SUFFIX, '');
  for (const graphic of GRAPHICS) {
    const params = match(graphic.path, path);
    if (!params) continue;
    for (const name of OF_THE_FRAME) url.searchParams.delete(name);
    return { graphic, params, search: url.searchParams, version };
  }
  for (const [template, { path: target, search }] of Object.entries(GRAPHIC_OF_PAGE)) {
    const params = match(template, path);
    const graphic = GRAPHICS.find((each) => each.path === target);
    if (!params || !graphic) continue;
    for (const name of OF_THE_FRAME) url.searchParams.delete(name);
    const asked = search ? new URLSearchParams(Object.entries(search(url, params))) : url.searchParams;
    // Articles are light unless somebody says otherwise.
    if (!asked.has('theme')) asked.set('theme', 'light');
    return { graphic, params: search ? {} : params, search: asked, version };
  }
  throw new Problem('not-found', `${address} shows no graphic that could be embedded.`);
}

function chartAt(asked: URLSearchParams): Embeddable | null {
  const {
    kind: id = CHART_KINDS[0]?.id,
    edition = null,
    ...given
  } = Object.fromEntries([...asked].filter(([, value]) => value.trim() !== ''));
  const kind = CHART_KINDS.find((each) => each.id === id?.trim().toLowerCase());
  if (!kind) return null;
  const fields = Object.entries(shownFields(kind, given)).filter(
    ([name, value]) => !OF_THE_FRAME.includes(name) && !(name === 'theme' && value === 'reader'),
  );
  // Embeds show what a reader of the page sees.
  if (given.theme === undefined) fields.push(['theme', 'light']);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  const isInPath = ([name]: [string, string]) => kind.path.includes(name);
  return {
    graphic: kind.graphic,
    params: Object.fromEntries(fields.filter(isInPath)),
    search: new URLSearchParams(fields.filter((field) => !isInPath(field))),
    version: edition,
  };
}

function match(template: string, path: string): Record<string, string> | null {
  const parts = path.split('/');
  const templates = template.split('/');
  if (parts.length !== templates.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of templates.entries()) {
    const part = decoded(parts[index] ?? '');
    if (expected.startsWith(':')) params[expected.slice(1)] = part;
    else if (expected !== part) return null;
  }
  return params;
}

/** A part of a path as text; one that cannot be decoded names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function graphicPath({ graphic, params, version }: Embeddable): string {
  const path = pathOf(graphic, params);
  return version === null ? path : `/releases/${version}${path}`;
}

/** The theme that is asked for; `undefined`: that of the reader's screen. */
export const themeOf = ({ search }: Embeddable): Theme | undefined => {
  const asked = search.get('theme')?.toLowerCase();
  return THEMES.find((theme) => theme === asked);
};

export const languageOf = ({ search }: Embeddable): Language => {
  const asked = search.get('lang')?.toLowerCase() ?? OWN_LANGUAGE;
  return LANGUAGES.includes(asked) ? asked : OWN_LANGUAGE;
};

export function embedAddress(embeddable: Embeddable): string {
  const { search } = embeddable;
  return `/embed${graphicPath(embeddable)}${searchText(search)}`;
}

/** @throws Problem as the graphic does */
export function drawn({ graphic, params, search }: Embeddable, release: Release, width: number): Picture {
  const asked = validate(graphicQuerySchema(graphic), Object.fromEntries(search), 'query') as GraphicQuery;
  const query = withOwnNames(release, asked);
  const options = pictureOptions({ ...query, width });
  return graphic.draw({
    release: release.asOf(options.asOf),
    params: validate(graphic.params as z.ZodObject, params, 'path'),
    query,
    options,
  });
}
