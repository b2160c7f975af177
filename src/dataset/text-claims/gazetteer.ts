import { regionNames } from '../../claims/group.js';
import { normalizeName } from '../../domain/names.js';
import type { Country } from '../countries.js';
import { findGroups } from '../groups.js';
import type { Release } from '../release.js';
import { AMBIGUOUS, DEMONYMS, GROUP_NAMES, REGION_NAMES, SHORT_NAMES } from './demonyms.js';
import type { Token } from './tokens.js';

/** What a name in a text can stand for. */
export type Named =
  | {
      readonly kind: 'country';
      readonly iso2: string;
      readonly demonym: boolean;
      /** Whether the name is only a part of that of another place: `New Mexico`, `Northern Ireland`. */
      readonly otherPlace?: true;
    }
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
  for (const { id, name, abbreviation } of findGroups(release, { kind: ['organization', 'forum'] })) {
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before the name of a country they make it that of a part of it, or of another place: `southern Thailand`. */
const DIRECTIONS = words(
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central',
);
/** The same, where they are written as a part of the name: `New Mexico`, but `a new Mexico`. */
const NAME_PARTS = words(
  'new inner outer upper lower greater little lake mount port fort cape gulf gran grand baja',
);
/** `In the Middle East Jordan was on Tier 2`: the direction ends a name of its own. */
const OWN_DIRECTIONS = words('middle near far global');

/** Whether a token makes the name behind it that of another place. */
function turnsName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.possessive) return false;
  if (DIRECTIONS.has(token.norm)) return !OWN_DIRECTIONS.has(tokens[index - 1]?.norm ?? '');
  return token.capital && NAME_PARTS.has(token.norm) && tokens[index + 1]?.upper !== true;
}

/**
 * The longest name that begins at a token. A country's name behind a direction, or behind what the people of another are
 * called (`French Guinea`), is that of another place.
 * @returns what it names, and the index behind its last token; `null` where none begins
 */
export function nameAt(gazetteer: Gazetteer, tokens: readonly Token[], index: number): NameFound | null {
  const own = ownNameAt(gazetteer, tokens, index);
  const isDemonym = own?.named.kind === 'country' && own.named.demonym && !tokens[own.next - 1]?.possessive;
  if (!(isDemonym || (own === null && turnsName(tokens, index)))) return own;
  const behind = ownNameAt(gazetteer, tokens, own?.next ?? index + 1);
  if (behind?.named.kind !== 'country' || (isDemonym && (behind.named.demonym || tokens[own.next]?.upper)))
    return own;
  return { named: { ...behind.named, otherPlace: true }, next: behind.next };
}

interface NameFound {
  readonly named: Named;
  /** The index behind its last token. */
  readonly next: number;
}

function ownNameAt({ byFirstWord }: Gazetteer, tokens: readonly Token[], index: number): NameFound | null {
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
