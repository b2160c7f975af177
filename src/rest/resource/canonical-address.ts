import type { z } from 'zod';
import { findGroup, groupIdOf } from '../../dataset/groups.js';
import { namesInList } from '../../dataset/names-in-list.js';
import { regionNamed } from '../../dataset/place-filter.js';
import type { Release } from '../../dataset/release.js';
import { FORMATS, type FormatName } from '../../formats/format.js';
import type { Resource } from './resource.js';

interface AddressParts {
  readonly version: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  /** The format that the address names by a suffix. */
  readonly suffix: FormatName | undefined;
  readonly queryText: string;
}

/** The canonical address of a request: caches and links then have one address for one answer. */
export function canonicalAddress(
  resource: Resource,
  { version, path, suffix: format, queryText }: AddressParts,
): string {
  const prefix = version === undefined ? '' : `/releases/${version}`;
  const suffix = format === undefined ? '' : `.${FORMATS[format].suffix}`;
  return `${prefix}${pathOf(resource, path)}${suffix}${queryText}`;
}

/**
 * The parameters of a path with the canonical code of the country, and the identifier of the group.
 * @throws Problem `unknown-country` or `unknown-group`
 */
export function canonicalPath(whole: Release, path: AddressParts['path']): AddressParts['path'] {
  if (path.group !== undefined) return { ...path, group: findGroup(whole, path.group).id };
  return path.country === undefined ? path : { ...path, country: whole.countries.find(path.country).iso2 };
}

export function pathOf({ path }: Pick<Resource, 'path'>, params: AddressParts['path']): string {
  if (!path.includes(':')) return path;
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** A query as it was checked. */
type Query = Readonly<Record<string, unknown>>;

interface WrittenValue {
  readonly written: string;
}

/**
 * Makes what writes the query of a resource in its one form, so that equal questions have one address and one
 * place in each cache: values that go without saying left out, lists in order and without repetition, countries by
 * their ISO 3166-1 alpha-2 code, regions by their name in UN M49, groups by their identifier, words in the case that
 * they have here.
 *
 * @param schema all query parameters of the resource
 * @param ordered the lists whose order is a part of the question
 */
export function canonicalQueryOf(schema: z.ZodObject, ordered: readonly string[] = []) {
  const defaults = defaultsOf(schema);
  return (query: Query): [string, string][] =>
    Object.entries(query)
      .filter(([name, value]) => value !== undefined && value !== defaults.get(name))
      .map(([name, value]) => {
        const values = valuesOf(value);
        return [name, (ordered.includes(name) ? values : values.sort()).join(',')];
      });
}

function defaultsOf(schema: z.ZodObject): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schema.shape).map(([name, type]) => [name, (type as z.ZodType).safeParse(undefined).data]),
  );
}

/**
 * A query with the names that countries, regions and groups have here.
 * @throws Problem `invalid-parameter` for a name that the release does not have, with those that are near
 */
export function withOwnNames<Asked extends Query>(release: Release, query: Asked): Asked {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, named(release, name, value)]),
  ) as Asked;
}

const COUNTRY_PARAMETERS = ['country', 'highlight', 'like'];

export function named(release: Release, parameter: string, value: unknown): unknown {
  if (value === undefined) return value;
  if (parameter === 'region') return regionNamed(release, String(value));
  if (parameter === 'group') return groupIdOf(release, String(value));
  if (!COUNTRY_PARAMETERS.includes(parameter)) return value;
  const codeOf = (name: string): string => release.countries.asked(name, parameter).iso2;
  if (!Array.isArray(value)) return codeOf(String(value));
  return [...new Set(namesInList(release.countries, value).map(codeOf))];
}

function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.map(String))];
  return [typeof value === 'object' ? (value as WrittenValue).written : String(value)];
}
