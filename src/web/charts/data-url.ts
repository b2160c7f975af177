import { searchText } from '../../http/query-string.js';
import { type Embeddable, graphicPath } from './embeddable.js';

export const pinned = ({ version }: Embeddable, path: string): string =>
  version === null ? path : `/releases/${version}${path}`;

/** Parameters of a graphic that its data also accept; the others concern presentation. */
const OF_DATA = ['country', 'region', 'group', 'year', 'from', 'to', 'asOf', 'tier'];

/** Data of graphics that are not at their own path with `.csv`. */
const ELSEWHERE: Readonly<Record<string, (embeddable: DataRequest) => string>> = {
  '/reports/:year/map': ({ params, search }) => `/tiers.csv${searchText([['year', params.year], ...search])}`,
  '/compare': ({ search }) =>
    `/tiers.csv${searchText([
      ...search.map(([name, value]): [string, string] => [name, name === 'country' ? inOrder(value) : value]),
      ['shape', 'wide'],
    ])}`,
  '/statistics/counts': ({ search }) =>
    `/statistics/counts.csv${searchText([['by', 'tier,year'], ...search])}`,
};

interface DataRequest {
  readonly params: Embeddable['params'];
  readonly search: readonly (readonly [string, string])[];
}

const CODES = /^[A-Z]{2}(?:,[A-Z]{2})*$/;

/** Sorts a list of codes, as in canonical URLs. Names may contain commas, and the server redirects them. */
const inOrder = (countries: string): string =>
  CODES.test(countries) ? countries.split(',').sort().join() : countries;

/** URL of the CSV with a graphic's data. */
export function toDataUrl(embeddable: Embeddable): string {
  const elsewhere = ELSEWHERE[embeddable.graphic.path];
  const search = [...embeddable.search]
    .map(([name, value]): [string, string] => [name === 'countries' ? 'country' : name, value])
    .filter(([name]) => OF_DATA.includes(name));
  return elsewhere
    ? pinned(embeddable, elsewhere({ params: embeddable.params, search }))
    : `${graphicPath(embeddable)}.csv${searchText(search)}`;
}
