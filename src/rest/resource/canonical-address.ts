import { findGroup } from '../../dataset/groups.js';
import type { Release } from '../../dataset/release.js';
import { FORMATS, type FormatName } from '../../formats/format.js';
import type { Resource } from './resource.js';

/** The parts of a request that stand in its address. */
export interface Addressed {
  /** The release that the address names. */
  readonly version: string | undefined;
  /** The parameters of the path, in their one form. */
  readonly path: Readonly<Record<string, string>>;
  /** The format that the address names by a suffix. */
  readonly suffix: FormatName | undefined;
  /** The query in its one form, with its question mark; empty for none. */
  readonly queryText: string;
}

/** The canonical address of a request: caches and links then have one address for one answer. */
export function canonicalAddress(
  resource: Resource,
  { version, path, suffix: format, queryText }: Addressed,
): string {
  const prefix = version === undefined ? '' : `/releases/${version}`;
  const suffix = format === undefined ? '' : `.${FORMATS[format].suffix}`;
  return `${prefix}${pathOf(resource, path)}${suffix}${queryText}`;
}

/**
 * The parameters of a path with the canonical code of the country, and the identifier of the group.
 * @throws Problem `unknown-country` or `unknown-group`
 */
export function canonicalPath(edition: Release, path: Addressed['path']): Addressed['path'] {
  if (path.group !== undefined) return { ...path, group: findGroup(edition, path.group).id };
  return path.country === undefined ? path : { ...path, country: edition.countries.find(path.country).iso2 };
}

/** The path of a resource or graphic with its parameters filled in, below the release and without suffix. */
export function pathOf({ path }: Pick<Resource, 'path'>, params: Addressed['path']): string {
  if (!path.includes(':')) return path;
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
