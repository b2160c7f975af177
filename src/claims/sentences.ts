import type { CountryRef } from '../dataset/countries.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { compareCells } from '../domain/order.js';
import { nameInSentence } from '../domain/sentences.js';
import { capitalized, listed, yearsInWords } from '../engine/english.js';
import { countWords } from './count.js';
import type { Bound, VerdictWord } from './finding.js';
import type { Group } from './group.js';
import { ofSeveral, wasOrWere } from './reasons.js';
import type { ClaimRequest, Extreme, Share } from './request.js';

interface ClaimWords {
  readonly countries: readonly CountryRef[];
  readonly years: readonly number[];
  readonly together: boolean;
  readonly predicate: string;
  readonly request: Pick<ClaimRequest, 'count' | 'others' | 'bound' | 'share' | 'streak' | 'since'>;
  readonly group: Group;
}

/** A claim in plain English, as it stands after "it is false that": `Cambodia was on Tier 1 in the 2022 TIP Report`. */
export function claimWords(words: ClaimWords): string {
  const { countries, predicate, request, group } = words;
  const names = byName(countries).map(nameInSentence);
  const { others, share } = request;
  const number = request.count ?? others;
  // "Japan and no other country was not on Tier 1" would deny twice.
  const isAlone = others === 0;
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
  if (streak) return `up to the ${last} TIP Report`;
  if (since !== undefined && since < last) return `to ${last}`;
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
  const words = number === 0 || (count !== undefined && streak !== undefined) ? '' : BOUND_WORDS[bound];
  return [`${words}${countWords(number, group, others !== undefined)}`];
}

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

const byName = (countries: readonly CountryRef[]): readonly CountryRef[] =>
  [...countries].sort((a, b) => compareCells(a.name, b.name));

const EVIDENCE_CAVEAT: Readonly<Record<EvidenceGrade, string | null>> = {
  official: null,
  corroborated: null,
  single_source: 'Part of it rests on a single source.',
  derived: 'Part of it was derived, not read in a source.',
};

export function quotable(
  verdict: VerdictWord,
  claim: string,
  {
    reason,
    corrects,
    explained,
    evidence,
    caveats,
    isInEdition,
  }: {
    readonly reason: string;
    readonly corrects: boolean;
    readonly explained: boolean;
    readonly evidence: EvidenceGrade | null;
    readonly caveats: readonly string[];
    /** False where the edition does not have the report. */
    readonly isInEdition: boolean;
  },
): string {
  const weak = evidence === null ? null : EVIDENCE_CAVEAT[evidence];
  const beside = [...new Set([...caveats, ...(weak === null ? [] : [weak])])];
  const parts = {
    supported: [`${capitalized(claim)}.`, ...(explained ? [reason] : [])],
    refuted: corrects ? ['False.', reason] : [`It is false that ${claim}.`, reason],
    not_known: isInEdition
      ? [`It cannot be known whether ${claim}.`, reason]
      : [reason, `It does not say whether ${claim}.`],
  }[verdict];
  const told = parts.join(' ');
  return [told, ...beside.filter((sentence) => !told.includes(sentence))].join(' ');
}
