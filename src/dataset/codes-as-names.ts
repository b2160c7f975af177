import { nameInSentence } from '../domain/sentences.js';
import { joinWords } from '../engine/english.js';
import type { Release } from './release.js';

/** Replaces lists of country codes in a note, such as `CD, CG`, with names. */
export const codesAsNames = ({ countries }: Release, note: string): string =>
  note.replaceAll(/\b[A-Z]{2}(?:, [A-Z]{2})+\b/g, (codes) => {
    const named = codes.split(', ').flatMap((code) => countries.get(code) ?? []);
    return named.length === codes.split(', ').length ? joinWords(named.map(nameInSentence), 'and') : codes;
  });
