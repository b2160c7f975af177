import type { CountryOutcome } from '../dataset/clock.js';
import { byPopulation } from '../dataset/populations.js';
import type { Change } from '../dataset/tier-changes.js';
import { WEAK_MEANING, WEAK_SIGN } from '../domain/evidence.js';
import { compareCells } from '../domain/order.js';
import { nameInSentence } from '../domain/sentences.js';
import { hasTerritory } from '../domain/territories.js';
import type { Tier } from '../domain/tier.js';
import {
  capitalize,
  joinWords,
  numberAtStart,
  numberWord,
  placesNoun,
  toShortPhrase,
} from '../engine/english.js';
import { isForced } from '../engine/forced.js';

/* Every sentence on what a report did as a whole: how many stand where, who moved, the Watch List, falls at its limit. */

export interface LeadSentence {
  readonly id: string;
  readonly text: string;
  /** Explains symbols in the sentence, which may be quoted alone; `null` if it has none. */
  readonly footnote: string | null;
}

/** A sentence with its footnote, for copying and printing. */
export const withFootnote = ({ text, footnote }: LeadSentence): string =>
  footnote === null ? text : `${text} ${footnote}`;

/** The number of countries on a tier compared with the preceding report. */
export interface TierCount {
  readonly tier: Tier;
  readonly count: number;
  /** Count in the preceding report; `null` for the first report. */
  readonly before: number | null;
  /** Set if no earlier report with the tier had as many, or as few; `not_known` if a gap leaves it open. */
  readonly record: 'most' | 'fewest' | 'not_known' | null;
  /** First report with the tier, where comparison for records starts; `null` if it is this one. */
  readonly comparedSince: number | null;
}

interface MoveFacts {
  readonly tiers: readonly TierCount[];
  readonly coveredBefore: number | null;
  readonly upgrades: readonly Change[];
  readonly downgrades: readonly Change[];
}

interface NewsFacts extends MoveFacts {
  readonly year: number;
  /** Number of countries covered, as a phrase. */
  readonly covered: string;
  /** Codes of countries whose change rests on a single source or is disputed. */
  readonly weak: ReadonlySet<string>;
  readonly watchList: {
    readonly hasTerritory: boolean;
    /** True if a gap may hide countries on it, in the report and in the preceding one. */
    readonly isLowerBound: boolean;
    readonly wasLowerBound: boolean;
    /** What State counted where our count differs, in the report and in the preceding one. */
    readonly stated: number | undefined;
    readonly statedBefore: number | undefined;
  };
}

type Move = Pick<Change, 'country'>;

const MAX_NAMES = 8;
/** Number of countries named if there are too many to name all. */
const NAMES_OF_MANY = 2;
/** Maximum number of countries named in a headline; more are counted. */
const MAX_IN_HEADLINE = 3;

/** The lead of the news: up to five sentences, most important first. */
export function toLead(facts: NewsFacts): LeadSentence[] {
  const { year, covered, tiers, coveredBefore, upgrades, downgrades, weak } = facts;
  const toSentence = (who: readonly Move[], did: string) =>
    who.length === 0 ? '' : `${capitalize(joinNames(who, weak))} ${did}.`;
  const { who, did } = toWatchList(facts);
  const sentences = {
    first: coveredBefore === null ? placedSentence(year, covered, tiers) : '',
    'to-tier-3': toSentence(arrivals(downgrades, '3'), 'fell to Tier 3, the lowest rank'),
    'to-watch-list': toSentence(who, did),
    'watch-list': coveredBefore === null ? '' : describeWatchList(facts),
    'tier-1': describeTier1(facts),
    'from-tier-3': toSentence(departures(upgrades, '3'), 'rose from Tier 3'),
  };
  return Object.entries(sentences)
    .filter(([, text]) => text !== '')
    .map(([id, text]) => ({ id, text, footnote: text.includes(WEAK_SIGN) ? WEAK_MEANING : null }));
}

/** The heading of a report as a clause: "Chad and Laos fell to Tier 3; the Watch List shrank to 25, its smallest yet". */
export function toHeadline(facts: NewsFacts): string {
  const { coveredBefore, covered, tiers, year, downgrades, upgrades, watchList } = facts;
  if (coveredBefore === null) return `the first report ranked ${covered}`;
  const part = (who: readonly Move[], did: string) =>
    who.length === 0 ? [] : [`${joinNames(who, NO_SIGNS, MAX_IN_HEADLINE)} ${did}`];
  const list = tiers.find(({ tier }) => tier === '2WL');
  const record = list && toRecord(list, year);
  const { who, did } = toWatchList(facts);
  const parts = [
    ...part(arrivals(downgrades, '3'), 'fell to Tier 3'),
    ...(list && record
      ? [
          `the Watch List ${record === 'most' ? 'grew' : 'shrank'} to ${numberWord(list.count)}${besideStated(watchList.stated)}, its ${record === 'most' ? 'longest' : 'smallest'} yet`,
        ]
      : []),
    ...part(who, did),
    ...part(departures(upgrades, '3'), 'rose from Tier 3'),
    ...part(arrivals(upgrades, '1'), 'rose to Tier 1'),
  ];
  return parts.slice(0, 2).join('; ') || 'no country moved';
}

const NO_SIGNS: ReadonlySet<string> = new Set();

const arrivals = (changes: readonly Change[], tier: Tier): readonly Change[] =>
  changes.filter(({ toTier }) => toTier === tier);
const departures = (changes: readonly Change[], tier: Tier): readonly Change[] =>
  changes.filter(({ fromTier }) => fromTier === tier);

const isListNew = ({ tiers, coveredBefore }: MoveFacts): boolean =>
  coveredBefore !== null && tiers.some(({ tier, before }) => tier === '2WL' && before === null);

/** Who fell to the Watch List; where the report introduced it, who was moved there from Tier 2. */
function toWatchList(facts: MoveFacts): { readonly who: readonly Change[]; readonly did: string } {
  const who = arrivals(facts.downgrades, '2WL');
  return isListNew(facts)
    ? { who: departures(who, '2'), did: 'moved from Tier 2 to the new Watch List' }
    : { who, did: 'fell to the Watch List' };
}

/**
 * Enumerates countries. Of more than `most`, the two largest by population are named and the
 * others counted, because a sentence does not begin with digits.
 */
function joinNames(who: readonly Move[], weak: ReadonlySet<string>, most = MAX_NAMES): string {
  const toName = ({ country }: Move) =>
    nameInSentence(country) + (weak.has(country.iso2) ? ` ${WEAK_SIGN}` : '');
  const byName = who.toSorted((a, b) => compareCells(a.country.name, b.country.name));
  if (who.length <= most) return joinWords(byName.map(toName), 'and');
  const named = who.toSorted((a, b) => byPopulation(a.country, b.country)).slice(0, NAMES_OF_MANY);
  return joinWords([...named.map(toName), `${numberWord(who.length - NAMES_OF_MANY)} others`], 'and');
}

/** `Slovenia rose to Tier 1; Colombia lost it.` */
function describeTier1({ upgrades, downgrades, weak }: NewsFacts): string {
  const risen = arrivals(upgrades, '1');
  const lost = departures(downgrades, '1').filter(({ toTier }) => toTier !== '3');
  const parts = [
    ...(risen.length === 0 ? [] : [`${joinNames(risen, weak)} rose to Tier 1`]),
    ...(lost.length === 0 ? [] : [`${joinNames(lost, weak)} lost ${risen.length === 0 ? 'Tier 1' : 'it'}`]),
  ];
  return parts.length === 0 ? '' : `${capitalize(parts.join('; '))}.`;
}

/** State's own number, where it differs, inside the sentence that may be quoted alone. */
export const besideStated = (stated: number | undefined): string =>
  stated === undefined ? '' : ` (${numberWord(stated)} by State’s count)`;

/** `The Watch List shrank to 25 countries and territories from 32, the fewest since it began in 2004.` */
function describeWatchList({ tiers, year, watchList }: NewsFacts): string {
  const row = tiers.find(({ tier }) => tier === '2WL');
  if (row === undefined || row.count === 0) return '';
  const { isLowerBound, wasLowerBound, stated, statedBefore } = watchList;
  const number = `${numberWord(row.count)} ${placesNoun(row.count, watchList.hasTerritory)}${besideStated(stated)}`;
  const had = `had ${isLowerBound ? 'at least ' : ''}${number}`;
  if (!row.before) return `The Watch List, which began with this report, ${had}.`;
  const before = `${numberWord(row.before)}${besideStated(statedBefore)}`;
  // If either number is a lower bound, their difference is not known.
  if (isLowerBound || wasLowerBound)
    return `The Watch List ${had}, against ${wasLowerBound ? 'at least ' : ''}${before} a year earlier.`;
  if (row.count === row.before) return `The Watch List ${had}, unchanged.`;
  const record = describeRecord(row, year);
  return `The Watch List ${row.count > row.before ? 'grew' : 'shrank'} to ${number} from ${before}${record && `, ${record}`}.`;
}

const REPORTS_OF_RECORD = 5;

/** A record over enough reports to be news. */
const toRecord = ({ record, comparedSince }: TierCount, year: number): 'most' | 'fewest' | null =>
  comparedSince === null || year - comparedSince < REPORTS_OF_RECORD || record === 'not_known'
    ? null
    : record;

/** `the fewest since it began in 2004`; `''` for no record. */
export function describeRecord(row: TierCount, year: number): string {
  const record = toRecord(row, year);
  return record === null ? '' : `the ${record} since it began in ${row.comparedSince}`;
}

/**
 * How many moved: `Twenty countries and territories moved up and 11 down.` Where the Watch List was new:
 * `Ten countries moved up and 37 down, 29 of them from Tier 2 to the new Watch List.`
 */
export function describeMoves(facts: MoveFacts): string {
  if (facts.coveredBefore === null) return 'The first report has none before it to compare it with.';
  const [up, down] = [facts.upgrades.length, facts.downgrades.length];
  const noun = (count: number): string =>
    placesNoun(count, hasTerritory([...facts.upgrades, ...facts.downgrades].map(({ country }) => country)));
  if (up + down === 0) return 'No country moved up or down.';
  if (up === 0) return `${capitalize(numberAtStart(down))} ${noun(down)} moved down and none up.`;
  const onNewList = isListNew(facts) ? toWatchList(facts).who.length : 0;
  const taken = onNewList === 0 ? '' : `, ${numberWord(onNewList)} of them from Tier 2 to the new Watch List`;
  return `${capitalize(numberAtStart(up))} ${noun(up)} moved up and ${down === 0 ? 'none' : numberWord(down)} down${taken}.`;
}

/** `three on Tier 2`, `one as a special case`, `none on Tier 3`, `52 (51 by State’s count) on the Watch List`. */
export function describeTierCount(count: number, tier: Tier, stated?: number): string {
  const number = `${count === 0 ? 'none' : numberWord(count)}${besideStated(stated)}`;
  if (tier !== 'SC') return `${number} on ${toShortPhrase(tier)}`;
  return `${number} as ${count === 1 ? 'a special case' : 'special cases'}`;
}

/**
 * For example `The 2004 report placed 140 countries and territories (138 of them known): 25 on Tier 1, … and
 * seven as special cases.`
 * @param covered who was placed, with their number
 * @param stated State's own counts of a whole report, where ours differ
 */
export function placedSentence(
  year: number,
  covered: string,
  tiers: readonly Pick<TierCount, 'tier' | 'count'>[],
  stated?: ReadonlyMap<Tier, number>,
): string {
  const where = tiers.flatMap(({ tier, count }) =>
    count === 0 ? [] : describeTierCount(count, tier, stated?.get(tier)),
  );
  return `The ${year} report placed ${covered}${where.length === 0 ? '' : `: ${joinWords(where, 'and')}`}.`;
}

/** Headings for who was new in a report, or on a tier. */
export const FIRSTS = {
  firstListings: 'In a report for the first time',
  firstTimes: 'On this tier for the first time',
  firstsNotKnown: 'Not known, for the data have gaps in earlier reports',
} as const;

/**
 * Sentences on falls from the Watch List to Tier 3 and what the law allowed, in one report or several.
 * @param scope the filters in brackets
 * @param whole the number of falls without the filters, if it is more
 */
export function describeDowngrades(
  steps: readonly Pick<CountryOutcome, 'outcome'>[],
  scope: string,
  whole = steps.length,
): string {
  const all = steps.length;
  const forced = steps.filter(isForced).length;
  const open = steps.filter(({ outcome }) => outcome === 'open_waiver_downgrade').length;
  const why = [
    ...(forced > 0 ? [`${inHowMany(forced, all)}the law left no further year on the list`] : []),
    ...(open > 0 ? [`${inHowMany(open, all)}the law still allowed a year by a waiver`] : []),
  ];
  const fell = all === 1 ? 'There was one fall' : `There were ${numberWord(all)} falls`;
  return `${fell} from the Watch List to Tier 3${scope}${all < whole ? `, of ${whole} in all` : ''}. ${capitalize(why.join('; ') || 'no limit of years was reached')}.`;
}

function inHowMany(some: number, all: number): string {
  if (some < all) return `in ${numberWord(some)} of them `;
  if (all === 1) return '';
  return all === 2 ? 'in both ' : 'in all of them ';
}
