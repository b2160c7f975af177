import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { ReleaseView } from '../../dataset/release-view.js';
import { SCHEMES, THEMES, type Theme } from '../../graphics/palette.js';
import type { Picture } from '../../graphics/picture.js';
import { toSentences } from '../../graphics/text/sentence-ends.js';
import { getWords } from '../../graphics/words.js';
import { LICENSE_URL } from '../../http/headers.js';
import { searchText } from '../../http/query-string.js';
import { enumParameter } from '../../kit/parameters.js';
import { type Graphic, graphicQuerySchema } from '../../rest/graphics/graphic.js';
import { CHARTS } from '../../rest/graphics/graphics.js';
import type { GraphicQuery } from '../../rest/graphics/parameters.js';
import { type ResolvedRequest, type RouteServices, serve } from '../../rest/serve.js';
import { EMBED_SCRIPT, EMBED_STYLESHEET, ICON } from '../assets.js';
import { toChartUrl } from '../charts/chart.js';
import { toDataUrl } from '../charts/data-url.js';
import { RENDER_WIDTHS, USUAL_WIDTH } from '../charts/embed-layout.js';
import { drawShape, type Embeddable, graphicPath } from '../charts/embeddable.js';
import { EMBED_HEADERS, toHtml } from '../layout/html-headers.js';
import { altOfPicture } from '../parts/alt-text.js';

interface EmbedPageProps {
  readonly embeddable: Embeddable;
  readonly picture: Picture;
  readonly release: ReleaseView;
  /** Without it, the reader's colour scheme. */
  readonly theme: Theme | undefined;
  /** Absolute URL of the picture, which the embed is a page of. */
  readonly canonical: string;
}

function EmbedPage({ embeddable, picture, release, theme, canonical }: EmbedPageProps) {
  const path = graphicPath(embeddable);
  const search = searchText(embeddable.search);
  const { language, direction, translate } = getWords(embeddable.query.lang);
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
        <link rel="canonical" href={canonical} />
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
            <Out to={toDataUrl(embeddable)}>{translate('links.data')}</Out>
            <Out to={pinned}>{translate('links.permanent')}</Out>
            <Out to={toChartUrl(`${path}${search}`)}>{translate('links.change')}</Out>
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

interface PicturesProps extends Pick<EmbedPageProps, 'embeddable' | 'release' | 'theme'> {
  readonly alt: string;
}

function Pictures({ embeddable, release, theme, alt }: PicturesProps) {
  const address = (each: Theme, width: number) => {
    const others = [...embeddable.search].filter(([name]) => name !== 'theme');
    return `${graphicPath(embeddable)}.svg${searchText([...others, ['theme', each], ['width', String(width)]])}`;
  };
  const sizes = RENDER_WIDTHS.map(({ upTo, width }) => ({
    upTo,
    size: { width, height: drawShape(embeddable, release, width).height },
  }));
  const widest = sizes.at(-1)?.size;
  const themes = theme === undefined ? SCHEMES : [theme];
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

/** The frame gives the width; without a theme, an embed follows the colour scheme of its reader. */
const embedQuerySchema = (graphic: Graphic): z.ZodObject =>
  graphicQuerySchema(graphic)
    .omit({ width: true, size: true })
    .extend({ theme: enumParameter(THEMES).optional() });

type EmbedQuery = Omit<GraphicQuery, 'theme'> & { readonly theme?: Theme };
type EmbedRequest = ResolvedRequest<EmbedQuery, Record<string, string>>;

/** Serves every graphic as a page for frames, below `/embed`. */
export function serveEmbeds(app: FastifyInstance, services: RouteServices): void {
  for (const graphic of CHARTS)
    serve(app, services, {
      path: graphic.path,
      mount: '/embed',
      params: graphic.params,
      query: embedQuerySchema(graphic),
      ordered: graphic.ordered,
      scope: 'release',
      config: { namesHost: true },
      respond: (request) => respond(request as EmbedRequest, graphic),
    });
}

function respond({ release, params, query, queryString, isPinned, origin }: EmbedRequest, graphic: Graphic) {
  const { theme } = query;
  const embeddable = {
    graphic,
    params,
    query: { ...query, theme: theme ?? 'light' },
    search: new URLSearchParams(queryString),
    version: isPinned ? release.version : null,
  };
  const picture = drawShape(embeddable, release, USUAL_WIDTH);
  const canonical = `${origin}${graphicPath(embeddable)}.svg`;
  const body = toHtml(<EmbedPage {...{ embeddable, picture, release, theme, canonical }} />);
  return { body, headers: EMBED_HEADERS, canonical };
}
