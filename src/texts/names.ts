import type { Release } from '../dataset/release.js';
import { createDictionary, type Entry, toExact } from './dictionary.js';
import { isAt, isBefore, RULES } from './name-rules.js';
import type { Span, Token } from './tokens.js';

/** Why a name may be no country here: see the response schema. */
export type Doubt = 'several_countries' | 'person' | 'us_place' | 'longer_name';

export interface FoundName extends Span {
  readonly kind: Entry['kind'];
  readonly countries: readonly string[];
  readonly why: Doubt | null;
}

/** Names of countries in a text, and their capitals and adjectives, in order. */
export function findNames(release: Release, sentences: readonly (readonly Token[])[]): readonly FoundName[] {
  const dictionary = release.derive(createDictionary);
  /** Names that the text gives to persons and to places in the United States: later mentions are in doubt. */
  const taken = new Map<string, Doubt>();
  const found: (FoundName & { readonly norm: string })[] = [];
  for (const tokens of sentences) {
    const sentence = new Sentence(tokens, (at) => longestAt(dictionary, tokens, at) !== null);
    for (let at = 0; at < tokens.length; at++) {
      const match = tokens[at]?.isCapitalized ? longestAt(dictionary, tokens, at) : null;
      if (!match) continue;
      const { entry, next } = match;
      const norm = entry.words.join(' ');
      if (entry.countries.length > 0) {
        const { isName, why, takes } = sentence.read(entry.kind, norm, at, next);
        if (takes) taken.set(norm, takes);
        if (isName)
          found.push({
            start: tokens[at]?.start ?? 0,
            end: tokens[next - 1]?.end ?? 0,
            kind: entry.kind,
            countries: entry.countries,
            norm,
            why: why ?? (entry.kind === 'name' && entry.countries.length > 1 ? 'several_countries' : null),
          });
      }
      at = next - 1;
    }
  }
  return found.map(({ norm, ...name }) => ({ ...name, why: name.why ?? taken.get(norm) ?? null }));
}

function longestAt(dictionary: ReadonlyMap<string, readonly Entry[]>, tokens: readonly Token[], at: number) {
  for (const entry of dictionary.get(tokens[at]?.norm ?? '') ?? []) {
    if (entry.isAcronym && !tokens[at]?.isAcronym) continue;
    const next = wordsEnd(entry.words, tokens, at);
    if (next === null) continue;
    const text = tokens
      .slice(at, next)
      .map((token) => token.text)
      .join(' ');
    if (entry.exact === null || entry.exact === toExact(text).replaceAll(' - ', ' ')) return { entry, next };
  }
  return null;
}

/** Index after the last matching token, or `null`; `the` and hyphens may stand between words. */
function wordsEnd(words: readonly string[], tokens: readonly Token[], at: number): number | null {
  let next = at;
  for (const word of words) {
    while (next > at && /^(?:the|[-\u2010-\u2013])$/.test(tokens[next]?.norm ?? '')) next++;
    if (tokens[next++]?.norm !== word) return null;
  }
  return next;
}

interface Reading {
  readonly isName: boolean;
  readonly why?: Doubt;
  readonly takes?: Doubt;
}

const CERTAIN: Reading = { isName: true };
const NO_NAME: Reading = { isName: false };
const PERSON: Reading = { isName: false, takes: 'person' };
const MAYBE_PERSON: Reading = { isName: true, why: 'person' };
const MAYBE_LONGER: Reading = { isName: true, why: 'longer_name' };
const US_PLACE: Reading = { isName: false, takes: 'us_place' };

const MIN_TITLE_WORDS = 4;
const QUOTE = /^["\u201c\u201d\u00ab\u00bb]$/u;
const OPENING = /^["\u201c\u00ab([:\u2013\u2014-]$/u;

/** Tells names of countries in a sentence from parts of other names. What concerns all of it is computed once. */
class Sentence {
  readonly #tokens: readonly Token[];
  readonly #isKnown: (at: number) => boolean;
  #isHeadline: boolean | undefined;
  #isAboutState: boolean | undefined;
  #titles: ReadonlySet<number> | undefined;

  /** @param isKnown true if a name of the dictionary begins at a token */
  constructor(tokens: readonly Token[], isKnown: (at: number) => boolean) {
    this.#tokens = tokens;
    this.#isKnown = isKnown;
  }

  read(kind: Entry['kind'], norm: string, at: number, next: number): Reading {
    const tokens = this.#tokens;
    const [last, after] = [tokens[next - 1], tokens[next]];
    const mayBePerson = next === at + 1 && RULES.people.has(norm);
    if ((mayBePerson || kind === 'capital') && isPerson(tokens, at)) return PERSON;
    if (mayBePerson && this.#isInverted(at)) return PERSON;
    if (after?.norm === ',' && isAt(RULES.usStates, tokens, next + 1)) return US_PLACE;
    if (norm === 'georgia' && this.#isOfStates()) return US_PLACE;
    if (RULES.capitalWords.has(norm) && this.#isInCapitals()) return NO_NAME;
    if (isBefore(RULES.before, tokens, at, true) || isBefore(RULES.placeTypes, tokens, at, false))
      return NO_NAME;
    if (after?.isJoined && RULES.after.has(after.norm)) return NO_NAME;
    const joined = this.#joined(at, next, mayBePerson);
    if (!joined && this.#isInTitle(at)) return MAYBE_LONGER;
    if (this.#isOfFirm(at, next)) return NO_NAME;
    this.#isHeadline ??= isTitle(tokens);
    if (this.#isHeadline) return joined && mayBePerson ? MAYBE_PERSON : CERTAIN;
    if (joined === 'opening') return MAYBE_LONGER;
    if (joined) return mayBePerson ? PERSON : NO_NAME;
    if (mayBePerson && last?.isPossessive === false && isDescribed(tokens, next)) return MAYBE_PERSON;
    return CERTAIN;
  }

  /**
   * `Victoria Jordan`, `Turkey Hill`: one word of a longer name. `opening` if the other word begins the
   * sentence, where any word has a capital.
   */
  #joined(at: number, next: number, mayBePerson: boolean): 'name' | 'opening' | null {
    const [first, before, last, after] = [at, at - 1, next - 1, next].map((index) => this.#tokens[index]);
    const joins = (token: Token | undefined) =>
      token?.isCapitalized === true && !RULES.besides.has(token.norm);
    if (after?.isJoined && joins(after) && last?.isPossessive === false) return 'name';
    if (next > at + 1 || !first?.isJoined || !joins(before) || before?.isPossessive) return null;
    const isOpening = at === 1 || OPENING.test(this.#tokens[at - 2]?.norm ?? '');
    const isVerb = isOpening && /(?:ing|ed|ly)$/.test(before?.norm ?? '');
    if (isVerb) return mayBePerson ? 'opening' : null;
    return isOpening && !mayBePerson ? 'opening' : 'name';
  }

  /** `Jordan, Michelle,` in a bibliography, but not `Jordan, Egypt,`. */
  #isInverted(at: number): boolean {
    const [before, after, given, end] = [-1, 1, 2, 3].map((step) => this.#tokens[at + step]);
    return (
      (at === 0 || before?.norm === ';') &&
      after?.norm === ',' &&
      given?.isCapitalized === true &&
      !RULES.besides.has(given.norm) &&
      /^(?:[,.;(&]|and)$/.test(end?.norm ?? '') &&
      !this.#isKnown(at + 2)
    );
  }

  /** `Israel & Gerity`, but not `Kuwait & Qatar`. */
  #isOfFirm(at: number, next: number): boolean {
    const isPartner = (sign: number, index: number) =>
      this.#tokens[sign]?.text === '&' &&
      this.#tokens[index]?.isCapitalized === true &&
      !this.#isKnown(index);
    return isPartner(next, next + 1) || isPartner(at - 1, at - 2);
  }

  /** `Georgia and Mississippi`: the sentence is about states of the United States. */
  #isOfStates(): boolean {
    this.#isAboutState ??= this.#tokens.some(
      (_, at) => isAt(RULES.usStates, this.#tokens, at) || isAt(RULES.georgia, this.#tokens, at),
    );
    return this.#isAboutState;
  }

  #isInCapitals(): boolean {
    return !this.#tokens.some(({ text }) => /\p{Ll}/u.test(text));
  }

  /** `"Chad and Other Stories"`. */
  #isInTitle(at: number): boolean {
    this.#titles ??= findTitles(this.#tokens);
    return this.#titles.has(at);
  }
}

/** A line in which all words but small ones have capitals. */
function isTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  return (
    words.length >= MIN_TITLE_WORDS &&
    words.every(
      ({ kind, isCapitalized, norm }) => kind === 'number' || isCapitalized || RULES.smallWords.has(norm),
    )
  );
}

/** Indexes of the tokens in quotation marks all of whose words have capitals. */
function findTitles(tokens: readonly Token[]): ReadonlySet<number> {
  const titles = new Set<number>();
  let opening: number | null = null;
  for (const [index, { norm }] of tokens.entries()) {
    if (!QUOTE.test(norm)) continue;
    const quoted =
      opening === null ? [] : tokens.slice(opening + 1, index).filter(({ kind }) => kind === 'word');
    if (quoted.length > 1 && quoted.every((word) => word.isCapitalized || RULES.smallWords.has(word.norm)))
      for (let inside = Number(opening); inside < index; inside++) titles.add(inside);
    opening = opening === null ? index : null;
  }
  return titles;
}

/** A name such as `Jordan`: `her son Jordan`, `Jordan, 12,`, `Jordan, who`, `Jordan's mother`. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const [before, name, after, second, third] = [-1, 0, 1, 2, 3].map((step) => tokens[at + step]);
  if (name?.isJoined && RULES.kin.has(before?.norm ?? '')) return true;
  if (name?.isPossessive) return RULES.kinAfter.has(after?.norm ?? '');
  if (after?.norm !== ',') return false;
  if (/^(?:who|whose|whom)$/.test(second?.norm ?? '')) return true;
  return /^\d\d?$/.test(second?.norm ?? '') && third?.norm === ',';
}

const MAX_WORDS_TO_NOUN = 6;

/** `Jordan, a nurse`, but not `Jordan, a landlocked country`. */
function isDescribed(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.norm !== ',' || !/^an?$/.test(tokens[next + 1]?.norm ?? '')) return false;
  const words = tokens.slice(next + 2, next + 2 + MAX_WORDS_TO_NOUN);
  return !words.some(({ norm }) => RULES.countryNouns.has(norm));
}
