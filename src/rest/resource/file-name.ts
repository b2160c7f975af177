import { findGroup, groupIdOf } from '../../dataset/groups.js';
import { groupTitle } from '../../dataset/place-filter.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { normalizeName } from '../../domain/names.js';

/** With more countries, use their number. */
const MOST_NAMED = 3;
/** Noun for paths whose last segment does not describe the content. */
const SHOWN: Readonly<Record<string, string>> = { compare: 'tiers' };
/** Resources that cover all years by default. */
const OF_ALL_YEARS = ['tiers', 'compare', 'counts'];

/** Parameters that describe the content, with canonical names. */
type FilterValues = Readonly<Record<string, unknown>>;

const slug = (name: string): string => normalizeName(name).replaceAll(/[^a-z0-9]+/g, '-');

/**
 * Builds a descriptive file name such as `cambodia-tip-tiers-2001-2025`: ASCII letters, digits and hyphens
 * only, nothing copied from user input.
 * @param path with Fastify's `:name` parameters, without suffix
 */
export function fileNameOf(release: ReleaseView, path: string, asked: FilterValues): string {
  const last = path.split('/').findLast((part) => part !== '' && !part.startsWith(':')) ?? '';
  return [
    ...subjectOf(release, asked),
    'tip',
    slug(SHOWN[last] ?? last),
    ...yearsOf(release, last, asked),
  ].join('-');
}

function subjectOf(release: ReleaseView, asked: FilterValues): string[] {
  const names = valuesOf(asked.country).map((code) => release.countries.find(code).name);
  const groups = valuesOf(asked.group).map((name) =>
    groupTitle(findGroup(release, groupIdOf(release, name))),
  );
  return [
    ...(names.length > MOST_NAMED ? [`${names.length} countries`] : names),
    ...[...groups, ...valuesOf(asked.region), ...valuesOf(asked.status)],
  ].map(slug);
}

function yearsOf(release: ReleaseView, last: string, { year, from, to }: FilterValues): string[] {
  if (year !== undefined) return valuesOf(year);
  const isOfAll = OF_ALL_YEARS.includes(last) || from !== undefined || to !== undefined;
  if (isOfAll) return [`${from ?? release.years[0]}`, `${to ?? release.newestYear}`];
  return last === 'watchlist' ? [`${release.newestYear}`] : [];
}

const valuesOf = (value: unknown): string[] => (value === undefined ? [] : [value].flat().map(String));
