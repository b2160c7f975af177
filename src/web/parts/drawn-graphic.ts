import type { Release } from '../../dataset/release.js';
import { OWN_LANGUAGE } from '../../graphics/languages.js';
import type { Picture, PictureOptions } from '../../graphics/picture.js';
import { matchPath } from '../../rest/citation/resource-title.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';

/** The page knows its height from it and keeps the place; `undefined` where no graphic is. @param path without suffix */
export function drawnGraphic(
  release: Release,
  path: string,
  search: Readonly<Record<string, string>>,
  shown: Pick<PictureOptions, 'width' | 'legend' | 'margin' | 'title'>,
): Picture | undefined {
  for (const graphic of GRAPHICS) {
    const values = matchPath(graphic.path, path);
    if (values === null) continue;
    return graphic.draw({
      release,
      params: graphic.params.parse(Object.fromEntries(values)),
      query: graphic.query.parse(search),
      options: {
        ...shown,
        height: null,
        theme: 'light',
        language: OWN_LANGUAGE,
        names: OWN_LANGUAGE,
        asOf: null,
      },
    });
  }
  return undefined;
}
