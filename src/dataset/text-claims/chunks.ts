import type { Narrowing } from '../../claims/group.js';
import type { Bound } from '../../claims/truth.js';
import type { Tier } from '../../domain/tier.js';
import { type Days, dateAt, isPartOfDate, yearOf, yearOfRange } from './dates.js';
import { type Gazetteer, nameAt } from './gazetteer.js';
import { tierAt } from './tiers.js';
import type { Token } from './tokens.js';
import { OF_SOME_TIMES } from './words/adverbs.js';
import { cardinalOf, MONTHS, ORDINAL_ENDINGS, ordinalOf } from './words/numbers.js';
import { PHRASES } from './words/phrases.js';
import type { Sign } from './words/signs.js';

/** A piece of a sentence that means one thing. `from` and `to` are indices of tokens. */
export type Chunk = { readonly from: number; readonly to: number } & (
  | Sign
  | {
      readonly kind: 'country';
      readonly iso2: string;
      readonly demonym: boolean;
      readonly possessive: boolean;
      /** Whether the name is only a part of that of another place. */
      readonly otherPlace?: true;
    }
  /** A region, or a group that its members were counted in: which countries are meant. */
  | { readonly kind: 'region'; readonly region: Narrowing }
  /** The name of a group of countries: its members, or the group itself, which does and says much. */
  | {
      readonly kind: 'group';
      readonly group: string;
      readonly possessive: boolean;
      /** Whether it stands behind "in" or "of". */
      readonly inside: boolean;
    }
  | { readonly kind: 'ambiguous'; readonly between: string }
  | {
      readonly kind: 'tier';
      readonly tier: Tier;
      /** Whether it is a watch list of which no tier is said: the text decides whose it is. */
      readonly bare: boolean;
    }
  /** So many years behind, or before, what was said last. */
  | { readonly kind: 'offset'; readonly years: number }
  /** `the only African country`, behind a form of "be". */
  | { readonly kind: 'onlyOf'; readonly among: Narrowing | null }
  /** `one of 22 countries`, behind a form of "be". */
  | {
      readonly kind: 'oneOfMany';
      readonly count: number;
      readonly bound: Bound;
      readonly among: Narrowing | null;
    }
  | {
      readonly kind: 'year';
      readonly year: number;
      /** The day, the month or the part of the year that is named with it. */
      readonly days?: Days;
      /** Whether it is told beside the matter: `up from 17 in 2021`. */
      readonly aside?: boolean;
    }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** `rarely`, `mostly`: it changes what is said, as other adverbs do not. */
  | { readonly kind: 'adverb'; readonly ofSomeTimes: true }
  | { readonly kind: 'comma' }
  | { readonly kind: 'break' }
  | { readonly kind: 'colon' }
  | { readonly kind: 'question' }
  | {
      readonly kind: 'word';
      readonly word: string;
      readonly capital: boolean;
      /** Whether it is the name of a group of countries, not told for its members. */
      readonly isGroup?: boolean;
    }
);
export type ChunkOf<Kind extends Chunk['kind']> = Extract<Chunk, { kind: Kind }>;

interface Phrase {
  readonly words: readonly string[];
  readonly sign: Sign;
}

const byFirstWord: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const map = new Map<string, Phrase[]>();
  for (const [sign, text] of PHRASES) {
    const words = text.split(' ');
    const list = map.get(words[0] ?? '') ?? [];
    list.push({ words, sign });
    map.set(words[0] ?? '', list);
  }
  // The longest first; of two of a length, the one that stands first in the lexicon.
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** What a country is called where its name is not repeated: `the Himalayan kingdom`. */
const EPITHETS = new Set(
  'country nation kingdom republic archipelago sultanate emirate monarchy island state territory'.split(' '),
);
const MAX_EPITHET = 4;

/** `the Himalayan kingdom`, `the tiny West African nation`: the index behind it; `null` for another thing. */
function epithetAt(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number | null {
  for (let at = from + 1; at <= from + MAX_EPITHET; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (EPITHETS.has(token.norm)) {
      const behind = tokens[at + 1]?.norm ?? '';
      return EPITHETS.has(behind) || NOT_BEHIND_EPITHET.has(behind) ? null : at + 1;
    }
    // `the only country`, `the first nation`, `the Cambodian state` say which one.
    if (NO_EPITHETS.has(token.norm) || nameAt(gazetteer, tokens, at)?.named.kind === 'country') return null;
  }
  return null;
}
const NO_EPITHETS = new Set(
  'only first second third last sole lone other next same most best worst us united secretary one every each report government number of to and or in on at s a that which who lowest highest top'.split(
    ' ',
  ),
);
/** `the state department`, `the country of Laos`, `the country on Tier 3`. */
const NOT_BEHIND_EPITHET = new Set(
  'department departments of that which with on in where whose report reports narratives list secretary'.split(
    ' ',
  ),
);

/** The chunks of a sentence, in order; every token belongs to one. */
export function chunksOf(tokens: readonly Token[], gazetteer: Gazetteer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const chunk = chunkAt(tokens, at, gazetteer);
    chunks.push(chunk);
    at = chunk.to;
  }
  return chunks;
}

function chunkAt(tokens: readonly Token[], from: number, gazetteer: Gazetteer): Chunk {
  const token = tokens[from];
  if (token === undefined) throw new Error('no token there');
  if (token.kind === 'mark') return markChunk(token, from);
  const date = dateAt(tokens, from);
  if (date) return { kind: 'year', from, ...date };
  const tier = tierAt(tokens, from);
  if (tier) return { kind: 'tier', tier: tier.tier, bare: tier.bare, from, to: tier.next };
  if (token.norm === 'the') {
    const epithet = epithetAt(tokens, from, gazetteer);
    if (epithet !== null) return { kind: 'theCountry', from, to: epithet };
  }
  if (token.kind === 'number') return numberChunk(tokens, from);
  const phrase = phraseAt(tokens, from);
  const name = nameAt(gazetteer, tokens, from);
  if (
    name &&
    (phrase === null || phrase.to < name.next || phrase.to - from === 1 || !isLonger(phrase, name.next))
  ) {
    const last = tokens[name.next - 1];
    return { ...named(name.named, last?.possessive === true, tokens, from), from, to: name.next };
  }
  if (phrase) return phrase;
  const cardinal = cardinalOf(token.norm, tokens[from + 1]?.norm);
  if (cardinal) return { kind: 'number', value: cardinal.value, from, to: from + cardinal.words };
  const ordinal = ordinalOf(token.norm);
  if (ordinal !== null) return { kind: 'ordinal', value: ordinal, from, to: from + 1 };
  if (OF_SOME_TIMES.has(token.norm)) return { kind: 'adverb', ofSomeTimes: true, from, to: from + 1 };
  if (/ly$/.test(token.norm) && !token.capital) return { kind: 'adverb', from, to: from + 1 };
  return { kind: 'word', word: token.norm, capital: token.capital, from, to: from + 1 };
}

const isLonger = (phrase: Chunk, next: number): boolean => phrase.to > next;

function named(
  name: NonNullable<ReturnType<typeof nameAt>>['named'],
  possessive: boolean,
  tokens: readonly Token[],
  from: number,
) {
  switch (name.kind) {
    case 'country':
      return { ...name, possessive };
    case 'region':
      return { kind: name.kind, region: { among: name.region } } as const;
    case 'group': {
      const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
      return { ...name, possessive, inside: INSIDE.has(tokens[before]?.norm ?? '') };
    }
    default:
      return name;
  }
}
/** `members of NATO`, `countries in ASEAN`; `states near the EU` are others. */
const INSIDE = new Set('in of within across'.split(' '));

function markChunk(token: Token, from: number): Chunk {
  const to = from + 1;
  switch (token.norm) {
    case ',':
    case '(':
    case ')':
      return { kind: 'comma', from, to };
    case ';':
    case '–':
    case '—':
      return { kind: 'break', from, to };
    case ':':
      return { kind: 'colon', from, to };
    case '?':
      return { kind: 'question', from, to };
    case '&':
      return { kind: 'and', from, to };
    default:
      return { kind: 'word', word: token.norm, capital: false, from, to };
  }
}

function numberChunk(tokens: readonly Token[], from: number): Chunk {
  const token = tokens[from];
  const next = tokens[from + 1];
  const value = Number(token?.norm);
  const to = from + 1;
  const suffix = next?.kind === 'word' && next.start === token?.end ? next.norm : '';
  if (ORDINAL_ENDINGS.has(suffix)) return { kind: 'ordinal', value, from, to: from + 2 };
  if (suffix === 's' || (next?.norm === '/' && tokens[from + 2]?.kind === 'number')) {
    // `the 2010s`, `2019/20`: no one report.
    return { kind: 'unclearTime', from, to: from + (suffix === 's' ? 2 : 3) };
  }
  const year = yearOf(tokens, from) ?? yearOfRange(tokens, from);
  if (year !== null && isPartOfDate(tokens, from)) return { kind: 'unclearTime', from, to };
  if (year !== null) return { kind: 'year', year, from, to };
  const before = tokens[from - 1]?.norm ?? '';
  // A day of a month, a percentage, a number with a comma in it: no number of countries.
  const isPartOfOther =
    MONTHS.has(before) ||
    MONTHS.has(next?.norm ?? '') ||
    next?.norm === '%' ||
    next?.norm === 'percent' ||
    (next?.norm === ',' && tokens[from + 2]?.kind === 'number' && tokens[from + 2]?.start === next.end);
  return isPartOfOther
    ? { kind: 'word', word: token?.norm ?? '', capital: false, from, to }
    : { kind: 'number', value, from, to };
}

function phraseAt(tokens: readonly Token[], from: number): Chunk | null {
  for (const { words, sign } of byFirstWord.get(tokens[from]?.norm ?? '') ?? []) {
    if (!words.every((word, index) => fits(tokens[from + index], word, index))) continue;
    if (sign.kind === 'hedge' && words[0] === 'may' && tokens[from]?.capital) continue;
    return { ...sign, from, to: from + words.length };
  }
  return null;
}

const fits = (token: Token | undefined, word: string, index: number): boolean =>
  token !== undefined && token.kind === 'word' && token.norm === word && (index === 0 || word !== '');
