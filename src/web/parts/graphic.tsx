import type { ReleaseView } from '../../dataset/release-view.js';
import type { Theme } from '../../graphics/palette.js';
import type { Picture, PictureOptions } from '../../graphics/picture.js';
import { searchText } from '../../http/query-string.js';
import { matchPath } from '../../kit/match-path.js';
import { graphicQuerySchema } from '../../rest/graphics/graphic.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { type GraphicQuery, toImageOptions } from '../../rest/graphics/parameters.js';
import type { Draw } from '../charts/embed-layout.js';
import { useRelease, useReleaseUrl } from '../reading/reading.js';
import { withoutRelease } from '../reading/urls.js';
import { type GraphicAt, ShareLinks } from './share-links.js';

/**
 * Draws a graphic, whose height lets the page reserve space; `undefined` if the path is not one.
 * @param path without suffix
 */
function drawnGraphic(
  release: ReleaseView,
  path: string,
  search: Readonly<Record<string, string>>,
  shown: Pick<PictureOptions, 'width' | 'title'>,
): Picture | undefined {
  for (const graphic of GRAPHICS) {
    const values = matchPath(graphic.path, path);
    if (values === null) continue;
    const query = graphicQuerySchema(graphic).parse(search) as GraphicQuery;
    const options = { ...toImageOptions({ ...query, width: shown.width }), ...shown };
    return graphic.draw({
      release: release.asOf(options.asOf),
      params: graphic.params.parse(Object.fromEntries(values)),
      query,
      options,
    });
  }
  return undefined;
}

/**
 * Returns a function that draws a standalone graphic at a width.
 * @param release the release that the URL names, if it does
 */
export function graphicAt(address: string, release: ReleaseView): Draw {
  const [path = '', query] = withoutRelease(address).split('?', 2);
  const search = Object.fromEntries(new URLSearchParams(query));
  return (width) => {
    const picture = drawnGraphic(release, path, search, { width, title: true });
    if (!picture) throw new Error(`${address} shows no graphic`);
    return picture;
  };
}

export interface GraphicProps extends GraphicAt {
  readonly alt: string;
  readonly eager?: boolean;
  /** True if download links follow below. */
  readonly links?: boolean;
}

/** Drawing widths in pixels, by the maximum screen width. */
const WIDTHS = [
  { media: '(max-width: 520px)', width: 358 },
  { media: '(max-width: 960px)', width: 640 },
  { media: null, width: 1_120 },
] as const;
const DARK = '(prefers-color-scheme: dark)';

export function Graphic({ path, search = {}, alt, eager = false, links = true }: GraphicProps) {
  const address = useReleaseUrl();
  const release = useRelease();
  const source = (theme: Theme, width: number) =>
    address(
      `${path}.svg${searchText(
        Object.entries({
          ...search,
          theme,
          width: String(width),
          title: '0',
        }),
      )}`,
    );
  const drawn = WIDTHS.map(({ media, width }) => {
    const picture = release ? drawnGraphic(release, path, search, { width, title: false }) : undefined;
    return { media, size: { width, height: picture?.height }, picture };
  });
  const [widest] = drawn.toReversed();
  // The narrowest has the fewest names to place.
  const isTitled = drawn[0]?.picture?.isTitled;
  return (
    <figure
      class="graphic"
      data-answers={isTitled || undefined}
      data-country={address('/countries/CODE')}
      data-dossier={address('/countries/CODE/tiers/YEAR')}
      data-known-label="How well this is known:"
      data-country-label="History and clock"
      data-dossier-label="Sources on the YEAR report"
    >
      <picture>
        {drawn.map(({ media, size }) => (
          <source
            key={`dark ${size.width}`}
            media={[DARK, media].filter(Boolean).join(' and ')}
            srcset={source('dark', size.width)}
            {...size}
          />
        ))}
        {drawn.map(
          ({ media, size }) =>
            media !== null && (
              <source key={size.width} media={media} srcset={source('light', size.width)} {...size} />
            ),
        )}
        <img
          src={source('light', widest?.size.width ?? 0)}
          alt={alt}
          {...widest?.size}
          loading={eager ? 'eager' : 'lazy'}
        />
      </picture>
      {links && <ShareLinks graphic={{ path, search }} />}
    </figure>
  );
}
