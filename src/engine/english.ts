import { dayInWords } from '../domain/dates.js';
import { TIER_LABELS, type Tier } from '../domain/tier.js';

const NUMBER_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** A number in words up to ten, otherwise in digits: `no`, `one`, `ten`, `12`, `1,053`. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? count.toLocaleString('en');
}

const TEENS = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** A number where a sentence begins, which takes no figure: `thirteen`, `twenty-one`; from 100 on `in all, 120`. */
export function numberAtStart(count: number): string {
  if (count <= 10) return numberWord(count);
  if (count >= 100) return `in all, ${numberWord(count)}`;
  const unit = count % 10;
  return count < 20
    ? (TEENS[count - 11] ?? '')
    : `${TENS[Math.floor(count / 10) - 2]}${unit === 0 ? '' : `-${numberWord(unit)}`}`;
}

const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** `first`, `tenth`, `11th`, `22nd`. */
export const ordinalWord = (place: number): string =>
  ORDINAL_WORDS[place - 1] ?? `${place}${ORDINAL_ENDINGS[ordinals.select(place)] ?? 'th'}`;

/** `formatCount(2, 'waiver')` is `two waivers`; `no waiver`, `one waiver`, `12 waivers`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberWord(count)} ${count > 1 ? plural : noun}`;
}

/** A count, or a part of it: `25`, `4 of 25`, `4 of 4,043`. */
export const formatFraction = (wanted: number, all: number): string =>
  [...(wanted === all ? [] : [wanted]), all].map((count) => count.toLocaleString('en')).join(' of ');

/**
 * Noun for the places that reports cover, after a number: `country or territory`,
 * `countries and territories`.
 */
export const countriesAndTerritories = (count: number): string =>
  count === 1 ? 'country or territory' : 'countries and territories';

/** The same where it is known whether a territory is among them: `country`, `countries`, `countries and territories`. */
export const placesNoun = (count: number, isWithTerritory: boolean): string => {
  if (isWithTerritory) return countriesAndTerritories(count);
  return count === 1 ? 'country' : 'countries';
};

/** An enumeration: `joinWords(['a', 'b', 'c'], 'or')` is `a, b or c`. */
export function joinWords(items: readonly string[], conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** Consecutive report years: `2021`, or `2019 to 2021`. */
export function formatSpan(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
}

/**
 * True if the years are consecutive.
 * @param years oldest first
 */
const areUnbroken = (years: readonly number[]): boolean =>
  years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);

/** Report years, oldest first: `2021`, `2019 to 2021`, `2020 and 2021`, `2019 and 2021`. */
export function formatYearCount(years: readonly number[]): string {
  return areUnbroken(years) && years.length !== 2 ? formatSpan(years) : joinWords(years.map(String), 'and');
}

/** Consecutive report years as an adverbial: `from 2019 to 2021`, `in 2020 and 2021`, `in 2021`. */
export const formatPeriod = (years: readonly number[]): string =>
  `${years.length > 2 ? 'from' : 'in'} ${formatYearCount(years)}`;

interface ValueInYears<Value> {
  readonly value: Value;
  readonly years: number[];
}

/**
 * Consecutive report years with the same value.
 * @param rows oldest first
 */
export function toStretches<Value>(
  rows: readonly { readonly year: number; readonly value: Value }[],
): readonly ValueInYears<Value>[] {
  const stretches: ValueInYears<Value>[] = [];
  for (const { year, value } of rows) {
    const last = stretches.at(-1);
    if (last?.value === value && last.years.at(-1) === year - 1) last.years.push(year);
    else stretches.push({ value, years: [year] });
  }
  return stretches;
}

/** Report years, oldest first, with consecutive ones as ranges: `2004 and 2008–2024`. */
export function formatYearList(years: readonly number[]): string {
  const stretches = toStretches(years.map((year) => ({ year, value: true })));
  const parts = stretches.map(({ years: [first, ...more] }) =>
    more.length === 0 ? `${first}` : `${first}–${more.at(-1)}`,
  );
  return joinWords(parts, 'and');
}

/** `the 2026 report`, `the 2026 to 2029 reports`. @param years oldest first */
export const describeReports = (years: readonly number[]): string =>
  `the ${areUnbroken(years) ? formatYearCount(years) : formatYearList(years)} ${years.length === 1 ? 'report' : 'reports'}`;

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const uncapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * A clause on a placement.
 * @param name of the country as used within a sentence
 */
export function placeMarks(name: string, year: number, tier: Tier | null): string {
  if (tier === null) return `The ${year} report did not cover ${name}`;
  if (tier === 'SC') return `The ${year} report treated ${name} as a special case`;
  return `The ${year} report placed ${name} on ${toPhrase(tier)}`;
}

/**
 * Like {@link placeMarks}, for placements that may not be known.
 * @param gap reason why the placement is not known; `null` if it is
 */
export function describeKnownPlacement(
  name: string,
  year: number,
  tier: Tier | null,
  gap: string | null,
): string {
  return gap === null
    ? placeMarks(name, year, tier)
    : `What the ${year} report did with ${name} is not known (${gap}); it counts as not covered`;
}

/**
 * A predicate on the time before a country had its code: what it was part of then, or the date of the code. The
 * country itself may be older.
 */
export function describeBegin({
  on,
  whole,
}: {
  readonly on: string;
  readonly whole?: string | null;
}): string {
  return whole == null ? `has had its code (ISO 3166) since ${dayInWords(on)}` : `was part of ${whole} then`;
}

/** A predicate with the year in which a country's code was withdrawn, because it was dissolved. */
export function describeEnd({ on }: { readonly on: string }): string {
  return `was dissolved in ${on.slice(0, 'YYYY'.length)}`;
}

/** A tier as used within a sentence: `Tier 3`, `the Tier 2 Watch List`. */
export function toPhrase(tier: Tier): string {
  return tier === '2WL' ? `the ${TIER_LABELS[tier]}` : TIER_LABELS[tier];
}

/** Short form of a tier for sentences on the Watch List: `Tier 3`, `the Watch List`. */
export const toShortPhrase = (tier: Exclude<Tier, 'SC'>): string =>
  tier === '2WL' ? 'the Watch List' : TIER_LABELS[tier];

/** A placement as a noun: `Tier 3`, `a special case`, `no coverage`. */
export function tierNoun(tier: Tier | null): string {
  if (tier === null) return 'no coverage';
  return tier === 'SC' ? 'a special case' : toPhrase(tier);
}
