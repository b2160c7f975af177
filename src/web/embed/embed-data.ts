import { searchText } from '../../domain/address.js';
import { type Embeddable, graphicPath } from './embeddable.js';

const pinned = ({ version }: Embeddable, path: string): string =>
  version === null ? path : `/releases/${version}${path}`;

/** Where the data of a graphic are, where that is not its own path with `.csv`. */
const ELSEWHERE: Readonly<Record<string, (embeddable: Embeddable) => string>> = {
  '/reports/:year/map': ({ params }) => `/reports/${params.year}/tiers.csv`,
  '/compare': ({ search }) =>
    `/tiers.csv${searchText([
      ['country', inOrder(search.get('country') ?? search.get('countries') ?? '')],
      ['shape', 'wide'],
    ])}`,
  '/tiers': ({ search }) =>
    search.has('region') || search.has('group')
      ? `/statistics/counts.csv${searchText(search)}`
      : '/reports.csv',
  '/wall': ({ search }) => `/tiers.csv${searchText([...search, ['shape', 'wide']])}`,
  '/flow': ({ search }) => `/tiers.csv${searchText([...search, ['shape', 'wide']])}`,
  // What a card says rests on placements.
  '/card': () => '/tiers.csv',
};

const CODES = /^[A-Z]{2}(?:,[A-Z]{2})*$/;

/** Codes stand in order in the one address of a list; a name may hold a comma, and the address leads from there. */
const inOrder = (countries: string): string =>
  CODES.test(countries) ? countries.split(',').sort().join() : countries;

/** The address of the data that a graphic shows, as CSV. */
export function dataAddress(embeddable: Embeddable): string {
  const elsewhere = ELSEWHERE[embeddable.graphic.path];
  return elsewhere
    ? pinned(embeddable, elsewhere(embeddable))
    : `${graphicPath(embeddable)}.csv${searchText(embeddable.search)}`;
}
