import { findGroup } from '../../dataset/groups.js';
import { groupTitle } from '../../dataset/place-filter.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { nameInSentence } from '../../domain/sentences.js';
import { matchPath } from '../../kit/match-path.js';
import { plainTitle, type ResourceTitle, type TitleRequest } from '../../kit/title.js';
import { RESOURCES } from '../../resources/index.js';

/**
 * Title of the resource at a path, for its page and citations.
 * @param path below the release, without suffix
 * @returns `null` if no resource matches
 * @throws Problem the resource's own problem
 */
export function describeResource(
  release: ReleaseView,
  path: string,
  search: URLSearchParams,
): ResourceTitle | null {
  for (const { path: template, summary, title = summary, buildTitle, isReportIndependent } of RESOURCES) {
    const values = matchPath(template, path);
    if (values === null) continue;
    const day = search.get('asOf');
    const request = { release: release.asOf(day), values, search };
    const last = isReportIndependent ? null : lastReport(request);
    return { lastReport: last, ...(buildTitle?.(request) ?? plainTitle(fillTitle(release, title, values))) };
  }
  return null;
}

/** The last report that a URL is about; the newest by default. */
export const lastReport = ({ release, values, search }: TitleRequest): number =>
  Number(values.get('year') ?? search.get('year') ?? search.get('to') ?? release.newestYear);

function wordFor(release: ReleaseView, name: string, value: string): string {
  if (name === 'country') {
    const country = release.countries.get(value);
    return country ? nameInSentence(country) : value;
  }
  return name === 'group' ? groupTitle(findGroup(release, value)) : value;
}

/** Fills path parameters into a title: `Tier history of {country}` becomes "Tier history of Cambodia". */
export const fillTitle = (release: ReleaseView, title: string, values: ReadonlyMap<string, string>): string =>
  [...values].reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, () => wordFor(release, name, value)),
    title,
  );
