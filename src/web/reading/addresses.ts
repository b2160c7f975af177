import { searchText } from '../../domain/parameters.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { isInRelease } from '../../rest/resource/resource.js';
import { RESOURCES } from '../../rest/resources/index.js';

export interface Reading {
  /** Version of the edition that the address names; `null`: whichever is current. */
  readonly version: string | null;
  /** Only what could be known on that day, YYYY-MM-DD. */
  readonly asOf: string | undefined;
}

export const NEWEST: Reading = { version: null, asOf: undefined };

/** Paths that every edition has, whatever the suffix; the feed is one for all of them. */
const IN_EDITION = [...RESOURCES.filter(isInRelease), ...GRAPHICS].map(
  ({ path }) => new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}(?:\\.(?!atom)\\w+)?$`),
);

export const isPartOfEdition = (path: string): boolean => IN_EDITION.some((pattern) => pattern.test(path));

/** Address for a reader in an edition or at a day: what every edition has is pinned to theirs. @param address root-relative */
export function addressAsRead(address: string, { version, asOf }: Reading): string {
  if (!address.startsWith('/')) return address;
  const { pathname, searchParams, hash } = new URL(address, 'http://service.invalid');
  if (!isPartOfEdition(pathname)) return address;
  if (asOf !== undefined) searchParams.set('asOf', asOf);
  return `${version === null ? '' : `/releases/${version}`}${pathname}${searchText(searchParams)}${hash}`;
}

/** The address of another form: the suffix belongs to the path. @param address path and query, without suffix */
export function withSuffix(address: string, suffix: string): string {
  const [path, query] = address.split('?', 2);
  return `${path}.${suffix}${query === undefined ? '' : `?${query}`}`;
}

/** Pages that say nothing without their query; all others are told with it only in part, or in another way. */
const QUESTIONS = ['/verify', '/eligibility/simulate', '/charts'];
const OF_VARIANTS = ['asOf', 'edition'];

export const isQuestion = (path: string): boolean => QUESTIONS.includes(path);

/**
 * The address at which search engines shall know a page: of an edition, of a day, of some rows or in another order it is
 * a variant of the page as it is today.
 * @param page.path without suffix and release
 * @returns root-relative
 */
export function liveAddress({
  path,
  search,
}: {
  readonly path: string;
  readonly search?: URLSearchParams;
}): string {
  if (!isQuestion(path)) return path;
  return `${path}${searchText([...(search ?? [])].filter(([name]) => !OF_VARIANTS.includes(name)))}`;
}
