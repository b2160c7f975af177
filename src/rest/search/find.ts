import { z } from 'zod';
import type { CountryRef } from '../../dataset/countries.js';
import { placeNames } from '../../dataset/place-names.js';
import type { Release } from '../../dataset/release.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { STATE_REPORTS_URL, type UpcomingReport } from '../../dataset/upcoming-report.js';
import { explainNotInRelease, upcomingReportSentence } from '../../dataset/upcoming-report-words.js';
import { normalizeName } from '../../domain/names.js';
import { compareCells } from '../../domain/order.js';
import { nameAtStart } from '../../domain/sentences.js';
import { TIER_LABELS } from '../../domain/tier.js';
import type { RouteSchema } from '../../http/route-schema.js';
import { singleLineText } from '../../kit/parameters.js';
import { problemResponses } from '../../kit/problem-responses.js';
import { jsonContent } from '../../kit/response-content.js';
import { NOT_MODIFIED } from '../../kit/response-headers.js';
import {
  EXACT_ELSEWHERE,
  fitAround,
  fitOutside,
  fitText,
  HAS_WITHIN,
  ONE_LENGTH_OFF,
  ONE_LETTER,
  SIMILAR,
} from './match.js';
import { KINDS, type SearchEntry, toSearchEntries } from './search-entries.js';

export const MAX_QUERY = 100;
/** Maximum number of results returned; `total` counts all. */
export const MAX_RESULTS = 20;

export const Found = z
  .object({
    kind: z.enum(KINDS).describe('Kind of result'),
    name: z.string().describe('Its name'),
    path: z.string().nullable().describe('Its URL; null for a place that no report covers'),
    note: z.string().describe('One-line summary'),
    url: z.url().optional().describe('Page of another site that may have what this service lacks'),
  })
  .meta({ id: 'Found', description: 'A search result' });

export type Found = Readonly<z.output<typeof Found>>;

export interface SearchResult {
  readonly total: number;
  readonly items: readonly Found[];
  /** The only exact match with a page; `null` for none or several. */
  readonly exact: Found | null;
}

const YEAR = /(?<!\p{N})((?:19|20)\d\d)(?!\p{N})/u;
/** Words allowed beside a year: `Cambodia in 2022`, `TIP report of 2030`. */
const AROUND: ReadonlySet<string> = new Set(['in', 'of', 'tip', 'report', 'reports']);

const things = (release: Release): readonly SearchEntry[] => toSearchEntries(release, placeNames());

/** Searches a release by name in any language and spelling, tolerating typos. */
export function search(release: ReleaseView, text: string): SearchResult {
  const wanted = normalizeName(text);
  if (wanted === '') return { total: 0, items: [], exact: null };
  const all = release.derive(things);
  const ranked = ranking(all, wanted);
  const best = ranked[0]?.score ?? SIMILAR;
  // With an exact match, drop fuzzy matches; keep merely similar ones only if there is nothing better.
  const limit = best < ONE_LETTER ? ONE_LETTER : best < SIMILAR ? SIMILAR : Number.POSITIVE_INFINITY;
  const isSlip = ({ score }: { score: number }) =>
    score === ONE_LETTER || score === ONE_LENGTH_OFF || score >= SIMILAR;
  // A shorter name within the same word is a coincidence: India within Indonesia, in Chinese.
  const isChance = ({ score }: { score: number }) => isAround(score) && score > best;
  const kept = ranked.filter((each) => (!isSlip(each) || each.score < limit) && !isChance(each));
  const known = [...inYear(release, all, wanted), ...kept.map(({ thing }) => toResult(thing))];
  const found = known.length > 0 ? known : namedIn(all, wanted).map(toResult);
  const exact = kept.filter(({ score }) => score === best && best <= EXACT_ELSEWHERE);
  const [only] = exact;
  const isOneThing = exact.length === 1 && only && !sharesName(all, only.thing, wanted);
  return {
    total: found.length,
    items: found.slice(0, MAX_RESULTS),
    exact: isOneThing && only.thing.path !== null ? toResult(only.thing) : null,
  };
}

/** Shorter texts are codes and words. */
const SHORTEST_SHARED = 4;

/** True if a short name of a country is a word in that of another one: Congo, Korea. */
function sharesName(all: readonly SearchEntry[], { names, country }: SearchEntry, wanted: string): boolean {
  const isOwnName = names[0] === wanted;
  if (!country || isOwnName || wanted.length < SHORTEST_SHARED) return false;
  return all.some(
    (other) =>
      other.country !== undefined &&
      other.country.iso2 !== country.iso2 &&
      other.names.some((name) => ` ${name} `.includes(` ${wanted} `)),
  );
}

const isAround = (score: number): boolean => score >= HAS_WITHIN && score < SIMILAR;

const ranking = (all: readonly SearchEntry[], wanted: string) =>
  all
    .flatMap((thing) => {
      const score = computeScore(thing, wanted);
      return score === null ? [] : [{ thing, score }];
    })
    .sort(
      (a, b) =>
        a.score - b.score ||
        KINDS.indexOf(a.thing.kind) - KINDS.indexOf(b.thing.kind) ||
        compareCells(a.thing.name, b.thing.name),
    );

const toResult = ({ kind, name, path, note }: SearchEntry): Found => ({ kind, name, path, note });

function computeScore({ kind, names, elsewhere }: SearchEntry, wanted: string): number | null {
  const isPlace = kind === 'country' || kind === 'not_covered';
  let best: number | null = null;
  for (const [list, fits] of [[names, fitText] as const, [elsewhere, fitOutside] as const])
    for (const name of list) {
      const score = fits(wanted, name) ?? (isPlace ? fitAround(wanted, name) : null);
      if (score !== null && (best === null || score < best)) best = score;
    }
  return best;
}

/** A country and a year give one placement. A year without a report says so, and links to it if it is out. */
function inYear(release: ReleaseView, all: readonly SearchEntry[], wanted: string): readonly Found[] {
  const year = Number(YEAR.exec(wanted)?.[1]);
  if (Number.isNaN(year)) return [];
  const words = wanted
    .replace(YEAR, '')
    .split(' ')
    .filter((word) => word !== '');
  const rest = words.filter((word) => !AROUND.has(word)).join(' ');
  const { upcomingReport } = release;
  if (!release.years.includes(year)) {
    if (rest !== '')
      return year === upcomingReport?.year
        ? notHereYet(release, upcomingReport, getPlace(all, [words.join(' '), rest]))
        : [];
    if (year === upcomingReport?.year) return notHereYet(release, upcomingReport, null);
    const span = `The reports are those of ${release.years[0]} to ${release.newestYear}`;
    const note =
      year > release.newestYear && upcomingReport
        ? `${span}. ${upcomingReportSentence(upcomingReport)}`
        : span;
    return [{ kind: 'report', name: `There is no ${year} report here`, path: '/reports', note }];
  }
  if (rest === '') return [];
  const country = getPlace(all, [words.join(' '), rest]);
  if (!country) return [];
  const placement = release.placement(country.iso2, year);
  return [
    {
      kind: 'country',
      name: `${nameAtStart(country)} in the ${year} report`,
      path: `/countries/${country.iso2}${placement ? `/tiers/${year}` : ''}`,
      note: placement ? TIER_LABELS[placement.tier] : 'No placement is known',
    },
  ];
}

/** A shorter name within a query is likely a word: IN, IS and ON are codes. */
const SHORTEST_NAME = 4;
const SHORTEST_ELSEWHERE = 6;

/** Names contained in a query, longest first: `who is on tier 3`, `tiers of ASEAN`. */
function namedIn(all: readonly SearchEntry[], wanted: string): readonly SearchEntry[] {
  const isIn = (name: string) => ` ${wanted} `.includes(` ${name} `);
  return all
    .map((thing) => {
      const own = thing.names.filter((name) => name.length >= SHORTEST_NAME);
      const elsewhere = thing.elsewhere.filter((name) => name.length >= SHORTEST_ELSEWHERE);
      const lengths = [...own, ...elsewhere].filter(isIn).map(({ length }) => length);
      return { thing, length: Math.max(0, ...lengths) };
    })
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length)
    .map(({ thing }) => thing);
}

/** The country matched by the first text that names one, or contained in the last. */
function getPlace(all: readonly SearchEntry[], texts: readonly string[]): CountryRef | undefined {
  const [place] = texts
    .flatMap((text) => ranking(all, text))
    .filter(({ thing, score }) => thing.country && (score <= ONE_LETTER || isAround(score)));
  return (place?.thing ?? namedIn(all, texts.at(-1) ?? '').find(({ country }) => country))?.country;
}

/** @param country `null` for the report as a whole, `undefined` if the country is unknown */
function notHereYet(
  release: ReleaseView,
  upcomingReport: UpcomingReport,
  country: CountryRef | null | undefined,
): readonly Found[] {
  if (country === undefined) return [];
  const report = `The ${upcomingReport.year} report`;
  return [
    {
      kind: country ? 'country' : 'report',
      name: `${country ? `${nameAtStart(country)} in t${report.slice(1)}` : report}: not here yet`,
      path: country ? `/countries/${country.iso2}` : '/reports',
      note: explainNotInRelease(upcomingReport.year, release, upcomingReport, ''),
      url: STATE_REPORTS_URL,
    },
  ];
}

export const searchQuery = z.strictObject({
  q: singleLineText(MAX_QUERY)
    .min(1, 'is empty: give a name, a word or a year')
    .default('')
    .describe('A name in any language or spelling, or a year; without it there are no results'),
});

const SearchResponse = z
  .object({
    release: z.string().describe('Version of the release that the response is based on'),
    query: z.string().describe('The text that was searched for'),
    total: z.int().describe('Number of results'),
    items: z.array(Found).describe(`The best results, ${MAX_RESULTS} at most`),
  })
  .meta({ id: 'SearchResponse' });

export const searchSchema: RouteSchema = {
  operationId: 'search',
  tags: ['Countries'],
  summary: 'Search',
  description: 'Finds countries, reports, groups, rules, words and pages by any name.',
  querystring: searchQuery,
  response: {
    200: jsonContent('The results', SearchResponse),
    ...NOT_MODIFIED,
    ...problemResponses({ path: '/search' }),
  },
};
