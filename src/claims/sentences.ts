import type { CountryRef } from '../dataset/countries.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { compareCells } from '../domain/order.js';
import { nameInSentence } from '../domain/sentences.js';
import { capitalize, formatYearCount, joinWords, numberWord } from '../engine/english.js';
import type { ClaimRow } from './cell.js';
import { type ClaimedCount, countWords } from './count.js';
import type { Truth, VerdictWord } from './finding.js';
import type { GroupOfClaim } from './group.js';
import { isCountOfReports, wasInReport, wasOrWere } from './reasons.js';
import type { ClaimRequest } from './request.js';
import { BOUND_WORDS, BUT_NOT_BEFORE, boundOfStreak, isOrdinal } from './streak-words.js';
import { HEADWORDS, type NotKnownBecause } from './verdict.js';
import { wholeGroupWords } from './whole-group.js';

interface ClaimWords {
  readonly countries: readonly CountryRef[];
  readonly years: readonly number[];
  readonly together: boolean;
  readonly predicate: string;
  readonly request: Pick<ClaimRequest, 'country' | 'tier' | 'count' | 'others' | 'bound' | 'streak'>;
  readonly group: GroupOfClaim;
}

/**
 * Formats a claim so that it can follow "it is false that": `Cambodia was on Tier 1 in the 2022 TIP Report`.
 */
export function claimWords(words: ClaimWords): string {
  const { countries, predicate, request, group } = words;
  const names = byName(countries).map(nameInSentence);
  const { others } = request;
  const number = request.count ?? others;
  const when = whenWords(words);
  if (names.length === 0 && number === undefined) {
    const whole = wholeGroupWords(group, predicate);
    return `${whole.subject} ${wasOrWere(whole.isMany, whole.predicate)} ${when}`;
  }
  // "Japan and no other country was not on Tier 1" would be a double negative.
  const isAlone = others === 0;
  const subject = isAlone
    ? `only ${joinWords(names, 'and')} of ${group.members ?? 'all countries and territories'}${group.words}`
    : joinWords([...names, ...counted(request, group)], 'and');
  const plural = names.length + (number ?? 0) > 1;
  const clause = `${subject} ${wasOrWere(plural, predicate)}`;
  // A sentence does not begin with digits.
  if (/^\d/.test(clause)) return `${when}, ${clause}`;
  return isCountOfReports(predicate) && request.streak === undefined
    ? `${when} ${clause}`
    : `${clause} ${when}`;
}

function whenWords({ years, together, request }: ClaimWords): string {
  const { streak } = request;
  const last = Math.max(...years);
  if (streak === 1 && boundOfStreak(request) !== 'at_most')
    return `in the ${last} TIP Report${boundOfStreak(request) === 'exactly' ? BUT_NOT_BEFORE : ''}`;
  if (streak && !isOrdinal(request)) return `up to the ${last} TIP Report`;
  return years.length === 1
    ? `in the ${last} TIP Report`
    : `in ${together ? '' : request.count === 0 ? 'any of ' : 'each of '}the ${formatYearCount([...years].sort())} TIP Reports`;
}

function counted(
  { count, others, bound = 'exactly', streak }: ClaimWords['request'],
  group: GroupOfClaim,
): string[] {
  const number = count ?? others;
  if (number === undefined) return [];
  const words = number === 0 || (count !== undefined && streak !== undefined) ? '' : BOUND_WORDS[bound];
  return [`${words}${countWords(number, group, others !== undefined)}`];
}

const byName = (countries: readonly CountryRef[]): readonly CountryRef[] =>
  [...countries].sort((a, b) => compareCells(a.name, b.name));

const WEAK_GRADES: Readonly<Record<EvidenceGrade, readonly [one: string, several: string] | null>> = {
  official: null,
  corroborated: null,
  single_source: ['rests on a single source', 'rest on a single source each'],
  derived: ['was derived, not read in a source', 'were derived, not read in a source'],
};

/**
 * A sentence on low-confidence placements:
 * `Of the 25 placements behind it, two rest on …`; `null` if there are none.
 */
export function describeWeakness(
  evidence: EvidenceGrade | null,
  rows: readonly Pick<ClaimRow, 'country' | 'year' | 'evidence'>[],
): string | null {
  const words = evidence === null ? null : WEAK_GRADES[evidence];
  if (words === null) return null;
  const [one, several] = words;
  const weak = rows.filter((row) => row.evidence === evidence);
  const [only] = weak;
  if (only === undefined) return `Part of it ${one}.`;
  if (weak.length === 1)
    return `The placement of ${nameInSentence(only.country)} in the ${only.year} report ${one}.`;
  return weak.length === rows.length
    ? `The ${numberWord(rows.length)} placements behind it ${several}.`
    : `Of the ${numberWord(rows.length)} placements behind it, ${numberWord(weak.length)} ${several}.`;
}

/** Formats a verdict as text that can be quoted alone. */
export function quoteForSentence(
  verdict: VerdictWord,
  claim: string,
  {
    reason,
    context,
    corrects,
    explained,
    weak,
    caveats,
    notKnownBecause,
    isCited,
  }: {
    /** True in a citation, which has no label. */
    readonly isCited: boolean;
    readonly reason: string;
    /** Condition under which the claim holds, given instead of the claim; `null` if there is none. */
    readonly context: string | null;
    readonly corrects: boolean;
    readonly explained: boolean;
    /** A sentence on low-confidence placements; `null` if there are none. */
    readonly weak: string | null;
    readonly caveats: readonly string[];
    /** Reason for `not_known`; `null` for other verdicts. */
    readonly notKnownBecause: NotKnownBecause | null;
  },
): string {
  const beside = [...new Set([...caveats, ...(weak === null ? [] : [weak])])];
  const label = isCited ? '' : `${HEADWORDS.needs_context.word}.`;
  const parts = {
    supported:
      context === null ? [`${capitalize(claim)}.`, ...(explained ? [reason] : [])] : [label, context],
    refuted: corrects ? ['False.', reason] : [`It is false that ${claim}.`, reason],
    not_known: notKnown(claim, { reason, because: notKnownBecause, label }),
  }[verdict];
  const phrase = parts.filter(Boolean).join(' ');
  return [phrase, ...beside.filter((sentence) => !phrase.includes(sentence))].join(' ');
}

/** A report that the release lacks is distinct from one about which nothing can be known. */
function notKnown(
  claim: string,
  { reason, because, label }: { reason: string; because: NotKnownBecause | null; label: string },
): string[] {
  if (because === 'not_in_release') return [reason, `This release does not say whether ${claim}.`];
  if (because === 'after_as_of') return [reason, `As of that day it is open whether ${claim}.`];
  if (because === 'total' || because === 'predecessor') return [label, reason];
  if (because === 'no_rank') return [`It cannot be said that ${claim}.`, reason];
  return [`It cannot be known whether ${claim}.`, reason];
}

interface OthersCount {
  readonly named: readonly {
    readonly country: CountryRef;
    readonly truth: Truth;
    /** False if it is known to lie outside the region or group of the claim. */
    readonly isMember: boolean;
  }[];
  readonly group: GroupOfClaim;
  readonly count: ClaimedCount | null;
  readonly predicate: string;
  /** Follows the predicate: `in 2022`. */
  readonly when: string;
}

/**
 * `The 11 named and 11 others were on Tier 3 in 2022: 22 in all.` The total shows when a list omits its own subject;
 * it stands alone where the claim says the rest.
 * Empty unless all are known.
 * @param named in the order of the claim
 */
export function othersSentences(
  { others }: Pick<ClaimRequest, 'others'>,
  { named: allNamed, count, group, predicate, when }: OthersCount,
): string[] {
  if (others === undefined || count === null || count.notKnown > 0) return [];
  if (allNamed.some(({ truth }) => truth === null)) return [];
  const named = allNamed.filter(({ isMember }) => isMember);
  const within = (sentence: string) => inGroup(sentence, group);
  if (named.length === 0 && count.counted !== others) return [];
  if (named.length === 0)
    return [
      wasInReport(countWords(count.counted, group), predicate, {
        when,
        isMany: count.counted > 1,
        denied: '',
      }),
    ];
  const holding = named.filter(({ truth }) => truth === true).length;
  const all = holding + count.counted;
  const rest = `${count.counted === 0 ? 'no' : numberWord(count.counted)} ${count.counted > 1 ? 'others' : 'other'}`;
  const names = byName(named.map(({ country }) => country)).map(nameInSentence);
  const some = numberWord(names.length);
  const those = names.length > 2 ? [`the ${some} named`] : names;
  const was = (number: number) => `${wasOrWere(number > 1, predicate)} ${when}`;
  const total = (number: number) =>
    group.words === '' && group.members === null
      ? `In all, ${numberWord(number)} ${was(number)}.`
      : within(`${numberWord(number)} ${was(number)}.`);
  if (holding === 0)
    return [within(`${denied(names, predicate, when)}; ${rest} ${count.counted > 1 ? 'were' : 'was'}.`)];
  // The claim itself says the rest.
  if (count.counted === others && holding === allNamed.length) return others === 0 ? [] : [total(all)];
  if (holding < names.length)
    return [
      within(
        `of the ${some} named, ${numberWord(holding)} ${was(holding)}; with ${rest}, ${numberWord(all)} in all.`,
      ),
    ];
  return [
    within(
      count.counted === 0
        ? `only ${joinWords(those, 'and')} ${was(holding)}.`
        : `${joinWords([...those, rest], 'and')} ${was(all)}: ${numberWord(all)} in all.`,
    ),
  ];
}

/** A sentence with the place or group that it is about, so that it can be copied alone: `In Europe, only Belarus …` */
function inGroup(sentence: string, { members, words }: Pick<GroupOfClaim, 'members' | 'words'>): string {
  if (members !== null) return `Of ${members}${words}, ${sentence}`;
  return words === '' ? capitalize(sentence) : `${capitalize(words.trim())}, ${sentence}`;
}

/** A sentence on the named countries outside the region or group of a claim; `null` if there are none. */
export function outsideSentence(
  countries: readonly CountryRef[],
  group: GroupOfClaim,
  year: number,
): string | null {
  const outside = countries.filter((country) => group.holds(country, year) === false);
  if (outside.length === 0) return null;
  const isMany = outside.length > 1;
  const names = capitalize(joinWords(byName(outside).map(nameInSentence), 'and'));
  return group.members === null
    ? `${names} ${isMany ? 'are' : 'is'} not${group.words}.`
    : `${names} ${isMany ? 'were' : 'was'} not among ${group.members}${group.words} when the ${year} report came out.`;
}

/** `Laos was not on Tier 3 in 2022`, of one or of several names. */
function denied(names: readonly string[], predicate: string, when: string): string {
  const [first = '', second = '', ...more] = names;
  const what = `${predicate} ${when}`;
  if (more.length > 0) return `none of the ${numberWord(names.length)} named was ${what}`;
  if (second !== '') return `neither ${first} nor ${second} was ${what}`;
  return `${first} was not ${what}`.replace('not not ', '');
}
