import { readFileSync } from 'node:fs';
import type Words from '../../assets/texts/words.json';
import { findGroups } from '../dataset/groups.js';
import { NAMES } from '../dataset/other-names.js';
import { regionsOf } from '../dataset/place-filter.js';
import type { Release } from '../dataset/release.js';
import { groupBy } from '../domain/group-by.js';
import { normalizeName } from '../domain/names.js';
import type { Tier } from '../domain/tier.js';
import { projectFile } from '../paths.js';

/** A word, number or mark of a text, in UTF-16 code units; `end` is behind it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Without case, diacritics, apostrophes and possessive ending; empty for what no lexicon has. */
  readonly norm: string;
  /** As the writer has it. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** True for a capital at the beginning, or a script without case. */
  readonly capital: boolean;
  /** True for capitals only: `US`. */
  readonly upper: boolean;
  readonly possessive: boolean;
  /** True if only a hyphen or nothing stands before it: `2014-16`. */
  readonly tied: boolean;
}

/**
 * One way through the text: abbreviations with dots, words with apostrophes in them, tags and entities of HTML (which are
 * passed over), and signs. No alternative can fail late, so that the time is linear.
 */
const TOKEN =
  /(?<abbreviation>(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{M}]))|(?<word>[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’ʼ‘`ʻ][\p{L}\p{M}\p{Cf}]+)*)|(?<tag><\/?[a-zA-Z][^<>]{0,300}>|&#?\w{2,8};)|(?<mark>[^\s])/gu;

/** Longer words are in no lexicon. */
const LONGEST = 40;
const POSSESSIVE = /['\u2019\u02bc]s$/iu;
const SAME: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['&', 'and'],
]);

/** The tokens of a passage. @param offset where it begins in the text */
export function tokensOf(passage: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let hyphen = -1;
  for (const { 0: text, index, groups = {} } of passage.matchAll(TOKEN)) {
    if (groups.tag !== undefined) continue;
    const [start, end] = [offset + index, offset + index + text.length];
    if (
      /^[-\u2010\u2011\u2013]$/u.test(text) &&
      tokens.at(-1)?.end === start &&
      /[\p{L}\p{N}]/u.test(passage[index + 1] ?? '')
    ) {
      hyphen = end;
      continue;
    }
    const isMark = groups.mark !== undefined;
    const possessive = !isMark && POSSESSIVE.test(text.slice(-LONGEST));
    const norm = text.length > LONGEST ? '' : isMark ? text : normOf(possessive ? text.slice(0, -2) : text);
    tokens.push({
      start,
      end,
      norm: SAME.get(norm) ?? norm,
      text,
      kind: /^\d+$/.test(norm) ? 'number' : isMark && text !== '&' ? 'mark' : 'word',
      capital: !/^[\p{Ll}\p{N}]/u.test(text),
      upper:
        text.length > 1 &&
        text.length <= LONGEST &&
        /^[\p{Lu}.]+$/u.test(possessive ? text.slice(0, -2) : text),
      possessive: possessive || /['\u2019]$/.test(passage.slice(index, index + text.length + 1)),
      tied: hyphen === start,
    });
  }
  return tokens;
}

const normOf = (word: string): string =>
  (/^[a-z0-9]+$/i.test(word)
    ? word
    : word.normalize('NFKD').replace(/[\p{M}\p{Cf}'\u2019\u02bc\u2018`\u02bb.]/gu, '')
  ).toLowerCase();

/*
 * The words that the reader of texts knows. They are data (assets/texts); nothing here knows a single one of them.
 */

/** One of the files. */
export const dataOf = (file: string): unknown =>
  JSON.parse(readFileSync(projectFile(`assets/texts/${file}`), 'utf8'));

const WORDS = dataOf('words.json') as typeof Words;
type WordTable = Exclude<keyof typeof Words, 'sets'>;
/** A word's meaning for its sentence, whatever its class. */
export type Tag = keyof typeof Words.tags;

interface WordedEntry {
  readonly words: readonly string[];
}
type Index<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** A phrase of the lexicon. */
interface Phrase extends WordedEntry {
  readonly tags: Set<Tag>;
  /** Why it may turn the meaning of its sentence. */
  turns?: string;
  /** The letter that patterns of readings write for it. */
  cls?: string;
  tier?: Tier;
  number?: number;
  ordinal?: number;
  bound?: string;
  /** From 0 on. */
  month?: number;
}

interface NamedEntry extends WordedEntry {
  readonly kind: 'name' | 'demonym' | 'capital' | 'ambiguous' | 'region' | 'group';
  /** Codes of countries; the identifier of a group; the name of a region. */
  readonly values: readonly string[];
  /** Written in capitals only: `CAR` is one, `car` is none. */
  readonly capitals: boolean;
}

const list = (text: string): string[] => text.split(', ');
const wordsOf = (phrase: string): string[] => normalizeName(phrase.replaceAll('&', ' and ')).split(' ');
/** As {@link wordsOf}, with its articles; a sign is itself. */
const plainWords = (phrase: string): string[] =>
  phrase.split(/\s+|\b-\b/).map((word) => normalizeName(word) || word);

/** Words of one use each. */
export const setOf = (name: keyof typeof Words.sets): ReadonlySet<string> => new Set(list(WORDS.sets[name]));

/** Entries by their first words, the longest first. */
function indexOf<Entry extends WordedEntry>(entries: Iterable<Entry>): Index<Entry> {
  const index = groupBy(entries, ({ words }) => words[0] ?? '');
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Meaning of the phrases of each table; the later table wins, for a class the first. */
const SAYS: Record<WordTable, (phrase: Phrase, key: string, index: number) => void> = {
  tiers: (phrase, tier) => Object.assign(phrase, { cls: 'T', tier }),
  tiersInOtherWords: (phrase, tier) => Object.assign(phrase, { cls: 't', tier }),
  classes: (phrase, [letter = 'x']) => {
    phrase.cls ??= letter;
  },
  tags: (phrase, tag) => phrase.tags.add(tag as Tag),
  turns: (phrase, turns) => Object.assign(phrase, { turns }),
  ordered: (phrase, key, index) => Object.assign(phrase, { [key]: index }, key === 'number' && { cls: 'N' }),
  bounds: (phrase, bound) => Object.assign(phrase, { cls: 'B', bound }),
};

const PHRASES: Index<Phrase> = indexOf(phrases());

function phrases(): Iterable<Phrase> {
  const all = new Map<string, Phrase>();
  for (const [table, say] of Object.entries(SAYS))
    for (const [key, text] of Object.entries(WORDS[table as WordTable]))
      list(text).forEach((each, index) => {
        const words = plainWords(each);
        const phrase = all.get(words.join(' ')) ?? { words, tags: new Set<Tag>() };
        all.set(words.join(' '), phrase);
        say(phrase, key, index);
      });
  return all.values();
}

/** Every name that an edition knows, and what news calls countries beside them. */
function allNames(release: Release): Index<NamedEntry> {
  const all: NamedEntry[] = [];
  const add = (names: Iterable<string>, kind: NamedEntry['kind'], values: readonly string[]) => {
    for (const name of new Set(names)) {
      const words = wordsOf(name);
      if (words[0] !== '') all.push({ words, kind, values, capitals: /^[A-Z.]{2,5}$/.test(name) });
    }
  };
  for (const [name, codes] of Object.entries(NAMES.ambiguous)) add([name], 'ambiguous', codes);
  for (const { iso2, name, names } of release.countries.all) {
    const own = NAMES.countries[iso2];
    const written = names.flatMap((each) => (each.kind === 'code' ? [] : [each.name]));
    add([name, ...written, ...(own?.names ?? [])], 'name', [iso2]);
    add(own?.demonyms ?? [], 'demonym', [iso2]);
    add(own?.capitals ?? [], 'capital', [iso2]);
  }
  for (const region of regionsOf(release))
    add([region, ...(NAMES.regions[region] ?? [])], 'region', [region]);
  for (const { id, name, abbreviation } of findGroups(release, { kind: ['organization', 'forum'] }))
    add([name, abbreviation ?? name, ...(NAMES.groups[id] ?? [])], 'group', [id]);
  return indexOf(all);
}

interface Match<Entry> {
  readonly found: Entry;
  /** The index behind its last token. */
  readonly next: number;
}

/** The first entry whose words stand from a token on; an article within them may be there or not, if one is given. */
function matchAt<Entry extends WordedEntry>(
  entries: readonly Entry[],
  tokens: readonly Token[],
  index: number,
  article?: string,
): Match<Entry> | null {
  for (const found of entries) {
    let next = index;
    const stands = (word: string) => {
      if (article !== undefined && next > index && tokens[next]?.norm === article) next++;
      return tokens[next++]?.norm === word;
    };
    if (found.words.every(stands)) return { found, next };
  }
  return null;
}

/** The longest phrase of the lexicon that begins at a token; `null` for none. */
export const phraseAt = (tokens: readonly Token[], index: number): Match<Phrase> | null =>
  matchAt(PHRASES.get(tokens[index]?.norm ?? '') ?? [], tokens, index);

/** The longest name that begins at a token; `null` for none. */
export function nameAt(release: Release, tokens: readonly Token[], index: number): Match<NamedEntry> | null {
  const first = tokens[index];
  if (!first?.capital) return null;
  const names = release.derive(allNames).get(first.norm) ?? [];
  const fitting = names.filter(({ capitals }) => first.upper || !capitals);
  return matchAt(fitting, tokens, index, 'the');
}
