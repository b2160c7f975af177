import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/address.js';
import type { Picture } from '../../graphics/picture.js';
import { ICON, STYLESHEET } from '../assets.js';
import { chartAddress } from '../pages/charts/chart-address.js';
import { Graphic } from '../parts/graphic.js';
import { dataAddress } from './embed-data.js';
import { embedTexts } from './embed-texts.js';
import { drawn, type Embeddable, graphicPath, withoutHeadline } from './embeddable.js';

interface EmbedPageProps {
  readonly embeddable: Embeddable;
  readonly picture: Picture;
  readonly release: Release;
  readonly origin: string;
}

/** A graphic with its title, its data and its source, to stand in a page of another site. */
export function EmbedPage({ embeddable, picture, release, origin }: EmbedPageProps) {
  const path = graphicPath(embeddable);
  const data = dataAddress(embeddable);
  const texts = embedTexts(embeddable, picture, release);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{picture.title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={STYLESHEET.url} />
        <link rel="icon" href={ICON.url} type="image/svg+xml" />
        <link rel="canonical" href={`${origin}${path}.svg`} />
      </head>
      <body class="embed">
        <main>
          <h1>{picture.title}</h1>
          <Graphic
            path={path}
            search={withoutHeadline(embeddable)}
            alt={picture.description}
            eager
            links={false}
            heightAt={(width) => drawn(embeddable, release, width).height}
          />
          <p class="small">
            {texts.citation}{' '}
            <a href={texts.pinned} target="_blank" rel="noopener">
              {texts.pinnedWords}
            </a>
          </p>
          <p class="small">
            <a href={data} target="_blank" rel="noopener">
              Data
            </a>{' '}
            ·{' '}
            <a href={chartAddress(`${path}${searchText(embeddable.search)}`)} target="_blank" rel="noopener">
              {texts.changeWords}
            </a>{' '}
            ·{' '}
            <a href="/" target="_blank" rel="noopener">
              tip-tiers
            </a>
            , {texts.rights}
          </p>
        </main>
      </body>
    </html>
  );
}
