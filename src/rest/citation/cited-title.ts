import type { Release } from '../../dataset/release.js';
import { DATASET_TITLE } from '../../domain/service.js';
import { FORMATS } from '../../formats/format.js';
import { GRAPHICS } from '../graphics/graphics.js';
import { matchPath, tellResource, titled } from './resource-title.js';

const PINNED = /^\/releases\/([^/?]+)(?=\/|$)/;
const SUFFIX = new RegExp(
  `\\.(${Object.values(FORMATS)
    .map(({ suffix }) => suffix)
    .join('|')})$`,
);
const PICTURE_SUFFIX = /\.(svg|png)$/;
/** Parameters that say how much of a list or an answer is shown, not which one it is. */
const OF_A_PART = ['limit', 'cursor', 'include'];
const DOWNLOAD = /^\/download\/([^/]+)$/;

/**
 * Title of an address in a citation: that of its page, with the filters that the title does not speak of.
 * @param pinned root-relative
 */
export function citedTitle(release: Release, pinned: string): string {
  const { pathname, searchParams } = new URL(pinned, 'http://localhost');
  const { title, spoken } = titleOfPath(release, pathname, searchParams);
  const filters = [...searchParams].filter(([name]) => ![...spoken, ...OF_A_PART].includes(name));
  return filters.length === 0
    ? title
    : `${title} (${filters.map(([name, value]) => filterInWords(release, name, value)).join(', ')})`;
}

const filterInWords = ({ countries }: Release, name: string, value: string): string =>
  name === 'country'
    ? value
        .split(',')
        .map((each) => countries.lookUp(each)?.name ?? each)
        .join(', ')
    : `${name} ${value.replaceAll('_', ' ')}`;

function titleOfPath(
  release: Release,
  pathname: string,
  search: URLSearchParams,
): { readonly title: string; readonly spoken: readonly string[] } {
  const path = pathname.replace(PINNED, '');
  const only = (title: string) => ({ title, spoken: [] });
  const file = DOWNLOAD.exec(path)?.[1];
  if (file !== undefined) return only(`${DATASET_TITLE}: ${decodeURIComponent(file)}`);
  if (PICTURE_SUFFIX.test(path)) {
    const shown = path.replace(PICTURE_SUFFIX, '');
    for (const { path: template, summary } of GRAPHICS) {
      const values = matchPath(template, shown);
      if (values) return only(titled(release, summary, values));
    }
  }
  const bare = path.replace(SUFFIX, '');
  if (bare === '') {
    const version = PINNED.exec(pathname.replace(SUFFIX, ''))?.[1];
    return only(version === undefined ? DATASET_TITLE : `${DATASET_TITLE}, edition ${version}`);
  }
  return (
    tellResource(release, bare, search) ?? only(`${DATASET_TITLE}: ${decodeURIComponent(bare.slice(1))}`)
  );
}
