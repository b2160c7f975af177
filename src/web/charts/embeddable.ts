import type { z } from 'zod';
import type { ReleaseView } from '../../dataset/release-view.js';
import { LANGUAGES, type Language, OWN_LANGUAGE } from '../../graphics/languages.js';
import { THEMES, type Theme } from '../../graphics/palette.js';
import type { Picture } from '../../graphics/picture.js';
import { Problem } from '../../http/problem.js';
import { validate } from '../../http/validation.js';
import { type Graphic, graphicQuerySchema } from '../../rest/graphics/graphic.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { type GraphicQuery, pictureOptions } from '../../rest/graphics/parameters.js';
import { fillPath, resolveNames } from '../../rest/resource/canonical-url.js';

export interface Embeddable {
  readonly graphic: Graphic;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  /** Version of the release in the URL; `null` for the current one. */
  readonly version: string | null;
}

const PINNED = /^\/releases\/([^/]+)(?=\/)/;
const EMBED = /^\/embed(?=\/)/;
const PICTURE_SUFFIX = /\.(?:svg|png|html)$/;
const OF_THE_FRAME = ['width', 'size'];

/**
 * The graphic of an embed or image URL.
 * @param address root-relative
 * @throws Problem `not-found` for a URL that shows none
 */
export function embeddableAt(address: string): Embeddable {
  const url = new URL(address, 'http://service.invalid');
  const inEmbed = url.pathname.replace(EMBED, '');
  const version = PINNED.exec(inEmbed)?.[1] ?? null;
  const path = inEmbed.replace(PINNED, '').replace(PICTURE_SUFFIX, '');
  for (const graphic of GRAPHICS) {
    const params = match(graphic.path, path);
    if (!params) continue;
    for (const name of OF_THE_FRAME) url.searchParams.delete(name);
    return { graphic, params, search: url.searchParams, version };
  }
  throw new Problem('not-found', `${address} has no chart to embed.`);
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

/** Decodes a path segment; an invalid one is kept, and matches nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Path of a graphic, pinned if its release is, without suffix. */
export function graphicPath({ graphic, params, version }: Embeddable): string {
  const path = fillPath(graphic, params);
  return version === null ? path : `/releases/${version}${path}`;
}

/** The requested theme; `undefined` for the reader's colour scheme. */
export const getTheme = ({ search }: Embeddable): Theme | undefined => {
  const requested = search.get('theme')?.toLowerCase();
  return THEMES.find((theme) => theme === requested);
};

/** The requested language, or English if it is not supported. */
export const getLanguage = ({ search }: Embeddable): Language => {
  const requested = search.get('lang')?.toLowerCase() ?? OWN_LANGUAGE;
  return LANGUAGES.includes(requested) ? requested : OWN_LANGUAGE;
};

/** @throws Problem as the graphic does */
export function drawn({ graphic, params, search }: Embeddable, release: ReleaseView, width: number): Picture {
  const requested = validate(
    graphicQuerySchema(graphic),
    Object.fromEntries(search),
    'query',
  ) as GraphicQuery;
  const query = resolveNames(release, requested);
  const options = pictureOptions({ ...query, width });
  return graphic.draw({
    release: release.asOf(options.asOf),
    params: validate(graphic.params as z.ZodObject, params, 'path'),
    query,
    options,
  });
}
