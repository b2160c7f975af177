import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/address.js';
import { THEMES, type Theme } from '../../graphics/palette.js';
import type { Picture } from '../../graphics/picture.js';
import { wordsIn } from '../../graphics/words/words.js';
import { LICENSE_URL } from '../../http/headers.js';
import { EMBED_SCRIPT, EMBED_STYLESHEET, ICON } from '../assets.js';
import { chartAddress } from '../pages/charts/chart-address.js';
import { dataAddress } from './embed-data.js';
import { DRAWN } from './embed-layout.js';
import { drawn, type Embeddable, graphicPath, languageOf, themeOf } from './embeddable.js';

interface EmbedPageProps {
  readonly embeddable: Embeddable;
  readonly picture: Picture;
  readonly release: Release;
  readonly origin: string;
}

export function EmbedPage({ embeddable, picture, release, origin }: EmbedPageProps) {
  const path = graphicPath(embeddable);
  const search = searchText(embeddable.search);
  const { language, direction, say } = wordsIn(languageOf(embeddable));
  const theme = themeOf(embeddable);
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
          <Pictures {...{ embeddable, release, theme }} alt={picture.description} />
          <nav aria-label={say('links.data')}>
            <Out to={dataAddress(embeddable)}>{say('links.data')}</Out>
            <Out to={pinned}>{say('links.permanent')}</Out>
            <Out to={chartAddress(`${path}${search}`)}>{say('links.change')}</Out>
            <Out to={LICENSE_URL}>CC BY 4.0</Out>
          </nav>
        </main>
      </body>
    </html>
  );
}

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
