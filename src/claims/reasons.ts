import type { CountryRef } from '../dataset/countries.js';
import { groupBy } from '../domain/group-by.js';
import { compareCells } from '../domain/order.js';
import { nameInSentence } from '../domain/sentences.js';
import { capitalize, describeReports } from '../engine/english.js';
import type { ClaimRow } from './knowledge.js';
import { describePlacements, namedSentences } from './placement-words.js';

/** What a finding says of why. */
export interface Reasoned {
  readonly reason: string;
  /** The reason without `also`. */
  readonly own: string;
  /** The placements, if `own` states nothing else; otherwise empty. */
  readonly placements: readonly ClaimRow[];
  /**
   * Trailing sentences of the reason that are not about a
   * single country, so that merged findings include them once.
   */
  readonly also: readonly string[];
  /** A sentence that the country was part of another then, whose `placements` are given; `null` of any other. */
  readonly describePart: ((reports: string) => string | null) | null;
  /** The condition under which it holds; `null` if there is none. */
  readonly context: string | null;
}

interface PartFinding {
  readonly of: { readonly country: CountryRef; readonly year: number } | null;
  readonly found: Reasoned;
}

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
