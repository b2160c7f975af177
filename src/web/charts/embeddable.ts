import type { ReleaseView } from '../../dataset/release-view.js';
import type { Picture } from '../../graphics/picture.js';
import { fillPath } from '../../kit/canonical-url.js';
import type { Graphic } from '../../rest/graphics/graphic.js';
import { type GraphicQuery, toImageOptions } from '../../rest/graphics/parameters.js';

export interface Embeddable {
  readonly graphic: Graphic;
  readonly params: Readonly<Record<string, string>>;
  readonly query: GraphicQuery;
  /** The canonical form of the query. */
  readonly search: URLSearchParams;
  /** Version of the release in the URL; `null` for the current one. */
  readonly version: string | null;
}

/** Path of a graphic, pinned if its release is, without suffix. */
export function graphicPath({ graphic, params, version }: Omit<Embeddable, 'query' | 'search'>): string {
  const path = fillPath(graphic, params);
  return version === null ? path : `/releases/${version}${path}`;
}

/** The graphic at a width, whatever size its query has. */
export function drawShape(
  { graphic, params, query }: Embeddable,
  release: ReleaseView,
  width: number,
): Picture {
  const options = toImageOptions({ ...query, size: undefined, width });
  return graphic.draw({ release: release.asOf(options.asOf), params, query, options });
}
