import WORDS from '../../../assets/words/things.json' with { type: 'json' };
import type { CountryRef } from '../../dataset/countries.js';
import { findGroups } from '../../dataset/groups.js';
import { formatNamesInBrackets, getName } from '../../dataset/iso-places.js';
import { NAMES } from '../../dataset/other-names.js';
import { getRegions } from '../../dataset/place-filter.js';
import type { PlaceNames } from '../../dataset/place-names.js';
import type { Release } from '../../dataset/release.js';
import { findPlaceByName, PLACES_WITHIN } from '../../dataset/unranked-places.js';
import { TERMS, termId } from '../../domain/glossary.js';
import { normalizeName } from '../../domain/names.js';
import { getPublicLaws } from '../../domain/rule.js';
import { TIER_LABELS, TIERS } from '../../domain/tier.js';
import { LANGUAGES } from '../../graphics/languages.js';
import { getMessages, type MessageKey } from '../../graphics/words.js';
import { searchText } from '../../http/query-string.js';

export const KINDS = [
  'country',
  'not_covered',
  'report',
  'tier',
  'list',
  'group',
  'region',
  'rule',
  'term',
  'page',
] as const;

export interface SearchEntry {
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
  /** `null` for a place that no report covers. */
  readonly path: string | null;
  readonly note: string;
  readonly names: readonly string[];
  /** Names in other languages, normalized. */
  readonly elsewhere: readonly string[];
  readonly country?: CountryRef;
}

/** Everything that can be found in a release, with normalized names. */
export function toSearchEntries(
  release: Release,
  places: ReadonlyMap<string, PlaceNames>,
): readonly SearchEntry[] {
  return [
    ...countries(release, places),
    ...notCovered(release, places),
    ...reports(release),
    ...tiers(release),
    ...inWords('list', release),
    ...groups(release),
    ...regions(release),
    ...rules(release),
    ...terms(),
    ...inWords('page', release),
  ];
}

let messages: readonly Readonly<Record<MessageKey, string>>[] | undefined;

/** A message in every language of the graphics. */
const inLanguages = (key: MessageKey): readonly string[] => {
  messages ??= LANGUAGES.map(getMessages);
  return messages.map((each) => each[key]);
};

type NamedThing = Omit<SearchEntry, 'names' | 'elsewhere'>;

const thing = (
  given: NamedThing,
  others: readonly string[],
  elsewhere: readonly string[] = [],
): SearchEntry => {
  const names = new Set([given.name, ...others].map(normalizeName).filter((name) => name !== ''));
  const abroad = new Set(elsewhere.map(normalizeName));
  return { ...given, names: [...names], elsewhere: [...abroad].filter((name) => name && !names.has(name)) };
};

const countries = (release: Release, places: ReadonlyMap<string, PlaceNames>): SearchEntry[] =>
  release.countries.all.map((country) => {
    const { iso2, iso3, m49, name, names } = country;
    const newest = release.getHistory(iso2).at(-1);
    const { english = [], elsewhere = [] } = places.get(iso2) ?? {};
    return thing(
      {
        kind: 'country',
        name,
        path: `/countries/${iso2}`,
        note: newest ? `${TIER_LABELS[newest.tier]} in the ${newest.year} report` : 'In no report',
        country,
      },
      [
        iso2,
        iso3,
        m49 ?? '',
        ...names.map((each) => each.name),
        ...english,
        ...(NAMES.countries[iso2]?.names ?? []),
      ],
      [
        ...elsewhere,
        ...(['elsewhere', 'demonyms'] as const).flatMap((kind) => NAMES.countries[iso2]?.[kind] ?? []),
        ...placesWithin(iso2, places),
      ],
    );
  });

/** Names of places that the entry on a country covers. */
const placesWithin = (country: string, places: ReadonlyMap<string, PlaceNames>): string[] =>
  PLACES_WITHIN.filter(({ within }) => within === country).flatMap(({ name, names = [], code = '' }) => {
    const { english = [], elsewhere = [] } = places.get(code) ?? {};
    return [name, ...names, ...english, ...elsewhere];
  });

/** ISO 3166-1 places that no report covers: a valid result, not a typo. */
const notCovered = (release: Release, places: ReadonlyMap<string, PlaceNames>): SearchEntry[] =>
  [...places].flatMap(([iso2, { english, elsewhere }]) => {
    const name = getName(iso2);
    if (name === undefined || release.countries.get(iso2)) return [];
    if (typeof findPlaceByName(iso2)?.within === 'string') return [];
    const note = `No report from ${release.years[0]} to ${release.newestYear} covers it`;
    return [
      thing(
        { kind: 'not_covered', name, path: null, note },
        [iso2, ...english, ...formatNamesInBrackets(english)],
        elsewhere,
      ),
    ];
  });

const reports = (release: Release): SearchEntry[] =>
  release.years.map((year) =>
    thing(
      {
        kind: 'report',
        name: `The ${year} report`,
        path: `/reports/${year}`,
        note: `${release.placementsIn(year).length} placements`,
      },
      [
        `${year}`,
        `${year} report`,
        `report ${year}`,
        `tip report ${year}`,
        `trafficking in persons report ${year}`,
        ...(year === release.newestYear ? ['newest report', 'latest report'] : []),
      ],
    ),
  );

const tiers = (release: Release): SearchEntry[] =>
  TIERS.map((tier) => {
    const count = release.placementsIn(release.newestYear).filter((each) => each.tier === tier).length;
    const query = searchText([
      ['year', `${release.newestYear}`],
      ['tier', tier],
    ]);
    return thing(
      {
        kind: 'tier',
        name: `${TIER_LABELS[tier]} in ${release.newestYear}`,
        path: `/tiers${query}`,
        note: `${count} countries and territories`,
      },
      [TIER_LABELS[tier], `tier${tier}`, `${tier} tier`],
      inLanguages(`tiers.${tier}`),
    );
  });

const inWords = (kind: 'list' | 'page', { newestYear }: Release): SearchEntry[] =>
  WORDS[`${kind}s`].map(({ also, ...phrase }) => {
    const [name = '', path = '', note = ''] = [phrase.name, phrase.path, phrase.note].map((text) =>
      text.replace('{year}', `${newestYear}`),
    );
    return thing({ kind, name, path, note }, also, path === '/watchlist' ? inLanguages('short.2WL') : []);
  });

const groups = (release: Release): SearchEntry[] =>
  findGroups(release).map(({ id, name, abbreviation, memberCount }) =>
    thing(
      { kind: 'group', name, path: `/groups/${id}`, note: `${memberCount} members that a report placed` },
      [id.replaceAll('_', ' '), abbreviation ?? '', ...(NAMES.groups[id] ?? [])],
    ),
  );

const regions = (release: Release): SearchEntry[] =>
  getRegions(release).map((name) =>
    thing(
      { kind: 'region', name, path: `/countries${searchText([['region', name]])}`, note: 'Region of UN M49' },
      NAMES.regions[name] ?? [],
    ),
  );

const rules = (release: Release): SearchEntry[] =>
  release.tables.rules.map((rule) =>
    thing({ kind: 'rule', name: rule.title, path: `/rules/${rule.id}`, note: rule.citation }, [
      rule.id,
      rule.id.replace('-', ' '),
      rule.citation,
      ...getPublicLaws(rule),
      ...getPublicLaws(rule).map((law) => law.replace(/^P\.?L\.? ?/, '')),
    ]),
  );

const terms = (): SearchEntry[] =>
  TERMS.map(({ name, meaning, also = [] }) =>
    thing({ kind: 'term', name, path: `/glossary#${termId(name)}`, note: meaning }, also),
  );
