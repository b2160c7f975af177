import { readFileSync } from 'node:fs';
import type Rules from '../../assets/texts/name-rules.json';
import { normalizeName } from '../domain/names.js';
import { projectFile } from '../paths.js';
import type { Token } from './tokens.js';

const READ = JSON.parse(readFileSync(projectFile('assets/texts/name-rules.json'), 'utf8')) as typeof Rules;

const toPhrases = (list: string): readonly (readonly string[])[] =>
  list.split(', ').map((phrase) => phrase.split(' ').map((word) => normalizeName(word) || word));
const toWords = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** When a name of a country is not one: see docs in `README.md`. */
export const RULES = {
  /** Capitalized words beside a name that are no part of it: `In Chad`, `Chad President`. */
  besides: toWords(READ.besides),
  /** Beginnings of longer names: `Bank of China`. */
  before: toPhrases(READ.before),
  /** The same in any case: `calle Brasil`. */
  placeTypes: toPhrases(READ.placeTypes),
  /** `Turkey farms`, `Panama hat`. */
  after: toWords(READ.after),
  otherNames: toPhrases(READ.otherNames),
  usStates: toPhrases(READ.usStates),
  /** Words in a sentence that make `Georgia` the U.S. state, besides names of states. */
  georgia: toPhrases(READ.georgia),
  /** Given names and surnames. */
  people: toWords(READ.people),
  /** Before a person's name: `her son Chad`; and after it: `Jordan's mother`. */
  kin: toWords(READ.kin),
  kinAfter: toWords(READ.kinAfter),
  /** What a country is said to be: `Jordan, a Tier 2 country`. */
  countryNouns: toWords(READ.countryNouns),
  /** Acronyms that are words in a text in capitals. */
  capitalWords: toWords(READ.capitalWords),
  /** Words without a capital in a title. */
  smallWords: toWords(READ.smallWords),
  notNames: toWords(READ.notNames),
  /** Capitals whose names mean something else more often. */
  notCapitals: toWords(READ.notCapitals),
};

/** True if one of the phrases stands at a token. */
export const isAt = (
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
  at: number,
): boolean => phrases.some((words) => words.every((word, index) => tokens[at + index]?.norm === word));

/** True if one of the phrases ends before a token. */
export const isBefore = (
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
  at: number,
  needsCapital: boolean,
): boolean =>
  phrases.some(
    (words) =>
      words.every((word, index) => tokens[at - words.length + index]?.norm === word) &&
      (!needsCapital || tokens[at - words.length]?.isCapitalized === true),
  );
