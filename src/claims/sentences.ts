import type { CountryRef } from '../dataset/countries.js';
import { nameInSentence } from '../domain/article.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { compareCells } from '../domain/order.js';
import { capitalized, countriesAndTerritories, listed, yearsInWords } from '../engine/english.js';
import { BOUND_WORDS } from './bound.js';
import { countries } from './count.js';
import type { Extreme } from './record.js';
import type { ClaimRequest, Share } from './request.js';
import type { VerdictWord } from './truth.js';
import type { Verdict } from './verdict.js';

/** What a claim says, in parts. */
export interface ClaimWords {
  readonly countries: readonly CountryRef[];
  readonly years: readonly number[];
  /** Whether what is said is said of the reports together. */
  readonly together: boolean;
  readonly predicate: string;
  readonly request: Pick<ClaimRequest, 'count' | 'others' | 'bound' | 'share' | 'streak'>;
  /** What stands behind "countries". */
  readonly group: string;
}

/** A claim in plain English, as it stands after "it is not the case that". */
export function claimWords({
  countries: named,
  years,
  together,
  predicate,
  request,
  group,
}: ClaimWords): string {
  const names = byName(named).map(nameInSentence);
  const { count, others, bound = 'exactly', share } = request;
  const number = count ?? others;
  const subjects = [
    ...names,
    ...(share ? [`${SHARE_WORDS[share]}${group}`] : []),
    ...counted(request, group),
  ];
  const plural = names.length + (number ?? 0) > 1 || share === 'most';
  // "Japan and no other country was not on Tier 1" would deny twice.
  const isAlone = others === 0 && bound === 'exactly';
  const subject = isAlone
    ? `only ${listed(names, 'and')} of all countries and territories${group}`
    : listed(subjects, 'and');
  return `${reports(years, together)} ${subject} ${plural ? 'were' : 'was'} ${predicate}`;
}

const SHARE_WORDS: Readonly<Record<Share, string>> = {
  all: 'every country or territory',
  most: 'most countries and territories',
  none: 'no country or territory',
};

function counted(
  { count, others, bound = 'exactly', streak }: ClaimWords['request'],
  group: string,
): string[] {
  const number = count ?? others;
  if (number === undefined) return [];
  if (number === 0 && bound === 'exactly') return [`${countries(0, others !== undefined)}${group}`];
  const words = count === undefined && streak !== undefined ? '' : BOUND_WORDS[bound];
  return [
    `${words}${number}${others === undefined ? '' : ' other'} ${countriesAndTerritories(number)}${group}`,
  ];
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
  readonly group: string;
}): string =>
  `of the TIP Reports of ${yearsInWords(reports)} none had ${extreme === 'most' ? 'more' : 'fewer'} countries and territories${group} that were ${predicate} than that of ${year}`;

/** As one reads a list: by name, not by code. */
const byName = (countries: readonly CountryRef[]): readonly CountryRef[] =>
  [...countries].sort((a, b) => compareCells(a.name, b.name));

function reports(years: readonly number[], together: boolean): string {
  return years.length === 1
    ? `in the ${years[0]} TIP Report`
    : `in ${together ? '' : 'each of '}the TIP Reports of ${yearsInWords(years)}`;
}

/** How far a sentence can be trusted where its evidence is weak. */
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
    explained,
    evidence,
    caveats,
  }: { reason: string; explained: boolean; evidence: EvidenceGrade | null; caveats: readonly string[] },
): string {
  const weak = evidence === null ? null : EVIDENCE_CAVEAT[evidence];
  const beside = [...new Set([...caveats, ...(weak === null ? [] : [weak])])];
  const parts = {
    supported: [`${capitalized(claim)}.`, ...(explained ? [reason] : [])],
    refuted: [`It is not the case that ${claim}.`, reason],
    not_known: [`Whether ${claim} is not known.`, reason],
  }[verdict];
  return [...parts, ...beside].join(' ');
}

/** The verdict as the first word of a headline: what a reader who sees nothing else must not miss. */
export const VERDICT_HEADWORDS: Readonly<Record<VerdictWord, string>> = {
  supported: 'True',
  refuted: 'False',
  not_known: 'Not known',
};

/** The claim under its verdict: "False: In the 2022 TIP Report Cambodia was on Tier 1." */
export const verdictHeadline = ({ verdict, claim }: Pick<Verdict, 'verdict' | 'claim'>): string =>
  `${VERDICT_HEADWORDS[verdict]}: ${claim}`;
