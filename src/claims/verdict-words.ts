import { getLaw } from '../dataset/clock.js';
import type { CountryRef } from '../dataset/countries.js';
import type { Group } from '../dataset/groups.js';
import { findGapsIn } from '../dataset/known-gaps.js';
import type { Release } from '../dataset/release.js';
import { type ControlTotal, reasonOfTotal } from '../dataset/waivers.js';
import { dayInWords } from '../domain/dates.js';
import type { EvidenceGrade } from '../domain/evidence.js';
import { groupBy } from '../domain/group-by.js';
import { getHost } from '../domain/hosts.js';
import { compareCells } from '../domain/order.js';
import type { Rule } from '../domain/rule.js';
import { nameAtStart, nameInSentence, toProseText } from '../domain/sentences.js';
import { DATASET_TITLE, SERVICE_NAME } from '../domain/service.js';
import { TIERS, type Tier } from '../domain/tier.js';
import type { NOT_KNOWN_BECAUSE } from '../domain/vocabulary/claims.js';
import { runYears, spellYears } from '../engine/conclusions.js';
import {
  capitalize,
  countriesAndTerritories,
  describeReports,
  formatCount,
  formatPeriod,
  formatSpan,
  formatYearCount,
  formatYearList,
  joinWords,
  numberWord,
  ordinalWord,
  placesNoun,
  toStretches,
} from '../engine/english.js';
import type { History } from '../engine/history.js';
import { limitName } from '../engine/standing-words.js';
import type { Status } from '../engine/vocabulary.js';
import type { ClaimedCount, ClaimRow } from './knowledge.js';
import { gapSentence, onTier } from './placement-words.js';
import type { Bound, Truth, VerdictWord } from './truth.js';

// The label of a verdict, and what of it can be quoted.

export type NotKnownBecause = (typeof NOT_KNOWN_BECAUSE.values)[number];

/** What decides the label of a verdict. */
export interface Judgement {
  readonly verdict: VerdictWord;
  /** `null` for a claim that is true or false. */
  readonly notKnownBecause: NotKnownBecause | null;
  /** The condition under which a supported claim holds; `null` if there is none. */
  readonly context: string | null;
}

export type Headword = VerdictWord | 'needs_context' | 'not_in_release' | 'no_rank';

/** What readers see for each verdict, and what it means. */
export const HEADWORDS: Readonly<Record<Headword, { readonly word: string; readonly meaning: string }>> = {
  supported: { word: 'True', meaning: 'the record says so' },
  refuted: { word: 'False', meaning: 'the record says otherwise' },
  needs_context: {
    word: 'Needs context',
    meaning: 'so with a condition or of a part only, or a stated number differs from our count',
  },
  not_known: { word: 'Cannot be known', meaning: 'the record has a gap, or does not say' },
  not_in_release: { word: 'Not in this release', meaning: 'a later report, which is not here yet' },
  no_rank: { word: 'Not ranked', meaning: 'a special case, or not in the report' },
};

/** What readers see where a claim is not known. */
const HEADWORD_IF_NOT_KNOWN: Readonly<Record<NotKnownBecause, Headword>> = {
  not_in_release: 'not_in_release',
  after_as_of: 'not_known',
  gap: 'not_known',
  merit: 'not_known',
  no_rank: 'no_rank',
  predecessor: 'needs_context',
  total: 'needs_context',
};

/** The verdict label for readers: a supported claim needs context if it holds under a condition. */
export const verdictLabel = ({ verdict, context, notKnownBecause }: Judgement): Headword => {
  if (notKnownBecause !== null) return HEADWORD_IF_NOT_KNOWN[notKnownBecause];
  return verdict === 'supported' && context !== null ? 'needs_context' : verdict;
};

/**
 * The verdict as a title: "False: Cambodia was on Tier 1 in
 * the 2022 TIP Report."; a condition replaces the claim.
 */
export const verdictHeadline = (verdict: Judgement & { readonly claim: string }): string =>
  `${HEADWORDS[verdictLabel(verdict)].word}: ${verdict.context ?? verdict.claim}`;

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

/** A citation: the sentence to quote, with its source and that of a group's members. */
export function citationText(
  { version, header }: Release,
  asOf: string | undefined,
  {
    citation,
    membership,
  }: {
    readonly citation: string;
    readonly membership: { readonly inSentence: string; readonly sourceUrl: string } | null;
  },
): string {
  const limit = asOf === undefined ? '' : `, limited to what was known on ${dayInWords(asOf)}`;
  const source = `“${toProseText(DATASET_TITLE)}” (${SERVICE_NAME}, release ${version} of ${dayInWords(header.published_at)}${limit})`;
  const members =
    membership === null
      ? ''
      : ` Members of ${membership.inSentence} according to ${getHost(membership.sourceUrl)}.`;
  return `According to ${source}: ${citation}${members}`;
}

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

// The claim as a clause.

interface ClaimWords {
  readonly countries: readonly CountryRef[];
  readonly years: readonly number[];
  readonly together: boolean;
  readonly predicate: string;
  readonly request: NumbersOfClaim;
  readonly group: GroupScope;
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
  const { streak, run } = request;
  const last = Math.max(...years);
  if (run !== undefined) return `as of the ${last} TIP Report`;
  if (streak === 1 && boundOfStreak(request) !== 'at_most')
    return `in the ${last} TIP Report${boundOfStreak(request) === 'exactly' ? BUT_NOT_BEFORE : ''}`;
  if (streak && !isOrdinal(request)) return `up to the ${last} TIP Report`;
  return years.length === 1
    ? `in the ${last} TIP Report`
    : `in ${together ? '' : request.count === 0 ? 'any of ' : 'each of '}the ${formatYearCount([...years].sort())} TIP Reports`;
}

function counted(
  { count, others, bound = 'exactly', streak }: ClaimWords['request'],
  group: GroupScope,
): string[] {
  const number = count ?? others;
  if (number === undefined) return [];
  const words = number === 0 || (count !== undefined && streak !== undefined) ? '' : BOUND_WORDS[bound];
  return [`${words}${countWords(number, group, others !== undefined)}`];
}

const byName = (countries: readonly CountryRef[]): readonly CountryRef[] =>
  [...countries].sort((a, b) => compareCells(a.name, b.name));

/** What of a claim decides how its numbers are worded. */
export interface NumbersOfClaim {
  readonly country?: readonly string[] | undefined;
  readonly tier?: string | undefined;
  readonly streak?: number | undefined;
  readonly run?: number | undefined;
  readonly bound?: Bound | undefined;
  readonly count?: number | undefined;
  readonly others?: number | undefined;
}

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exactly: '',
  at_least: 'at least ',
  at_most: 'at most ',
};

/**
 * True if a streak is worded as an ordinal,
 * `for the ninth report in a row`: one country, one tier, an exact number.
 */
const isOrdinal = ({
  country,
  tier,
  streak = 0,
  bound = 'exactly',
  count,
  others,
}: NumbersOfClaim): boolean =>
  country?.length === 1 &&
  tier !== undefined &&
  streak > 1 &&
  bound === 'exactly' &&
  (count ?? others) === undefined;

/** The bound of a streak: with a count, `bound` applies to the count. */
export const boundOfStreak = ({ count, bound = 'exactly' }: NumbersOfClaim): Bound =>
  count === undefined ? bound : 'exactly';

/** For a streak of exactly one report. */
export const BUT_NOT_BEFORE = ', but not in the one before';

/** `for the ninth report in a row`, `for at least three reports in a row`; empty for exactly one report. */
export function streakWords(request: NumbersOfClaim): string {
  const { streak = 0 } = request;
  const bound = boundOfStreak(request);
  if (isOrdinal(request)) return `for the ${ordinalWord(streak)} report in a row`;
  if (streak === 1 && bound === 'exactly') return '';
  const least = bound === 'exactly' ? 'exactly ' : BOUND_WORDS[bound];
  return `for ${least}${formatCount(streak, 'report')}${streak === 1 ? '' : ' in a row'}`;
}

// Places, groups and standings that a claim is restricted to.

/** What a claim is restricted to, in words. */
export interface GroupScope {
  /** Follows the subject: ` in Europe`. */
  readonly words: string;
  /** Follows "three of": `the members of ASEAN`; `null` without a group. */
  readonly members: string | null;
}

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'off the Tier 2 Watch List in the report before',
  no_clock: 'on the Tier 2 Watch List in the report before with no limit in reach',
  clock_running: 'on the Tier 2 Watch List in the report before and short of the limit',
  waiver_required: 'able to stay on the Tier 2 Watch List only with a waiver',
  final_year: 'without a waiver left after the report before',
  relisting_limit: 'back from Tier 3 for the one report allowed',
};

/** `members of the African Union`, `countries under State’s Bureau of African Affairs`, `least developed countries`. */
export const formatMembers = ({
  kind,
  inSentence,
}: {
  readonly kind: Group['kind'];
  readonly inSentence: string;
}): string =>
  kind === 'list'
    ? inSentence.replace(/^the /, '')
    : `${kind === 'bureau' ? 'countries under' : 'members of'} ${inSentence}`;

/** `The G7 had seven members when the 2025 report came out.` */
export const membersSentence = (group: string, members: string, years: readonly number[]): string =>
  `${capitalize(group)} had ${members} when ${describeReports(years)} came out.`;

/** @param others members that no report ever placed */
export const memberCount = (
  members: number,
  { isOfCountriesAlone, others }: { readonly isOfCountriesAlone: boolean; readonly others: number },
): string =>
  `${numberWord(members)} ${isOfCountriesAlone ? 'countries as members' : 'members'}${others === 0 ? '' : ` that reports have placed, and ${numberWord(others)} that no report ever placed,`}`;

// Countries of a claim beside others, or outside its place.

interface OthersCount {
  readonly named: readonly {
    readonly country: CountryRef;
    readonly truth: Truth;
    /** False if it is known to lie outside the region or group of the claim. */
    readonly isMember: boolean;
  }[];
  readonly group: GroupScope;
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
  { others }: NumbersOfClaim,
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
function inGroup(sentence: string, { members, words }: GroupScope): string {
  if (members !== null) return `Of ${members}${words}, ${sentence}`;
  return words === '' ? capitalize(sentence) : `${capitalize(words.trim())}, ${sentence}`;
}

/** @param outside the named countries outside the region or group of the claim; `null` is returned for none */
export function outsideSentence(
  outside: readonly CountryRef[],
  group: GroupScope,
  year: number,
): string | null {
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

/** Of a state that ended and had another name before. */
export const formerNameSentence = (former: string, country: CountryRef): string =>
  `${former} is a former name of ${nameInSentence(country)}.`;

// Predicates, and numbers of countries.

/** Plural of a predicate: `special cases`, `downgraded on their merits`. */
const combineRows = (predicate: string): string =>
  predicate
    .replace(/^((?:always|never|not) )?a special case\b/, '$1special cases')
    .replace('on its merits', 'on their merits');

/** A predicate with its verb, singular or plural. */
const wasOrWere = (plural: boolean, predicate: string): string =>
  plural ? `were ${combineRows(predicate)}` : `was ${predicate}`;

/** True if a predicate ends with reports, so that "in 2022" has to come first. */
const isCountOfReports = (predicate: string): boolean => /\d{4}|earlier report/.test(predicate);

/**
 * `Ten countries, not nine, were on Tier 3 in 2004.` A sentence does not begin with digits:
 * `In 2022, 22 countries were on Tier 3.`
 */
export function wasInReport(
  subject: string,
  predicate: string,
  {
    when,
    isMany,
    denied = '',
  }: { readonly when: string; readonly isMany: boolean; readonly denied?: string },
): string {
  const was = `${denied === '' ? '' : `, ${denied},`} ${wasOrWere(isMany, predicate)}`;
  return /^\d/.test(subject) || (isCountOfReports(predicate) && when.startsWith('in '))
    ? `${capitalize(when)}, ${subject}${was}.`
    : `${capitalize(subject)}${was} ${when}.`;
}

/** `no country or territory`, `three of the members of ASEAN`, `11 other members of ASEAN`. */
export function countWords(
  count: number,
  { words, members }: GroupScope,
  others = false,
  isWithTerritory = true,
): string {
  const number = numberWord(count);
  if (members === null)
    return `${number}${others ? ' other' : ''} ${placesNoun(Math.max(count, 1), isWithTerritory)}${words}`;
  if (!others) return `${count === 0 ? 'none' : number} of ${members}${words}`;
  const noun = members.replace(/^the /, '');
  return `${number} other ${count > 1 ? noun : singular(noun)}${words}`;
}

const SINGULARS = { members: 'member', countries: 'country', economies: 'economy' } as const;
const singular = (noun: string): string =>
  noun.replace(
    /\b(?:members|countries|economies)\b/,
    (plural) => SINGULARS[plural as keyof typeof SINGULARS],
  );

/** `The number was 27 in 2016, 23 in 2017 and none from 2018 to 2020.` */
export function numbersSentence(
  reports: readonly { readonly year: number; readonly count: Omit<ClaimedCount, 'claimed'> }[],
): string {
  const stretches = toStretches(
    reports.map(({ year, count }) => {
      const number = count.counted === 0 ? 'none' : numberWord(count.counted);
      const known = count.counted === 0 ? 'none known' : `at least ${number}`;
      return { year, value: count.notKnown > 0 ? known : number };
    }),
  );
  const numbers = stretches.map(({ value, years }) => `${value} ${formatPeriod(years)}`);
  return `The number was ${joinWords(numbers, 'and')}.`;
}

/** Our own count where a stated total differs: `By our count, at least three countries were on Tier 3 in 2004.` */
export const ourCountSentence = (
  words: string,
  predicate: string,
  {
    isMany,
    isMinimum,
    when,
  }: { readonly isMany: boolean; readonly isMinimum: boolean; readonly when: string },
): string => `By our count, ${isMinimum ? 'at least ' : ''}${words} ${wasOrWere(isMany, predicate)} ${when}.`;

/** `We know of three countries on Tier 3 in 2004; there may be two more.` */
export const minimumSentence = (
  words: string,
  predicate: string,
  { counted, notKnown, when }: Omit<ClaimedCount, 'claimed'> & { readonly when: string },
): string =>
  `We know of ${words} ${knownSentence(counted, predicate)} ${when}; there may be ${numberWord(notKnown)}${counted === 0 ? '' : ' more'}.`;

/** A predicate in "we know of three countries …": `on Tier 3`, `as special cases`. */
const knownSentence = (count: number, predicate: string): string =>
  (count > 1 ? combineRows(predicate) : predicate).replace(/^(?=special cases|a special case)/, 'as ');

/**
 * Why a statement could not be true of any country in a
 * report: there was no preceding report, or no watch list yet.
 */
export const whyImpossible = (release: Release, year: number): string =>
  year === release.years[0]
    ? `The ${year} report was the first, so none could be.`
    : `There was no Tier 2 Watch List before the ${getLaw(release).firstWatchListReport} report.`;

export const describeGaps = (release: Release, year: number): string => {
  const gaps = findGapsIn(release, year).map(({ what }) => what);
  return gaps.length === 0 ? '' : gapSentence(year, gaps.join('; '));
};

export const UNDATED_TOTAL =
  'A stated total differs from it; our data do not date it, so it is not given as of that day.';

/** `The total stated for the report is 52 (press).`, with the reason why our count is another, if known. */
export function totalSentence(release: Release, total: ControlTotal): string {
  const reason = reasonOfTotal(release, total);
  return `The total stated for the report is ${total.stated} (${total.stated_by}).${reason === null ? '' : ` ${toProseText(reason.replace(/\.$/, ''))}.`}`;
}

// All of a group.

/** Numbers of the members of a group in a report. */
interface GroupInReport {
  readonly year: number;
  /** Of whom the statement is true; of a denial, of whom what it denies is. */
  readonly many: number;
  /** Known to have been placed. */
  readonly sure: number;
  /** Placed, or perhaps placed. */
  readonly all: number;
  readonly members: number;
}

/** One sentence for reports with the same numbers. */
export function groupSentences(
  reports: readonly GroupInReport[],
  {
    group,
    statement,
    together,
  }: {
    readonly group: GroupScope;
    readonly statement: {
      readonly predicate: string;
      readonly when?: ((year: number) => string) | undefined;
    };
    readonly together: readonly number[] | null;
  },
): string[] {
  const { predicate, noun } = wholeGroupWords(group, statement.predicate);
  const counted = (many: number) =>
    many === 0 ? predicate : predicate.replace(/^ever (.*)/, '$1 at least once');
  const numbered = reports.map(({ year, many, sure, all, members }) => {
    const whole = `the ${numberWord(members)} ${noun}`;
    return {
      year,
      many,
      all,
      isWhole: members === all,
      scope: `${sure < all ? 'is known to have placed' : 'placed'} ${sure === 0 ? 'none' : numberWord(sure)} of ${whole}`,
      subject:
        many === members && many > 2
          ? `all ${numberWord(many)} ${noun}`
          : `${many === 0 ? 'none' : numberWord(many)} of ${whole}`,
    };
  });
  return [...groupBy(numbered, ({ scope, many }) => `${scope} ${many}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { many, all, isWhole, scope, subject } = first;
    const years = alike.map(({ year }) => year);
    const when = statement.when?.(Math.max(...years));
    if (isWhole)
      return wasInReport(subject, counted(many), {
        when: when ?? `in ${formatYearList(years)}`,
        isMany: many > 1,
      });
    const which = capitalize(describeReports(together ?? years));
    const own = when === undefined || together !== null ? '' : ` ${when}`;
    const them =
      all === 1
        ? `it was ${many === 0 ? 'not ' : ''}${counted(many)}`
        : `${many === 0 ? 'none' : many < all ? numberWord(many) : all === 2 ? 'both' : 'all'} of them ${wasOrWere(many > 1, counted(many))}`;
    return all === 0 ? `${which} ${scope}.` : `${which} ${scope}; ${them}${own}.`;
  });
}

/** True of a statement that something was not so: of a whole group it is said of none. */
const isDenial = (predicate: string): boolean => /^(?:not|never) /.test(predicate);

/**
 * A statement on all of a group, as a clause: `all members of the G7 were on Tier 1`. Never "all … were not",
 * which reads as "not all": `none of the members of the G7 was ever on Tier 3`.
 */
export function wholeGroupWords(
  { members, words }: GroupScope,
  predicate: string,
): { readonly subject: string; readonly noun: string; readonly predicate: string; readonly isMany: boolean } {
  const denies = isDenial(predicate);
  const noun = `${members?.replace(/^the /, '') ?? countriesAndTerritories(2)}${words}`;
  return {
    noun,
    subject: `${denies ? 'none of the' : 'all'} ${noun}`,
    predicate: denies ? predicate.replace(/^not /, '').replace(/^never /, 'ever ') : predicate,
    isMany: !denies,
  };
}

// Why: several reports, and reports before.

/** Why an answer is known though the placement is not: every placement that is possible gives it. */
export function settledBy(
  possible: readonly (Tier | null)[],
  { country, year }: { readonly country: CountryRef; readonly year: number },
): string {
  const name = nameInSentence(country);
  if (TIERS.every((tier) => possible.includes(tier)))
    return `Whatever the ${year} report did with ${name}, the answer is the same.`;
  const places = possible.flatMap((tier) => (tier === null ? [] : onTier(tier)));
  const either = possible.length === 2 ? 'either ' : '';
  return `${capitalize(name)} was ${either}${joinWords([...places, ...(possible.includes(null) ? ['not'] : [])], 'or')} in the ${year} report.`;
}

/** The reason for a result that depends on unknown placements. */
export const undecidedSentence = (truth: Truth, unknown: readonly string[]): string =>
  [...(truth === null ? [] : ['The answer is the same whatever the placement was.']), ...unknown].join(' ');

/** What was so in all reports that covered a country: `Iran was first ranked in 2002, and was on Tier 3 in every …` */
export function coveredSentence(
  country: CountryRef,
  predicate: string,
  {
    covered,
    missing,
    since,
    isThroughout,
    last,
  }: {
    /** Numbers of reports that did and did not cover it. */
    readonly covered: number;
    readonly missing: number;
    /** The first report ever to cover it, if that is of the period; `null` otherwise. */
    readonly since: { readonly first: number; readonly begun: string } | null;
    /** False if a later report of the period did not cover it. */
    readonly isThroughout: boolean;
    readonly last: number;
  },
): string {
  const name = nameAtStart(country);
  if (since === null)
    return `${name} was ${predicate} in ${covered === 1 ? 'the one report' : `all ${formatCount(covered, 'report')}`} that covered it; ${formatCount(missing, 'report')} of the period did not.`;
  const throughout =
    covered === 1
      ? 'in that report'
      : `in every report ${isThroughout ? 'from' : 'that covered it from'} then to ${last}`;
  return `${name} was first ${since.begun} in ${since.first}, and was ${predicate} ${throughout}.`;
}

/** `Iran was on Tier 3 for the 20th report in a row in 2025 (2006 to 2025), not the 15th.` */
export const streakCorrection = (
  country: CountryRef,
  predicate: string,
  { years, claimed }: { readonly years: readonly number[]; readonly claimed: number },
): string =>
  `${nameAtStart(country)} was ${predicate} for the ${ordinalWord(years.length)} report in a row in ${Math.max(...years)} (${formatSpan(years)}), not the ${ordinalWord(claimed)}.`;

/** `That makes 20 reports in a row (2006 to 2025).` Empty for one. */
export const inRowSentence = (years: readonly number[]): string =>
  years.length > 1
    ? `That makes ${formatCount(years.length, 'report')} in a row (${formatSpan(years)}).`
    : '';

/** Of a country that all reports of a period covered. */
export const coveredByAll = (country: CountryRef, predicate: string, years: readonly number[]): string =>
  `${nameAtStart(country)} was ${predicate} in ${describeReports(years)}.`;

export const coveredByNone = (country: CountryRef): string =>
  `None of the reports covered ${nameInSentence(country)}.`;

/** `Cambodia was on Tier 3 before, in 2002–2003.` */
export const beforeSentence = (country: CountryRef, tier: Tier, years: readonly number[]): string =>
  `${nameAtStart(country)} was ${onTier(tier)} before, in ${formatYearList(years)}.`;

/** @param since the oldest report that could have it so before that of the year; `null` for none */
export const noneBeforeSentence = (
  country: CountryRef,
  tier: Tier,
  { year, since }: { readonly year: number; readonly since: number | null },
): string =>
  since === null
    ? `The ${year} report was the first that could have it so.`
    : `No earlier report, back to ${since}, is known to have had ${nameInSentence(country)} ${tier === 'SC' ? 'as ' : ''}${onTier(tier)}.`;

// Why: the law.

export const LIMIT_OR_JUDGEMENT =
  'Where the law still allowed a year by a waiver, rankings do not show whether the limit decided.';

export const NONE_BEFORE = 'No report came before it.';

export const relistingSentence = (rules: readonly Rule[]): string =>
  `The limit of a relisting applied, not the ${limitName(rules)}.`;

/** A run of counted years as a predicate. */
export const runWords = (length: number): string =>
  length === 0
    ? 'outside any run of counted years on the Tier 2 Watch List'
    : `on the Tier 2 Watch List for exactly ${formatCount(length, 'counted year')}${length === 1 ? '' : ' in a row'}`;

/** Where a country's run stood in a report: `In 2021 Cambodia had been on … for three counted years (2019 to 2021).` */
export function runSentence(history: History, country: CountryRef, year: number): string {
  const [run, spell] = [runYears(history, year), spellYears(history, year)];
  const name = nameAtStart(country);
  if (spell.length === 0) return `${name} was not on the Tier 2 Watch List in ${year}.`;
  const uncounted = spell.slice(0, spell.length - run.length);
  const before =
    uncounted.length === 0
      ? ''
      : ` By law its ${formatCount(uncounted.length, 'earlier year')} on the list (${formatSpan(uncounted)}) ${uncounted.length === 1 ? 'does' : 'do'} not count.`;
  return run.length === 0
    ? `${name} was in no run of counted years in ${year}.${before}`
    : `In ${year} ${nameInSentence(country)} had been on the Tier 2 Watch List for ${formatCount(run.length, 'counted year')}${run.length === 1 ? '' : ` (${formatSpan(run)})`}.${before}`;
}

/** Empty for no country. */
export const statedLimitsSentence = (countries: readonly CountryRef[]): string =>
  countries.length === 0
    ? ''
    : `For ${joinWords(countries.map(nameInSentence), 'and')} the law still allowed a year by a waiver, but State named the limit as the reason.`;

export const UNDATED_REASON =
  'What State and others said of the reason has no date, so it is not limited to that day.';

/** On what a waiver rests, for which `/waivers` has the basis. */
export function waiverSentence({
  number_in_run,
  evidence,
}: Pick<Release['tables']['watchlist_extensions'][number], 'number_in_run' | 'evidence'>): string {
  const waiver = `${number_in_run === 1 ? 'first' : 'second'} waiver of the run`;
  if (evidence === 'derived')
    return `No source that was read states this ${waiver}: it follows from the years on the Watch List.`;
  return evidence === 'official'
    ? `State’s own text confirms this ${waiver}.`
    : `This ${waiver} rests on sources other than State’s own text.`;
}

export const unprovedWaiverSentence = (release: Release, country: CountryRef, total: ControlTotal): string =>
  `The rule implies a waiver for ${nameInSentence(country)} in ${total.year}, but it gives ${total.counted} waivers for that report and ${total.stated} were stated (${total.stated_by}). ${reasonOfTotal(release, total)}`;
