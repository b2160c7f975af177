import type { Headword } from '../../claims/verdict.js';
import type { Country } from '../../dataset/countries.js';
import type { Release } from '../../dataset/release.js';

export type Listed = readonly { readonly name: string; readonly detail?: string }[];

/** Title of an address, for a headline, a card or a citation. */
export interface ResourceTitle {
  readonly title: string;
  readonly text: string;
  /** Parameters of the query that the title speaks of already. */
  readonly spoken: readonly string[];
  readonly verdict?: { readonly head: Headword; readonly claim: string };
  readonly about?: { readonly country: Country; readonly years: readonly number[] };
  /** Whom it counts, where they are several. */
  readonly listed?: Listed;
  /** The last report of which it speaks; `null` where it is about none. */
  readonly last: number | null;
}

export interface TitleRequest {
  readonly release: Release;
  readonly values: ReadonlyMap<string, string>;
  readonly search: URLSearchParams;
}

export type Tell = (asked: TitleRequest) => Omit<ResourceTitle, 'last'>;

export const countryIn = ({ release, values }: TitleRequest) =>
  release.countries.find(values.get('country') ?? '');
export const yearIn = ({ values }: TitleRequest): number => Number(values.get('year'));
export const yearAsked = ({ release, search }: TitleRequest): number =>
  Number(search.get('year') ?? release.newestYear);
export const plain = (title: string, text: string): Omit<ResourceTitle, 'last'> => ({
  title,
  text,
  spoken: [],
});
