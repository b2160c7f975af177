import type { Release } from '../../dataset/release.js';

/** Title of an address, for a headline or a citation. */
export interface ResourceTitle {
  readonly title: string;
  /** Parameters of the query that the title speaks of already. */
  readonly spoken: readonly string[];
  /** The last report of which it speaks; `null` where it is about none. */
  readonly last: number | null;
}

export interface TitleRequest {
  readonly release: Release;
  readonly values: ReadonlyMap<string, string>;
  readonly search: URLSearchParams;
}

/** `last` only where the address does not name the report as the others do. */
export type Tell = (asked: TitleRequest) => Omit<ResourceTitle, 'last'> & { readonly last?: number };

export const countryIn = ({ release, values }: TitleRequest) =>
  release.countries.find(values.get('country') ?? '');
export const yearIn = ({ values }: TitleRequest): number => Number(values.get('year'));
export const yearAsked = ({ release, search }: TitleRequest): number =>
  Number(search.get('year') ?? release.newestYear);
export const plain = (title: string): Omit<ResourceTitle, 'last'> => ({ title, spoken: [] });
