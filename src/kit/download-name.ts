import { findGroup, toGroupId } from '../dataset/groups.js';
import { groupTitle } from '../dataset/place-filter.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { normalizeName } from '../domain/names.js';

/** With more countries, use their number. */
const MAX_NAMED_COUNTRIES = 3;
/** Noun for paths whose last segment does not describe the content. */
const NOUN_BY_SEGMENT: Readonly<Record<string, string>> = { compare: 'tiers' };
/** Resources that cover all years by default. */
const SHOWS_ALL_YEARS = ['tiers', 'compare', 'counts'];

/** Parameters that describe the content, with canonical names. */
type FilterValues = Readonly<Record<string, unknown>>;

const slug = (name: string): string => normalizeName(name).replaceAll(/[^a-z0-9]+/g, '-');

/**
 * Builds a descriptive file name such as `cambodia-tip-tiers-2001-2025`: ASCII letters, digits and hyphens
 * only, nothing copied from user input.
 * @param path with Fastify's `:name` parameters, without suffix
 */
export function downloadName(release: ReleaseView, path: string, filters: FilterValues): string {
  const lastSegment = path.split('/').findLast((part) => part !== '' && !part.startsWith(':')) ?? '';
  return [
    ...subjectParts(release, filters),
    'tip',
    slug(NOUN_BY_SEGMENT[lastSegment] ?? lastSegment),
    ...yearParts(release, lastSegment, filters),
  ].join('-');
}

function subjectParts(release: ReleaseView, filters: FilterValues): string[] {
  const { countries } = release;
  const names = toStrings(filters.country).map(
    (code) => (countries.findUnranked(code) ?? countries.find(code)).name,
  );
  const groups = toStrings(filters.group).map((name) =>
    groupTitle(findGroup(release, toGroupId(release, name))),
  );
  return [
    ...(names.length > MAX_NAMED_COUNTRIES ? [`${names.length} countries`] : names),
    ...[...groups, ...toStrings(filters.region), ...toStrings(filters.status)],
  ].map(slug);
}

function yearParts(release: ReleaseView, lastSegment: string, { year, from, to }: FilterValues): string[] {
  if (year !== undefined) return toStrings(year);
  const isRange = SHOWS_ALL_YEARS.includes(lastSegment) || from !== undefined || to !== undefined;
  if (isRange) return [`${from ?? release.years[0]}`, `${to ?? release.newestYear}`];
  return lastSegment === 'watchlist' ? [`${release.newestYear}`] : [];
}

const toStrings = (value: unknown): string[] => (value === undefined ? [] : [value].flat().map(String));
