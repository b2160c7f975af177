import { normalizeName } from '../../domain/names.js';
import { regionNames } from '../claims/group.js';
import type { Country } from '../countries.js';
import { findGroups } from '../groups.js';
import type { Release } from '../release.js';
import { AMBIGUOUS, DEMONYMS, GROUP_NAMES, REGION_NAMES, SHORT_NAMES } from './demonyms.js';
import type { Token } from './tokens.js';

/** What a name in a text can stand for. */
export type Named =
  | { readonly kind: 'country'; readonly iso2: string; readonly demonym: boolean }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'ambiguous'; readonly between: string };

interface Entry {
  readonly words: readonly string[];
  readonly named: Named;
  /** Whether it is written in capitals only: `CAR` is one, `car` is none. */
  readonly capitals: boolean;
}

export interface Gazetteer {
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
}

/** Abbreviations of other kinds than those of countries stay codes, not names. */
const isName = ({ kind }: Country['names'][number]): boolean => kind !== 'code';

/** Every name that an edition knows, with the demonyms and short names of news, by its first word, the longest first. */
export const gazetteerOf = (release: Release): Gazetteer => release.derive(build);

function build(release: Release): Gazetteer {
  const entries: Entry[] = [];
  const add = (name: string, named: Named) => {
    const words = normalizeName(name).split(' ');
    if (words[0] !== '') entries.push({ words, named, capitals: /^[A-Z.]{2,5}$/.test(name) });
  };
  for (const { iso2, name, names } of release.countries.all) {
    const country = { kind: 'country', iso2, demonym: false } as const;
    for (const each of [
      name,
      ...names.filter(isName).map((other) => other.name),
      ...(SHORT_NAMES[iso2] ?? []),
    ])
      add(each, country);
    for (const each of DEMONYMS[iso2] ?? []) add(each, { ...country, demonym: true });
  }
  for (const region of regionNames(release)) {
    for (const name of [region, ...(REGION_NAMES[region] ?? [])]) add(name, { kind: 'region', region });
  }
  // The offices of a ministry and the lists of others have no members of which a text would speak by their names.
  for (const { id, name, abbreviation } of findGroups(release, { kinds: ['organization', 'forum'] })) {
    for (const each of [name, ...(abbreviation === null ? [] : [abbreviation]), ...(GROUP_NAMES[id] ?? [])])
      add(each, { kind: 'group', group: id });
  }
  for (const [name, between] of Object.entries(AMBIGUOUS)) add(name, { kind: 'ambiguous', between });
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ''] = entry.words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/** Words that a name may have between its own, and that tell no two apart. */
const SILENT = new Set(['the']);
const SAME: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['&', 'and'],
]);

/**
 * The longest name that begins at a token.
 * @returns what it names, and the index behind its last token; `null` where none begins
 */
export function nameAt(
  { byFirstWord }: Gazetteer,
  tokens: readonly Token[],
  index: number,
): { readonly named: Named; readonly next: number } | null {
  const first = tokens[index];
  if (first?.kind !== 'word' || !first.capital) return null;
  for (const { words, named, capitals } of byFirstWord.get(SAME.get(first.norm) ?? first.norm) ?? []) {
    const next = matchFrom(words, tokens, index);
    if (next === null) continue;
    if (capitals && !isCapitals(tokens, index, words[0] ?? '')) continue;
    return { named, next };
  }
  return null;
}

function matchFrom(words: readonly string[], tokens: readonly Token[], index: number): number | null {
  let at = index;
  for (const word of words) {
    while (
      at > index &&
      (SILENT.has(tokens[at]?.norm ?? '') ||
        (tokens[at]?.norm === '.' && tokens[at]?.kind === 'mark' && words.length > 1))
    )
      at++;
    const norm = tokens[at]?.norm ?? '';
    if ((SAME.get(norm) ?? norm) !== word) {
      // `Cote d'Ivoire`: the apostrophe makes two tokens of one word.
      if (norm.length === 1 && norm + (tokens[at + 1]?.norm ?? '') === word) at += 2;
      else return null;
    } else at++;
  }
  return at;
}

const isCapitals = (tokens: readonly Token[], index: number, word: string): boolean => {
  const token = tokens[index];
  return token !== undefined && (token.end - token.start > word.length || token.upper === true);
};
