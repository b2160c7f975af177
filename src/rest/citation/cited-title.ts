import type { ReleaseView } from '../../dataset/release-view.js';
import { DATASET_TITLE } from '../../domain/service.js';
import { FORMATS } from '../../formats/format.js';
import { describeFilters } from '../../kit/filters-in-words.js';
import { matchPath } from '../../kit/match-path.js';
import type { ResourceTitle } from '../../kit/title.js';
import { GRAPHICS } from '../graphics/graphics.js';
import { describeResource, fillTitle, lastReport } from '../titles/describe-resource.js';

const PINNED = /^\/releases\/([^/?]+)(?=\/|$)/;
const SUFFIX = new RegExp(
  `\\.(${Object.values(FORMATS)
    .map(({ suffix }) => suffix)
    .join('|')})$`,
);
const PICTURE_SUFFIX = /\.(svg|png)$/;
/** Parameters that select a part of a response, or order it, rather than another response. */
const OF_A_PART = ['limit', 'cursor', 'include', 'sort'];
const DOWNLOAD = /^\/download\/([^/]+)$/;

/**
 * Title for citations: the page title, plus the filters that it doesn't mention.
 * @param pinned root-relative
 */
export const citedTitle = (release: ReleaseView, pinned: string): string =>
  describeCitation(release, pinned).title;

/**
 * Citation title, and the newest report if the title is about it; `null` if it is about other reports or
 * none.
 * @param pinned root-relative
 */
export function describeCitation(
  release: ReleaseView,
  pinned: string,
): { readonly title: string; readonly newestYear: number | null } {
  const { pathname, searchParams } = new URL(pinned, 'http://localhost');
  const { title, coveredParameters, lastReport } = titleOfPath(release, pathname, searchParams);
  const { newestYear } = release.asOf(searchParams.get('asOf'));
  return {
    title: withFilters(release, title, { searchParams, coveredParameters }),
    newestYear: lastReport !== null && lastReport >= newestYear ? newestYear : null,
  };
}

function withFilters(
  release: ReleaseView,
  title: string,
  {
    searchParams,
    coveredParameters,
  }: { readonly searchParams: URLSearchParams; readonly coveredParameters: readonly string[] },
): string {
  const filters = [...searchParams].filter(([name]) => ![...coveredParameters, ...OF_A_PART].includes(name));
  return `${title}${describeFilters(release, filters)}`;
}

function titleOfPath(
  release: ReleaseView,
  pathname: string,
  search: URLSearchParams,
): Pick<ResourceTitle, 'title' | 'coveredParameters' | 'lastReport'> {
  const path = pathname.replace(PINNED, '');
  const only = (title: string, last: number | null = null) => ({
    title,
    coveredParameters: [],
    lastReport: last,
  });
  const file = DOWNLOAD.exec(path)?.[1];
  if (file !== undefined) return only(`${DATASET_TITLE}: ${decodeURIComponent(file)}`);
  if (PICTURE_SUFFIX.test(path)) {
    const shown = path.replace(PICTURE_SUFFIX, '');
    for (const { path: template, summary, title = summary } of GRAPHICS) {
      const values = matchPath(template, shown);
      if (values) return only(fillTitle(release, title, values), lastReport({ release, values, search }));
    }
  }
  const bare = path.replace(SUFFIX, '');
  if (bare === '') {
    const version = PINNED.exec(pathname.replace(SUFFIX, ''))?.[1];
    return only(version === undefined ? DATASET_TITLE : `${DATASET_TITLE}, release ${version}`);
  }
  return (
    describeResource(release, bare, search) ?? only(`${DATASET_TITLE}: ${decodeURIComponent(bare.slice(1))}`)
  );
}
