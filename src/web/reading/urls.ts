import { searchText } from '../../http/query-string.js';
import { acceptsAsOf, isInRelease } from '../../kit/resource.js';
import { RESOURCES } from '../../resources/index.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';

export interface ReleaseScope {
  /** Version of the release in the URL; `null` for the current one. */
  readonly version: string | null;
  /** As-of date, YYYY-MM-DD. */
  readonly asOf: string | undefined;
}

export const NEWEST: ReleaseScope = { version: null, asOf: undefined };

/** Paths that exist in every release, with any suffix except the feed's, which is shared. */
const IN_RELEASE = toPatterns([...RESOURCES.filter(isInRelease), ...GRAPHICS]);
const OF_A_DAY = toPatterns([...RESOURCES.filter(acceptsAsOf), ...GRAPHICS]);

function toPatterns(served: readonly { readonly path: string }[]): readonly RegExp[] {
  return served.map(({ path }) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}(?:\\.(?!atom)\\w+)?$`));
}

/** The same URL without a release. */
export const withoutRelease = (address: string): string => address.replace(/^\/releases\/[^/?]+(?=\/)/, '');

/** True if every release has the path. */
export const isPartOfRelease = (path: string): boolean => IN_RELEASE.some((pattern) => pattern.test(path));

/**
 * URL for a reader in a release or at an as-of date: paths that exist in every release are pinned.
 * @param address root-relative
 */
export function toReadUrl(address: string, { version, asOf }: ReleaseScope): string {
  if (!address.startsWith('/')) return address;
  const { pathname, searchParams, hash } = new URL(address, 'http://service.invalid');
  if (!isPartOfRelease(pathname)) return address;
  if (asOf !== undefined && OF_A_DAY.some((pattern) => pattern.test(pathname)))
    searchParams.set('asOf', asOf);
  return `${version === null ? '' : `/releases/${version}`}${pathname}${searchText(searchParams)}${hash}`;
}

/**
 * URL of another format, with the suffix before the query.
 * @param address path and query, without suffix
 */
export function withSuffix(address: string, suffix: string): string {
  const [path, query] = address.split('?', 2);
  return `${path}.${suffix}${query === undefined ? '' : `?${query}`}`;
}
