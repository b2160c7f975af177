import type { CountryRef } from '../dataset/countries.js';
import { nameInSentence } from '../domain/article.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { groupBy } from '../domain/group.js';
import { compareCells } from '../domain/order.js';
import { capitalized, listed, numberWord, yearsInWords } from '../engine/english.js';
import { placementsInWords } from './cell.js';
import { countWords, ofSeveral, wasOrWere } from './count.js';
import type { Finding } from './finding.js';
import type { Group } from './group.js';
import type { ClaimRequest, Extreme, Share } from './request.js';
import type { Bound, VerdictWord } from './truth.js';

export interface ClaimWords {
  readonly countries: readonly CountryRef[];
  readonly years: readonly number[];
  /** True if what is said is said of the reports together. */
  readonly together: boolean;
  readonly predicate: string;
  readonly request: Pick<ClaimRequest, 'count' | 'others' | 'bound' | 'share' | 'streak' | 'since'>;
  readonly group: Group;
}

/** A claim in plain English, as it stands after "it is false that": `Cambodia was on Tier 1 in the 2022 TIP Report`. */
export function claimWords(words: ClaimWords): string {
  const { countries, predicate, request, group } = words;
  const names = byName(countries).map(nameInSentence);
  const { others, bound = 'exactly', share } = request;
  const number = request.count ?? others;
  // "Japan and no other country was not on Tier 1" would deny twice.
  const isAlone = others === 0 && bound === 'exactly';
  const subject = isAlone
    ? `only ${listed(names, 'and')} of all countries and territories${group.members === null ? '' : ` among ${group.members}`}${group.words}`
    : listed([...names, ...(share ? [SHARE_WORDS[share](group)] : []), ...counted(request, group)], 'and');
  const plural = names.length + (number ?? 0) > 1 || share === 'most';
  const said = `${subject} ${wasOrWere(plural, predicate)}`;
  const when = whenWords(words);
  return /\d{4}/.test(predicate) && request.since === undefined && request.streak === undefined
    ? `${when} ${said}`
    : `${said} ${when}`;
}

function whenWords({ years, together, request: { streak, since } }: ClaimWords): string {
  const last = Math.max(...years);
  if (streak !== undefined) return `up to the ${last} TIP Report`;
  if (since !== undefined) return `to ${last}`;
  return years.length === 1
    ? `in the ${last} TIP Report`
    : `in ${together ? '' : 'each of '}the TIP Reports of ${yearsInWords([...years].sort())}`;
}

const SHARE_WORDS: Readonly<Record<Share, (group: Group) => string>> = {
  all: ({ members, words }) =>
    members === null ? `every country or territory${words}` : `each of ${members}${words}`,
  most: ({ members, words }) =>
    members === null ? `most countries and territories${words}` : `most of ${members}${words}`,
  none: (group) => countWords(0, group),
};

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  at_least: 'at least ',
  at_most: 'at most ',
};

function counted(
  { count, others, bound = 'exactly', streak }: ClaimWords['request'],
  group: Group,
): string[] {
  const number = count ?? others;
  if (number === undefined) return [];
  const isBound = number > 0 || bound !== 'exactly';
  const words = !isBound || (count !== undefined && streak !== undefined) ? '' : BOUND_WORDS[bound];
  return [`${words}${countWords(number, group, others !== undefined)}`];
}

/** That a report holds a record, as {@link claimWords}. */
export const recordWords = ({
  extreme,
  year,
  reports,
  predicate,
  group,
}: {
  readonly extreme: Extreme;
  readonly year: number;
  readonly reports: readonly number[];
  readonly predicate: string;
  readonly group: Group;
}): string =>
  `no TIP Report of ${yearsInWords(reports)} had ${extreme === 'most' ? 'more' : 'fewer'} ${group.members === null ? 'countries and territories' : `of ${group.members}`}${group.words} ${ofSeveral(predicate).replace(/^special cases/, 'as special cases')} than that of ${year}`;

/** As one reads a list: by name, not by code. */
const byName = (countries: readonly CountryRef[]): readonly CountryRef[] =>
  [...countries].sort((a, b) => compareCells(a.name, b.name));

/** Caveat for weak evidence. */
const EVIDENCE_CAVEAT: Readonly<Record<EvidenceGrade, string | null>> = {
  official: null,
  corroborated: null,
  single_source: 'Part of it rests on a single source.',
  derived: 'Part of it was derived, not read in a source.',
};

/** The answer in words that can be quoted. */
export function quotable(
  verdict: VerdictWord,
  claim: string,
  {
    reason,
    corrects,
    explained,
    evidence,
    caveats,
  }: {
    readonly reason: string;
    /** True if the reason says what is so instead. */
    readonly corrects: boolean;
    readonly explained: boolean;
    readonly evidence: EvidenceGrade | null;
    readonly caveats: readonly string[];
  },
): string {
  const weak = evidence === null ? null : EVIDENCE_CAVEAT[evidence];
  const beside = [...new Set([...caveats, ...(weak === null ? [] : [weak])])];
  const parts = {
    supported: [`${capitalized(claim)}.`, ...(explained ? [reason] : [])],
    refuted: corrects ? ['False.', reason] : [`It is false that ${claim}.`, reason],
    not_known: [`It cannot be known whether ${claim}.`, reason],
  }[verdict];
  const told = parts.join(' ');
  return [told, ...beside.filter((sentence) => !told.includes(sentence))].join(' ');
}

/** A finding on a country in a report; on the number of countries (`of: null`). */
interface Told {
  readonly of: { readonly country: CountryRef } | null;
  readonly found: Finding;
}

/** More names than these are not told one by one. */
const MOST_NAMES = 12;

/**
 * Why a claim holds or does not, in sentences. Where reports say no more than placements, unbroken stretches are told
 * once: `Cambodia was on the Tier 2 Watch List from 2013 to 2015 and on Tier 2 in 2016.` Countries that one report
 * placed alike are told together: `Greece, Hungary and Italy were on Tier 2 in 2025.`
 * @param parts those that decide, countries in the order of their names
 */
export function reasonsOf(parts: readonly Told[]): string {
  const ordered = [...parts].sort((a, b) => compareCells(a.of?.country.name ?? '', b.of?.country.name ?? ''));
  const ofCountry = groupBy(ordered, (part) =>
    part.found.placement === null ? part : `${part.of?.country.iso2}`,
  );
  const alike = groupBy(ofCountry.values(), (rows) => {
    const [only, ...more] = rows.flatMap(({ found }) => found.placement ?? []);
    return only === undefined || only.tier === null || more.length > 0 ? rows : `${only.year} ${only.tier}`;
  });
  return [...alike.values()].map(sentenceOf).join(' ');
}

/** @param countries findings of each country; several countries share one placement */
function sentenceOf(countries: readonly (readonly Told[])[]): string {
  const [own = []] = countries;
  const [first] = own;
  const rows = own.flatMap(({ found }) => found.placement ?? []);
  const names = countries.flatMap(([told]) => (told?.of ? nameInSentence(told.of.country) : []));
  if (countries.length === 1 && rows.length < 2) return first?.found.reason ?? '';
  const named = names.slice(0, MOST_NAMES);
  const more = names.length - named.length;
  const who = listed([...named, ...(more === 0 ? [] : [`${numberWord(more)} more`])], 'and');
  return `${capitalized(who)} ${wasOrWere(names.length > 1, placementsInWords(rows))}.`;
}
