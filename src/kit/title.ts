import type { ReleaseView } from '../dataset/release-view.js';

/** Title of a URL, for headings and citations. */
export interface ResourceTitle {
  readonly title: string;
  /** Query parameters that the title already mentions. */
  readonly coveredParameters: readonly string[];
  /** The last report that it is about; `null` for none. */
  readonly lastReport: number | null;
}

export interface TitleRequest {
  readonly release: ReleaseView;
  readonly values: ReadonlyMap<string, string>;
  readonly search: URLSearchParams;
}

/** `last` only if the URL doesn't name the report in the usual way. */
export type TitleBuilder = (
  request: TitleRequest,
) => Omit<ResourceTitle, 'lastReport'> & { readonly lastReport?: number };

export const countryFrom = ({ release, values }: TitleRequest) =>
  release.countries.find(values.get('country') ?? '');
export const yearFromPath = ({ values }: TitleRequest): number => Number(values.get('year'));
/** The report in the query; default: the newest. */
export const yearFromQuery = ({ release, search }: TitleRequest): number =>
  Number(search.get('year') ?? release.newestYear);
export const plainTitle = (title: string): Omit<ResourceTitle, 'lastReport'> => ({
  title,
  coveredParameters: [],
});
