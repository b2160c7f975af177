import type { z } from 'zod';
import { findGroup, toGroupId } from '../dataset/groups.js';
import { findNamesInList } from '../dataset/names-in-list.js';
import { resolveRegionName } from '../dataset/place-filter.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { LATEST } from './parameters.js';
import type { Resource } from './resource.js';

type PathValues = Readonly<Record<string, string>>;

/**
 * Path parameters with the canonical country code and group id, and the year of the newest report.
 * @param asOf the day to which the release is limited
 * @throws Problem `unknown-country` or `unknown-group`
 */
export function canonicalizePathParams(whole: ReleaseView, path: PathValues, asOf?: string): PathValues {
  const { country, group, year } = path;
  return {
    ...path,
    ...(country !== undefined && { country: whole.countries.find(country).iso2 }),
    ...(group !== undefined && { group: findGroup(whole, group).id }),
    ...(year !== undefined && { year: resolveLatest(year, whole, asOf) as string }),
  };
}

/** Replaces `latest`, alone or in a list, by the year of the newest report. */
function resolveLatest(value: unknown, whole: ReleaseView, asOf: string | undefined): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => resolveLatest(each, whole, asOf)))];
  return value === LATEST ? whole.asOf(asOf).newestYear : value;
}

/** Fills path parameters into a resource's path, percent-encoded. */
export function fillPath({ path }: Pick<Resource, 'path'>, params: PathValues): string {
  if (!path.includes(':')) return path;
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** A validated query. */
type Query = Readonly<Record<string, unknown>>;

interface SerializedValue {
  readonly written: string;
}

/**
 * Returns a function that normalizes a query, so that equivalent requests share one URL and cache entry:
 * defaults omitted, lists sorted without duplicates, countries as ISO 3166-1 alpha-2 codes, regions by their
 * UN M49 names, groups by id, words in canonical case.
 *
 * @param schema all query parameters of the resource
 * @param ordered lists whose order is significant, besides `sort`
 */
export function createQueryCanonicalizer(schema: z.ZodObject, ordered: readonly string[] = []) {
  const defaults = getDefaults(schema);
  return (query: Query): [string, string][] =>
    Object.entries(query)
      .filter(([name, value]) => value !== undefined && value !== defaults.get(name))
      .map(([name, value]) => {
        const values = toStrings(value);
        return [name, (name === 'sort' || ordered.includes(name) ? values : values.sort()).join(',')];
      });
}

function getDefaults(schema: z.ZodObject): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(schema.shape).map(([name, type]) => [name, (type as z.ZodType).safeParse(undefined).data]),
  );
}

/**
 * Replaces aliases in a query with the canonical names of countries, regions and groups, and `latest` with a year.
 * @throws Problem `invalid-parameter` for a name that the release does not have, with similar names
 */
export function resolveNames<Requested extends Query>(release: ReleaseView, query: Requested): Requested {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      resolveLatest(resolveName(release, name, value), release, query.asOf as string | undefined),
    ]),
  ) as Requested;
}

const COUNTRY_PARAMETERS = ['country', 'highlight', 'like'];

/**
 * The canonical name of a country, region or group parameter; other values are returned unchanged.
 * @throws Problem `invalid-parameter` for an unknown name, with similar names
 */
export function resolveName(release: ReleaseView, parameter: string, value: unknown): unknown {
  if (value === undefined) return value;
  if (parameter === 'region') return resolveRegionName(release, String(value));
  if (parameter === 'group') return toGroupId(release, String(value));
  if (!COUNTRY_PARAMETERS.includes(parameter)) return value;
  const getCode = (name: string): string => {
    // The claim check has an answer on these; where only a country will do, it is rejected later.
    const unranked = parameter === 'country' ? release.countries.findUnranked(name) : undefined;
    if (unranked) return unranked.code ?? unranked.name;
    return release.countries.findByParameter(name, parameter).iso2;
  };
  if (!Array.isArray(value)) return getCode(String(value));
  return [...new Set(findNamesInList(release.countries, value).map(getCode))];
}

function toStrings(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.map(String))];
  return [typeof value === 'object' ? (value as SerializedValue).written : String(value)];
}
