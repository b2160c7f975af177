import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CatalogueState } from '../../dataset/catalogue.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { THEMES, type Theme } from '../../graphics/palette.js';
import type { Picture } from '../../graphics/picture.js';
import { toSentences } from '../../graphics/text/sentence-ends.js';
import { wordsIn } from '../../graphics/words.js';
import { cacheControlFor } from '../../http/cache-control.js';
import type { RouteServices } from '../../http/catalogue-route.js';
import { LICENSE_URL } from '../../http/headers.js';
import { HttpResponse } from '../../http/http-response.js';
import { searchText } from '../../http/query-string.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { PINNED_PREFIX } from '../../rest/resource/resource.js';
import { EMBED_SCRIPT, EMBED_STYLESHEET, ICON } from '../assets.js';
import { chartAddress } from '../charts/chart.js';
import { dataAddress } from '../charts/data-url.js';
import { DRAWN, USUAL_WIDTH } from '../charts/embed-layout.js';
import {
  drawn,
  type Embeddable,
  embeddableAt,
  getLanguage,
  getTheme,
  graphicPath,
} from '../charts/embeddable.js';
import { EMBED_HEADERS, toHtml } from '../layout/html-headers.js';
import { altOfPicture } from '../parts/alt-text.js';

interface EmbedPageProps {
  readonly embeddable: Embeddable;
  readonly picture: Picture;
  readonly release: ReleaseView;
  readonly origin: string;
}

function EmbedPage({ embeddable, picture, release, origin }: EmbedPageProps) {
  const path = graphicPath(embeddable);
  const search = searchText(embeddable.search);
  const { language, direction, translate } = wordsIn(getLanguage(embeddable));
  const theme = getTheme(embeddable);
  const pinned = `${graphicPath({ ...embeddable, version: release.version })}.svg${search}`;
  return (
    <html lang={language} dir={direction} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{picture.title}</title>
        <meta name="color-scheme" content={theme ?? 'light dark'} />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={EMBED_STYLESHEET.url} />
        <link rel="icon" href={ICON.url} type="image/svg+xml" />
        <link rel="canonical" href={`${origin}${path}.svg`} />
        <script src={EMBED_SCRIPT.url} defer />
      </head>
      <body>
        <main>
          <h1>{picture.title}</h1>
          <Pictures
            {...{ embeddable, release, theme }}
            alt={altOfPicture(picture, release.newestYear, { translate })}
          />
          <InWords of={picture.description} />
          <nav aria-label={translate('links.data')}>
            <Out to={dataAddress(embeddable)}>{translate('links.data')}</Out>
            <Out to={pinned}>{translate('links.permanent')}</Out>
            <Out to={chartAddress(`${path}${search}`)}>{translate('links.change')}</Out>
            <Out to={LICENSE_URL}>CC BY 4.0</Out>
          </nav>
        </main>
      </body>
    </html>
  );
}

/**
 * The graphic's text alternative: one list item per sentence, so that a screen reader can pause and navigate.
 */
const InWords = ({ of }: { of: string }) => (
  <ul class="words">
    {toSentences(of).map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

const Out = ({ to, children }: { to: string; children: string }) => (
  <a href={to} target="_blank" rel="noopener">
    {children}
  </a>
);

interface PicturesProps extends Pick<EmbedPageProps, 'embeddable' | 'release'> {
  readonly theme: Theme | undefined;
  readonly alt: string;
}

function Pictures({ embeddable, release, theme, alt }: PicturesProps) {
  const address = (each: Theme, width: number) => {
    const others = [...embeddable.search].filter(([name]) => name !== 'theme');
    return `${graphicPath(embeddable)}.svg${searchText([...others, ['theme', each], ['width', String(width)]])}`;
  };
  const sizes = DRAWN.map(({ upTo, width }) => ({
    upTo,
    size: { width, height: drawn(embeddable, release, width).height },
  }));
  const widest = sizes.at(-1)?.size;
  const themes = theme === undefined ? THEMES : [theme];
  return (
    <picture>
      {sizes.flatMap(({ upTo, size }) =>
        themes.map((each) => {
          const media = [
            ...(Number.isFinite(upTo) ? [`(max-width: ${upTo}px)`] : []),
            ...(theme === undefined ? [`(prefers-color-scheme: ${each})`] : []),
          ].join(' and ');
          return media === '' ? null : (
            <source key={media} media={media} srcset={address(each, size.width)} {...size} />
          );
        }),
      )}
      <img src={address(theme ?? 'light', widest?.width ?? 0)} alt={alt} {...widest} />
    </picture>
  );
}

/** Serves every graphic as a page for frames, below `/embed`. */
export function serveEmbeds(app: FastifyInstance, source: RouteServices): void {
  for (const { path } of GRAPHICS) {
    for (const url of [`/embed${path}`, `/embed${PINNED_PREFIX}${path}`]) {
      app.get(url, { config: { namesHost: true } }, async (request, reply) =>
        reply.sendCacheable(await make(request, source, request.state)),
      );
    }
  }
}

async function make(
  request: FastifyRequest,
  { catalogue }: RouteServices,
  { current }: CatalogueState,
): Promise<HttpResponse> {
  const embeddable = embeddableAt(request.originalUrl);
  const { version } = embeddable;
  const release = version === null ? current : await catalogue.get(version);
  const picture = drawn(embeddable, release, USUAL_WIDTH);
  const { origin } = request.negotiated;
  return new HttpResponse(toHtml(<EmbedPage {...{ embeddable, picture, release, origin }} />), {
    ...EMBED_HEADERS,
    'cache-control': cacheControlFor(version !== null),
    'dataset-release': release.version,
    vary: 'Accept-Encoding',
  });
}
