import { TIER_LABELS, type Tier } from '../domain/tier.js';

/** The parts of speech from which the engine's sentences are made. */

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

/** A number with its noun: `no waiver`, `one waiver`, `two waivers`, `12 waivers`. */
export function counted(count: number, noun: string): string {
  return `${NUMBER_WORDS[count] ?? count} ${noun}${count > 1 ? 's' : ''}`;
}

/** Things in a row: `a`, `a or b`, `a, b or c`. */
export function listed(items: readonly string[], conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** Unbroken report years: `2021`, or `2019 to 2021`. */
export function span(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
}

/** A placement after "placed the country": `on Tier 3`, `among the special cases`. */
export function placed(year: number, tier: Tier | null): string {
  if (tier === null) return `The ${year} report did not cover the country`;
  if (tier === 'SC') return `The ${year} report treated the country as a special case`;
  return `The ${year} report placed the country on ${phraseOf(tier)}`;
}

/** A tier within a sentence: `Tier 3`, `the Tier 2 Watch List`. */
export function phraseOf(tier: Tier): string {
  return tier === '2WL' ? `the ${TIER_LABELS[tier]}` : TIER_LABELS[tier];
}

/** A placement as a thing that a report can hold: `Tier 3`, `a special case`, `no coverage`. */
export function thing(tier: Tier | null): string {
  if (tier === null) return 'no coverage';
  return tier === 'SC' ? 'a special case' : phraseOf(tier);
}
