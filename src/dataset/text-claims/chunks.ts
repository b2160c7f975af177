import type { Tier } from '../../domain/tier.js';
import { type Gazetteer, nameAt } from './gazetteer.js';
import { cardinalOf, MONTHS, ordinalOf, PHRASES, type Sign } from './lexicon.js';
import { tierAt } from './tiers.js';
import type { Token } from './tokens.js';

/** A piece of a sentence that means one thing. `from` and `to` are indices of tokens. */
export type Chunk = { readonly from: number; readonly to: number } & (
  | Sign
  | {
      readonly kind: 'country';
      readonly iso2: string;
      readonly demonym: boolean;
      readonly possessive: boolean;
    }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'ambiguous'; readonly between: string }
  | { readonly kind: 'tier'; readonly tier: Tier }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'comma' }
  | { readonly kind: 'break' }
  | { readonly kind: 'colon' }
  | { readonly kind: 'question' }
  | { readonly kind: 'word'; readonly word: string }
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

const YEARS = { first: 1990, last: 2100 };

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
  const tier = tierAt(tokens, from);
  if (tier) return { kind: 'tier', tier: tier.tier, from, to: tier.next };
  if (token.kind === 'number') return numberChunk(tokens, from);
  const phrase = phraseAt(tokens, from);
  const name = nameAt(gazetteer, tokens, from);
  if (
    name &&
    (phrase === null || phrase.to < name.next || phrase.to - from === 1 || !isLonger(phrase, name.next))
  ) {
    const last = tokens[name.next - 1];
    return { ...named(name.named, last?.possessive === true), from, to: name.next };
  }
  if (phrase) return phrase;
  const cardinal = cardinalOf(token.norm, tokens[from + 1]?.norm);
  if (cardinal) return { kind: 'number', value: cardinal.value, from, to: from + cardinal.words };
  const ordinal = ordinalOf(token.norm);
  if (ordinal !== null) return { kind: 'ordinal', value: ordinal, from, to: from + 1 };
  return { kind: 'word', word: token.norm, from, to: from + 1 };
}

const isLonger = (phrase: Chunk, next: number): boolean => phrase.to > next;

const named = (name: NonNullable<ReturnType<typeof nameAt>>['named'], possessive: boolean) =>
  name.kind === 'country' ? { ...name, possessive } : name;

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
      return { kind: 'word', word: token.norm, from, to };
  }
}

function numberChunk(tokens: readonly Token[], from: number): Chunk {
  const token = tokens[from];
  const next = tokens[from + 1];
  const value = Number(token?.norm);
  const to = from + 1;
  const suffix = next?.kind === 'word' && next.start === token?.end ? next.norm : '';
  if (['st', 'nd', 'rd', 'th'].includes(suffix)) return { kind: 'ordinal', value, from, to: from + 2 };
  if (value >= YEARS.first && value <= YEARS.last && token?.norm.length === 4 && !isCounted(tokens, from))
    return { kind: 'year', year: value, from, to };
  const before = tokens[from - 1]?.norm ?? '';
  // A day of a month, a percentage, a number with a comma in it: no number of countries.
  const isPartOfOther =
    MONTHS.has(before) ||
    MONTHS.has(next?.norm ?? '') ||
    next?.norm === '%' ||
    next?.norm === 'percent' ||
    (next?.norm === ',' && tokens[from + 2]?.kind === 'number' && tokens[from + 2]?.start === next.end);
  return isPartOfOther
    ? { kind: 'word', word: token?.norm ?? '', from, to }
    : { kind: 'number', value, from, to };
}

/** `2020 countries` is a number, `2020` a year. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  ['people', 'victims', 'countries', 'cases', 'traffickers', 'workers'].includes(tokens[at + 1]?.norm ?? '');

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
