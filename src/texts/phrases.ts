import { readFileSync } from 'node:fs';
import type Phrases from '../../assets/texts/phrases.json';
import { groupBy } from '../domain/group-by.js';
import { normalizeName } from '../domain/names.js';
import { projectFile } from '../paths.js';
import type { Token } from './tokens.js';

export type PhraseKind = keyof typeof Phrases;

interface PhraseRow {
  /** A tier, a direction, or country codes. */
  readonly value?: string;
  readonly example: string;
  readonly words: string;
}

/** Phrases by kind. The example in each row is its test. */
export const PHRASES = JSON.parse(readFileSync(projectFile('assets/texts/phrases.json'), 'utf8')) as Readonly<
  Record<PhraseKind, readonly PhraseRow[]>
>;

interface Worded {
  readonly words: readonly string[];
}

interface Phrase extends Worded {
  readonly kind: PhraseKind;
  readonly value: string | undefined;
}

export type PhraseIndex<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** An entry that starts at a token; `next` is the index of the first token after it. */
export interface Match<Entry> {
  readonly entry: Entry;
  readonly next: number;
}

/** Groups entries by first word, longest first. */
export function indexByFirstWord<Entry extends Worded>(entries: Iterable<Entry>): PhraseIndex<Entry> {
  const index = groupBy(entries, ({ words }) => words[0] ?? '');
  for (const entriesOfWord of index.values()) entriesOfWord.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const splitWords = (phrase: string) => phrase.split(/\s+|\b-\b/).map((word) => normalizeName(word) || word);

const INDEX = indexByFirstWord(
  Object.entries(PHRASES).flatMap(([kind, rows]) =>
    rows.flatMap(({ value, words }) =>
      words
        .split(', ')
        .map((phrase): Phrase => ({ kind: kind as PhraseKind, value, words: splitWords(phrase) })),
    ),
  ),
);

/**
 * Matches words against tokens.
 * @param optional word that may occur between the others
 * @returns index after the last matching token, or `null`
 */
export function findWordsEnd(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  optional?: string,
): number | null {
  let next = at;
  for (const word of words) {
    if (optional !== undefined && next > at && tokens[next]?.norm === optional) next++;
    if (tokens[next++]?.norm !== word) return null;
  }
  return next;
}

/** The phrases that start at a token, the longest of each kind. */
export function phrasesAt(tokens: readonly Token[], at: number): readonly Match<Phrase>[] {
  const found = new Map<PhraseKind, Match<Phrase>>();
  for (const entry of INDEX.get(tokens[at]?.norm ?? '') ?? []) {
    const next = found.has(entry.kind) ? null : findWordsEnd(entry.words, tokens, at);
    if (next !== null) found.set(entry.kind, { entry, next });
  }
  return [...found.values()];
}

/** True if a phrase of a kind starts at a token. */
export const isPhraseAt = (kind: PhraseKind, tokens: readonly Token[], at: number): boolean =>
  phrasesAt(tokens, at).some(({ entry }) => entry.kind === kind);
