import { nameInSentence } from '../../domain/article.js';
import type { EvidenceGrade } from '../../domain/evidence.js';
import { compareCells } from '../../domain/order.js';
import { capitalized, listed, yearsInWords } from '../../engine/english.js';
import type { CountryRef } from '../countries.js';
import type { VerdictWord } from './truth.js';
import type { Verdict } from './verdict.js';

/** What a claim says, in parts. */
export interface ClaimWords {
  readonly countries: readonly CountryRef[];
  readonly years: readonly number[];
  readonly predicate: string;
  readonly count: number | undefined;
  readonly others: number | undefined;
}

/** A claim in plain English, as it stands after "it is not the case that". */
export function claimWords({ countries, years, predicate, count, others }: ClaimWords): string {
  const names = byName(countries).map(nameInSentence);
  const number = count ?? others;
  const counted =
    number === undefined
      ? []
      : [`${number}${others === undefined ? '' : ' other'} ${number === 1 ? 'country' : 'countries'}`];
  const subjects = [...names, ...counted];
  const plural = names.length + (number ?? 0) > 1 || (number === 0 && names.length === 0);
  return `${reports(years)} ${listed(subjects, 'and')} ${plural ? 'were' : 'was'} ${predicate}`;
}

/** As one reads a list: by name, not by code. */
const byName = (countries: readonly CountryRef[]): readonly CountryRef[] =>
  [...countries].sort((a, b) => compareCells(a.name, b.name));

function reports(years: readonly number[]): string {
  return years.length === 1
    ? `in the ${years[0]} TIP Report`
    : `in each of the TIP Reports of ${yearsInWords(years)}`;
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
