import type { z } from 'zod';
import { groupIdOf } from '../../dataset/groups.js';
import { namesInList } from '../../dataset/names-in-list.js';
import { regionNamed } from '../../dataset/regions.js';
import type { Release } from '../../dataset/release.js';

/** A query as it was checked. */
type Query = Readonly<Record<string, unknown>>;

/**
 * Makes what writes the query of a resource in its one form, so that equal questions have one address and one
 * place in each cache: values that go without saying left out, lists in order and without repetition, countries by
 * their ISO 3166-1 alpha-2 code, regions by their name in UN M49, groups by their identifier.
 *
 * @param schema all query parameters of the resource
 */
export function canonicalQueryOf(schema: z.ZodObject) {
  const defaults = defaultsOf(schema);
  /**
   * @param given the query as it was written
   * @throws Problem `unknown-country` or `invalid-parameter` for a name that the release does not have
   */
  return (release: Release, query: Query, given: Query): [string, string][] =>
    Object.entries(given)
      .filter(([name]) => query[name] !== defaults.get(name))
      .map(([name, text]) => [name, written(release, name, String(text), Array.isArray(query[name]))]);
}

/** The values that parameters have when they are not given. */
function defaultsOf(schema: z.ZodObject): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schema.shape).map(([name, type]) => [name, (type as z.ZodType).safeParse(undefined).data]),
  );
}

function written(release: Release, name: string, text: string, isList: boolean): string {
  const parts = isList ? text.split(',') : [text];
  const values = name === 'country' ? namesInList(release.countries, parts) : parts;
  return [...new Set(values.map((each) => named(release, name, each)))].sort().join(',');
}

/** The name that a country, a region or a group has here; other values are what they are. */
function named(release: Release, parameter: string, value: string): string {
  if (parameter === 'country') return release.countries.find(value).iso2;
  if (parameter === 'group') return groupIdOf(release, value);
  return parameter === 'region' ? regionNamed(release, value) : value;
}
