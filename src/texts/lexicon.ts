import { readFileSync } from 'node:fs';
import { regionNames } from '../claims/group.js';
import { findGroups } from '../dataset/groups.js';
import type { Release } from '../dataset/release.js';
import { normalizeName } from '../domain/names.js';
import type { Tier } from '../domain/tier.js';
import type { Token } from './tokens.js';

/*
 * The words that the reader of texts knows. They are data (assets/texts); nothing here knows a single one of them.
 */

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../assets/texts/${file}`, import.meta.url), 'utf8'));

interface Words {
  readonly tiers: Readonly<Record<'exact' | 'inOtherWords', Readonly<Partial<Record<Tier, string>>>>>;
  readonly classes: Readonly<Record<keyof typeof CLASSES, string>>;
  readonly tags: Readonly<Record<Tag, string>>;
  readonly numbers: string;
  readonly ordinals: string;
  readonly bounds: Readonly<Record<string, string>>;
  readonly months: string;
  readonly otherPlaces: Readonly<Record<'before' | 'except', string>>;
  readonly abbreviations: string;
}

interface Names {
  readonly countries: Readonly<
    Record<string, Readonly<Partial<Record<'names' | 'demonyms' | 'capitals', readonly string[]>>>>
  >;
  readonly ambiguous: Readonly<Record<string, readonly string[]>>;
  readonly regions: Readonly<Record<string, readonly string[]>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Classes of words by the letter that patterns of readings write for them. */
export const CLASSES = {
  be: 'b',
  have: 'h',
  placed: 'p',
  up: 'u',
  down: 'd',
  stayed: 's',
  left: 'l',
  joined: 'j',
  joining: 'J',
  from: 'f',
  to: 'o',
  glue: 'g',
  us: 'U',
  agent: 'm',
  report: 'r',
  newest: 'n',
  when: 'w',
  said: 'a',
  countries: 'M',
  conjunction: 'k',
  relative: 'R',
  and: '&',
  since: 'S',
  firstTime: 'c',
  automatic: 'A',
  waiver: 'W',
} as const;

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
  | 'trafficking';

/** A phrase of the lexicon. */
export interface Phrase {
  readonly words: readonly string[];
  cls?: string;
  readonly tags: Set<Tag>;
  tier?: Tier;
  /** Whether the tier is named, and not described. */
  exact?: boolean;
  number?: number;
  ordinal?: number;
  bound?: string;
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

type Index<Entry> = ReadonlyMap<string, readonly Entry[]>;

const WORDS = read('words.json') as Words;
/** What countries, regions and groups are called beside the names of the edition. */
export const NAMES = read('names.json') as Names;

const list = (text: string): string[] => text.split(', ');
const wordsOf = (phrase: string): string[] => normalizeName(phrase.replaceAll('&', ' and ')).split(' ');
/** As {@link wordsOf}, with its articles. */
const plainWords = (phrase: string): string[] =>
  phrase.split(/[\s-]+/).flatMap((word) => normalizeName(word) || word);

export const ABBREVIATIONS: ReadonlySet<string> = new Set(list(WORDS.abbreviations));
export const PLACE_PARTS: ReadonlySet<string> = new Set(list(WORDS.otherPlaces.before));
export const WHOLE_PLACES: ReadonlySet<string> = new Set(list(WORDS.otherPlaces.except));

function indexOf<Entry extends { readonly words: readonly string[] }>(
  entries: Iterable<Entry>,
): Index<Entry> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ''] = entry.words;
    const known = index.get(first);
    if (known) known.push(entry);
    else index.set(first, [entry]);
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const PHRASES: Index<Phrase> = indexOf(phrases());

function phrases(): Iterable<Phrase> {
  const all = new Map<string, Phrase>();
  const of = (phrase: string): Phrase => {
    const words = plainWords(phrase);
    const key = words.join(' ');
    const known = all.get(key) ?? { words, tags: new Set<Tag>() };
    all.set(key, known);
    return known;
  };
  for (const [exactness, tiers] of Object.entries(WORDS.tiers))
    for (const [tier, text] of Object.entries(tiers))
      for (const each of list(text))
        Object.assign(of(each), {
          cls: exactness === 'exact' ? 'T' : 't',
          tier,
          exact: exactness === 'exact',
        });
  for (const [name, cls] of Object.entries(CLASSES))
    for (const each of list(WORDS.classes[name as keyof typeof CLASSES])) of(each).cls ??= cls;
  for (const [tag, text] of Object.entries(WORDS.tags))
    for (const each of list(text)) of(each).tags.add(tag as Tag);
  list(WORDS.numbers).forEach((each, number) => {
    Object.assign(of(each), { number, cls: 'N' });
  });
  list(WORDS.ordinals).forEach((each, ordinal) => {
    of(each).ordinal = ordinal;
  });
  list(WORDS.months).forEach((each, month) => {
    of(each).month = month + 1;
  });
  for (const [bound, text] of Object.entries(WORDS.bounds))
    for (const each of list(text)) Object.assign(of(each), { bound, cls: 'B' });
  return all.values();
}

/** Every name that an edition knows, and what news calls countries beside them. */
const namesOf = (release: Release): Index<Named> => release.derive(allNames);

function allNames(release: Release): Index<Named> {
  const all: Named[] = [];
  const add = (name: string, kind: Named['kind'], values: readonly string[]) => {
    const words = wordsOf(name);
    if (words[0] !== '') all.push({ words, kind, values, capitals: /^[A-Z.]{2,5}$/.test(name) });
  };
  for (const [name, codes] of Object.entries(NAMES.ambiguous)) add(name, 'ambiguous', codes);
  for (const { iso2, name, names } of release.countries.all) {
    const own = NAMES.countries[iso2];
    const written = names.filter(({ kind }) => kind !== 'code').map((each) => each.name);
    for (const each of new Set([name, ...written, ...(own?.names ?? [])])) add(each, 'name', [iso2]);
    for (const each of own?.demonyms ?? []) add(each, 'demonym', [iso2]);
    for (const each of own?.capitals ?? []) add(each, 'capital', [iso2]);
  }
  for (const region of regionNames(release))
    for (const each of [region, ...(NAMES.regions[region] ?? [])]) add(each, 'region', [region]);
  for (const { id, name, abbreviation } of findGroups(release, { kind: ['organization', 'forum'] }))
    for (const each of [name, abbreviation ?? name, ...(NAMES.groups[id] ?? [])]) add(each, 'group', [id]);
  return indexOf(all);
}

interface Match<Entry> {
  readonly found: Entry;
  /** The index behind its last token. */
  readonly next: number;
}

/** The longest phrase of the lexicon that begins at a token; `null` for none. */
export function phraseAt(tokens: readonly Token[], index: number): Match<Phrase> | null {
  for (const found of PHRASES.get(tokens[index]?.norm ?? '') ?? []) {
    if (found.words.every((word, at) => tokens[index + at]?.norm === word))
      return { found, next: index + found.words.length };
  }
  return null;
}

/** The longest name that begins at a token; articles within it may be there or not. `null` for none. */
export function nameAt(release: Release, tokens: readonly Token[], index: number): Match<Named> | null {
  const first = tokens[index];
  if (!first?.capital) return null;
  for (const found of namesOf(release).get(first.norm) ?? []) {
    if (found.capitals && !first.upper) continue;
    const next = nameEnd(found.words, tokens, index);
    if (next !== null) return { found, next };
  }
  return null;
}

function nameEnd(words: readonly string[], tokens: readonly Token[], index: number): number | null {
  let at = index;
  for (const word of words) {
    if (at > index && tokens[at]?.norm === 'the') at++;
    if (tokens[at]?.norm !== word) return null;
    at++;
  }
  return at;
}
