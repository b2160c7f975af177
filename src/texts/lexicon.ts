import { readFileSync } from 'node:fs';
import { regionNames } from '../claims/group.js';
import { findGroups } from '../dataset/groups.js';
import type { Release } from '../dataset/release.js';
import { groupBy } from '../domain/group.js';
import { normalizeName } from '../domain/names.js';
import type { Tier } from '../domain/tier.js';
import type { Token } from './tokens.js';

/*
 * The words that the reader of texts knows. They are data (assets/texts); nothing here knows a single one of them.
 */

/** One of the files. */
export const dataOf = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/texts/${file}`, import.meta.url), 'utf8'));

type Table = 'tiers' | 'tiersInOtherWords' | 'classes' | 'tags' | 'ordered' | 'bounds';
type SetName = 'abbreviations' | 'beforeOtherPlaces' | 'wholePlaces' | 'counted';

/** What a word says of its sentence, whatever its class. */
export type Tag =
  | 'turnsSentence'
  | 'turnsText'
  | 'unchecked'
  | 'relativeTime'
  | 'placement'
  | 'count'
  | 'law'
  | 'backward'
  | 'otherList'
  | 'trafficking'
  | 'quotes';

/** A phrase of the lexicon. */
export interface Phrase {
  readonly words: readonly string[];
  readonly tags: Set<Tag>;
  /** The letter that patterns of readings write for it. */
  cls?: string;
  tier?: Tier;
  number?: number;
  ordinal?: number;
  bound?: string;
  /** From 0 on. */
  month?: number;
}

/** What a name stands for. */
export interface Named {
  readonly words: readonly string[];
  readonly kind: 'name' | 'demonym' | 'capital' | 'ambiguous' | 'region' | 'group';
  /** Codes of countries; the identifier of a group; the name of a region. */
  readonly values: readonly string[];
  /** Written in capitals only: `CAR` is one, `car` is none. */
  readonly capitals: boolean;
}

interface Names {
  readonly countries: Readonly<
    Record<string, Readonly<Partial<Record<'names' | 'demonyms' | 'capitals', readonly string[]>>>>
  >;
  readonly ambiguous: Readonly<Record<string, readonly string[]>>;
  readonly regions: Readonly<Record<string, readonly string[]>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

type Index<Entry> = ReadonlyMap<string, readonly Entry[]>;

const WORDS = dataOf('words.json') as Record<Table, Record<string, string>> & {
  readonly sets: Record<SetName, string>;
};
/** What countries, regions and groups are called beside the names of the edition. */
export const NAMES = dataOf('names.json') as Names;

const list = (text: string): string[] => text.split(', ');
const wordsOf = (phrase: string): string[] => normalizeName(phrase.replaceAll('&', ' and ')).split(' ');
/** As {@link wordsOf}, with its articles; a sign is itself. */
const plainWords = (phrase: string): string[] =>
  phrase.split(/\s+|\b-\b/).map((word) => normalizeName(word) || word);

/** Words of one use each. */
export const setOf = (name: SetName): ReadonlySet<string> => new Set(list(WORDS.sets[name]));

function indexOf<Entry extends { readonly words: readonly string[] }>(
  entries: Iterable<Entry>,
): Index<Entry> {
  const index = groupBy(entries, ({ words }) => words[0] ?? '');
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** What the tables say of their phrases; what two of them have is told by the later one, a class by the first. */
const SAYS: Record<Table, (phrase: Phrase, key: string, index: number) => void> = {
  tiers: (phrase, tier) => Object.assign(phrase, { cls: 'T', tier }),
  tiersInOtherWords: (phrase, tier) => Object.assign(phrase, { cls: 't', tier }),
  classes: (phrase, [letter = 'x']) => {
    phrase.cls ??= letter;
  },
  tags: (phrase, tag) => phrase.tags.add(tag as Tag),
  ordered: (phrase, key, index) => Object.assign(phrase, { [key]: index }, key === 'number' && { cls: 'N' }),
  bounds: (phrase, bound) => Object.assign(phrase, { cls: 'B', bound }),
};

const PHRASES: Index<Phrase> = indexOf(phrases());

function phrases(): Iterable<Phrase> {
  const all = new Map<string, Phrase>();
  for (const [table, say] of Object.entries(SAYS))
    for (const [key, text] of Object.entries(WORDS[table as Table]))
      list(text).forEach((each, index) => {
        const words = plainWords(each);
        const phrase = all.get(words.join(' ')) ?? { words, tags: new Set<Tag>() };
        all.set(words.join(' '), phrase);
        say(phrase, key, index);
      });
  return all.values();
}

/** Every name that an edition knows, and what news calls countries beside them. */
function allNames(release: Release): Index<Named> {
  const all: Named[] = [];
  const add = (names: Iterable<string>, kind: Named['kind'], values: readonly string[]) => {
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
  for (const region of regionNames(release))
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
function matchAt<Entry extends { readonly words: readonly string[] }>(
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
export function nameAt(release: Release, tokens: readonly Token[], index: number): Match<Named> | null {
  const first = tokens[index];
  if (!first?.capital) return null;
  const names = release.derive(allNames).get(first.norm) ?? [];
  return matchAt(
    names.filter(({ capitals }) => first.upper || !capitals),
    tokens,
    index,
    'the',
  );
}
