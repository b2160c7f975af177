import type { ReleaseView } from '../../dataset/release-view.js';

/** Title of a URL, for headings and citations. */
export interface ResourceTitle {
  readonly title: string;
  /** Query parameters that the title already mentions. */
  readonly spoken: readonly string[];
  /** The last report that it is about; `null` for none. */
  readonly last: number | null;
}

export interface TitleRequest {
  readonly release: ReleaseView;
  readonly values: ReadonlyMap<string, string>;
  readonly search: URLSearchParams;
}

/** `last` only if the URL doesn't name the report in the usual way. */
export type Tell = (asked: TitleRequest) => Omit<ResourceTitle, 'last'> & { readonly last?: number };

export const countryIn = ({ release, values }: TitleRequest) =>
  release.countries.find(values.get('country') ?? '');
export const yearIn = ({ values }: TitleRequest): number => Number(values.get('year'));
/** The report in the query; default: the newest. */
export const yearAsked = ({ release, search }: TitleRequest): number =>
  Number(search.get('year') ?? release.newestYear);
export const plain = (title: string): Omit<ResourceTitle, 'last'> => ({ title, spoken: [] });
