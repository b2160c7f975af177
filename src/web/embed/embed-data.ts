import { type Embeddable, graphicPath } from './embeddable.js';

const pinned = ({ version }: Embeddable, path: string): string =>
  version === null ? path : `/releases/${version}${path}`;

/** Where the data of a graphic are, where that is not its own address with `.csv`. */
export const EMBED_DATA: Readonly<Record<string, (embeddable: Embeddable) => string>> = {
  '/reports/:year/map': (embeddable) => pinned(embeddable, `/reports/${embeddable.params.year}/tiers.csv`),
  '/compare': (embeddable) =>
    pinned(
      embeddable,
      `/tiers.csv?${new URLSearchParams({ country: embeddable.search.get('countries') ?? '', shape: 'wide' })}`,
    ),
  '/tiers': (embeddable) => pinned(embeddable, '/reports.csv'),
  '/watchlist': (embeddable) => `${graphicPath(embeddable)}.csv?${embeddable.search}`,
};
