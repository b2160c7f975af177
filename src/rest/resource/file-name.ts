import { findGroup, groupIdOf } from '../../dataset/groups.js';
import { groupTitle } from '../../dataset/place-filter.js';
import type { Release } from '../../dataset/release.js';
import { normalizeName } from '../../domain/names.js';

/** More countries than these are counted, not named. */
const MOST_NAMED = 3;
/** Noun for an address whose last word does not name its content. */
const SHOWN: Readonly<Record<string, string>> = { compare: 'tiers' };
/** Show all years if none are named. */
const OF_ALL_YEARS = ['tiers', 'compare', 'counts'];

/** The parameters of an address that say what it shows, as the release names them. */
type FilterValues = Readonly<Record<string, unknown>>;

const slug = (name: string): string => normalizeName(name).replaceAll(/[^a-z0-9]+/g, '-');

/**
 * A name for a file that says what is in it: `cambodia-tip-tiers-2001-2025`. It has letters of ASCII, digits and
 * hyphens alone, and no words of the one who asks.
 * @param path with Fastify's `:name` parameters, without suffix
 */
export function fileNameOf(release: Release, path: string, asked: FilterValues): string {
  const last = path.split('/').findLast((part) => part !== '' && !part.startsWith(':')) ?? '';
  return [
    ...subjectOf(release, asked),
    'tip',
    slug(SHOWN[last] ?? last),
    ...yearsOf(release, last, asked),
  ].join('-');
}

function subjectOf(release: Release, asked: FilterValues): string[] {
  const names = valuesOf(asked.country).map((code) => release.countries.find(code).name);
  const groups = valuesOf(asked.group).map((name) =>
    groupTitle(findGroup(release, groupIdOf(release, name))),
  );
  return [
    ...(names.length > MOST_NAMED ? [`${names.length} countries`] : names),
    ...[...groups, ...valuesOf(asked.region), ...valuesOf(asked.status)],
  ].map(slug);
}

function yearsOf(release: Release, last: string, { year, from, to }: FilterValues): string[] {
  if (year !== undefined) return valuesOf(year);
  const isOfAll = OF_ALL_YEARS.includes(last) || from !== undefined || to !== undefined;
  if (isOfAll) return [`${from ?? release.years[0]}`, `${to ?? release.newestYear}`];
  return last === 'watchlist' ? [`${release.newestYear}`] : [];
}

const valuesOf = (value: unknown): string[] => (value === undefined ? [] : [value].flat().map(String));
