import { searchText } from '../../domain/address.js';
import { type Embeddable, graphicPath } from './embeddable.js';

const pinned = ({ version }: Embeddable, path: string): string =>
  version === null ? path : `/releases/${version}${path}`;

/** Where the data of a graphic are, where that is not its own path with `.csv`. */
const ELSEWHERE: Readonly<Record<string, (embeddable: Embeddable) => string>> = {
  '/reports/:year/map': ({ params }) => `/reports/${params.year}/tiers.csv`,
  '/compare': ({ search }) =>
    `/tiers.csv${searchText([
      ['country', search.get('countries')?.split(',').sort().join()],
      ['shape', 'wide'],
    ])}`,
  '/tiers': () => '/reports.csv',
};

/** The address of the data that a graphic shows, as CSV. */
export function dataAddress(embeddable: Embeddable): string {
  const elsewhere = ELSEWHERE[embeddable.graphic.path];
  return elsewhere
    ? pinned(embeddable, elsewhere(embeddable))
    : `${graphicPath(embeddable)}.csv${searchText(embeddable.search)}`;
}
