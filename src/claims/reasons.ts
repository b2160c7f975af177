import type { CountryRef } from '../dataset/countries.js';
import { groupBy } from '../domain/group-by.js';
import { compareCells } from '../domain/order.js';
import { nameInSentence } from '../domain/sentences.js';
import { capitalize, describeReports, joinWords, numberWord } from '../engine/english.js';
import { type ClaimRow, placementsToText } from './cell.js';
import type { Finding } from './finding.js';

/** Plural of a predicate: `special cases`, `downgraded on their merits`. */
export const combineRows = (predicate: string): string =>
  predicate
    .replace(/^((?:always|never|not) )?a special case\b/, '$1special cases')
    .replace('on its merits', 'on their merits');

/** A predicate with its verb, singular or plural. */
export const wasOrWere = (plural: boolean, predicate: string): string =>
  plural ? `were ${combineRows(predicate)}` : `was ${predicate}`;

/** True if a predicate ends with reports, so that "in 2022" has to come first. */
export const isCountOfReports = (predicate: string): boolean => /\d{4}|earlier report/.test(predicate);

/**
 * `Ten countries, not nine, were on Tier 3 in 2004.` A sentence does not begin with digits:
 * `In 2022, 22 countries were on Tier 3.`
 */
export function wasInReport(
  subject: string,
  predicate: string,
  { when, isMany, denied }: { readonly when: string; readonly isMany: boolean; readonly denied: string },
): string {
  const was = `${denied === '' ? '' : `, ${denied},`} ${wasOrWere(isMany, predicate)}`;
  return /^\d/.test(subject) || (isCountOfReports(predicate) && when.startsWith('in '))
    ? `${capitalize(when)}, ${subject}${was}.`
    : `${capitalize(subject)}${was} ${when}.`;
}

interface PartFinding {
  readonly of: { readonly country: CountryRef; readonly year: number } | null;
  readonly found: Finding;
}

const MAX_NAMES = 12;

/**
 * Combines findings into a reason without repetition. Placements of one country are merged:
 * `Cambodia was on the Tier 2 Watch List from 2013 to 2015 and on Tier 2 in 2016.` So are countries with
 * equal placements: `Greece, Hungary and Italy were on Tier 2 in 2025.`
 * @param parts the deciding ones
 */
export function getReasons(parts: readonly PartFinding[]): string {
  if (parts.length === 1) return parts[0]?.found.reason ?? '';
  const ofCountries = parts.filter(({ of }) => of !== null);
  ofCountries.sort((a, b) => compareCells(a.of?.country.name ?? '', b.of?.country.name ?? ''));
  const placed = groupBy(
    ofCountries.flatMap(({ found }) => found.placements),
    ({ country }) => country.iso2,
  );
  const others = ofCountries.flatMap(({ of, found: { own, placements } }) =>
    of === null || placements.length > 0 ? [] : { of, text: own },
  );
  const sentences = [
    ...parts.flatMap(({ of, found }) => (of === null ? found.reason : [])),
    ...describeParts(ofCountries),
    ...describePlacements([...placed.values()]),
    ...mergeAlike(others),
    ...ofCountries.flatMap(({ found }) => found.also),
  ];
  return [...new Set(sentences)].filter(Boolean).join(' ');
}

/** Of what countries were part when reports that did not place them came out, once for each. */
function describeParts(parts: readonly PartFinding[]): string[] {
  const ofWholes = parts.flatMap(({ of, found: { describePart, placements } }) =>
    of === null || describePart === null || placements.length === 0 ? [] : { ...of, describePart },
  );
  return [...groupBy(ofWholes, ({ country }) => country.iso2).values()].flatMap(
    (alike) => alike[0]?.describePart(describeReports(alike.map(({ year }) => year))) ?? [],
  );
}

function describePlacements(countries: readonly (readonly ClaimRow[])[]): string[] {
  const each = countries.map((rows) => [...new Map(rows.map((row) => [row.year, row])).values()]);
  each.sort(([a], [b]) => compareCells(a?.country.name ?? '', b?.country.name ?? ''));
  return [...groupBy(each, (rows) => placementsToText(rows)).values()].map((alike) => {
    const names = alike.flatMap(([row]) => (row ? nameInSentence(row.country) : []));
    const who = namedSentences(names);
    const [rows = []] = alike;
    const [only] = rows;
    return only?.tier === null && rows.length === 1
      ? `The ${only.year} report did not cover ${who}.`
      : `${capitalize(who)} ${placementsToText(rows, names.length > 1)}.`;
  });
}

const namedSentences = (names: readonly string[]): string => {
  const more = names.length - MAX_NAMES;
  return joinWords([...names.slice(0, MAX_NAMES), ...(more > 0 ? [`${numberWord(more)} more`] : [])], 'and');
};

/** Words that refer to a single country, so that the sentence cannot be merged. */
const OF_ONE = /\b(?:it|its|has)\b|… was a /i;

/** The conditions under which a claim holds, without repetition; `null` if there are none. */
export function toContext(parts: readonly PartFinding[]): string | null {
  const ofCountries = parts.flatMap(({ of, found: { context: text } }) =>
    of === null || text === null ? [] : { of, text },
  );
  ofCountries.sort((a, b) => compareCells(a.of.country.name, b.of.country.name));
  const ofNone = parts.flatMap(({ of, found }) => (of === null ? (found.context ?? []) : []));
  return [...new Set([...ofNone, ...mergeAlike(ofCountries)])].join(' ') || null;
}

interface CountrySentence {
  readonly of: { readonly country: CountryRef };
  readonly text: string;
}

/**
 * Merges sentences that differ only in the country's name,
 * and those on one country that differ only in the report.
 */
function mergeAlike(sentences: readonly CountrySentence[]): string[] {
  const phrase = sentences.flatMap(({ of: { country }, text: own }) => {
    if (own === '') return [];
    const name = nameInSentence(country);
    const [before, after, ...more] = own.replace(capitalize(name), name).split(name);
    if (after === undefined) return [{ name: '', own, bare: own, key: own }];
    const bare = `${before}…${after}`;
    const isOfSeveral = more.length === 0 && !OF_ONE.test(bare);
    return [{ name, own, bare, key: isOfSeveral ? bare : `${name} ${own.replace(/\b\d{4} report\b/, '')}` }];
  });
  return [...groupBy(phrase, ({ key }) => key).values()].flatMap((alike) => {
    const names = [...new Set(alike.map(({ name }) => name))];
    const [first] = alike;
    if (first === undefined || names.length === 1) return first?.own ?? [];
    return capitalize(first.bare.replace('… was', '… were').replace('…', namedSentences(names)));
  });
}
