import { findGroup } from '../../dataset/groups.js';
import type { Release } from '../../dataset/release.js';
import { FORMATS, type FormatName } from '../../formats/format.js';
import type { Resource } from './resource.js';

interface Addressed {
  readonly version: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  /** The format that the address names by a suffix. */
  readonly suffix: FormatName | undefined;
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

export function pathOf({ path }: Pick<Resource, 'path'>, params: Addressed['path']): string {
  if (!path.includes(':')) return path;
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
