import type { PlaceName } from '../dataset/name-index.js';
import type { Release } from '../dataset/release.js';
import type { Tier } from '../domain/tier.js';
import { isAuthor, isNamesake, nameOnDate } from './names.js';
import { isPhraseAt, type Match, type PhraseKind, phrasesAt } from './phrases.js';
import type { Mention } from './response-schema.js';
import { parseTimes, type Time, type TimeContext } from './times.js';
import { isCapitalized, type Passage, type Token, tokenize } from './tokens.js';

const POINTER_KINDS = ['it', 'two', 'they', 'bloc', 'epithet'] as const;

/** Refers to countries named earlier: `it`, `both`, `the kingdom`. */
export interface Pointer {
  readonly kind: (typeof POINTER_KINDS)[number];
  /** Codes of the countries that fit the description; empty for any. */
  readonly values: readonly string[];
  /** True if the sentence names a country before it, which it may refer to. */
  readonly isAfterName: boolean;
}

interface AmbiguousName {
  readonly name: string;
  readonly countries: readonly string[];
}

/** A parsed sentence with everything it names. */
export interface ParsedSentence extends Passage {
  readonly countries: readonly string[];
  readonly ambiguous: readonly AmbiguousName[];
  readonly groups: readonly string[];
  readonly tiers: readonly Tier[];
  readonly times: readonly Time[];
  readonly pointers: readonly Pointer[];
  /** False for a heading, or if its subject is a name that is no country here: `Samoa was on Tier 2`. */
  readonly mayLackSubject: boolean;
  /** Kinds of phrases in the sentence; `number` for a number that may count countries. */
  readonly has: ReadonlySet<PhraseKind | 'number'>;
  /** Distinct values of its phrases of a kind. */
  readonly toValues: (kind: PhraseKind) => readonly string[];
  readonly mentions: readonly Mention[];
}

const PREDICATE_KINDS: ReadonlySet<PhraseKind> = new Set(['tier', 'move', 'verb', 'present', 'past']);
const LISTED_AFTER = /^(?:and|,|including|like|with|than|alongside)$/;
const COUNTED =
  /^(?:years?|consecutive|straight|successive|times?|months?|decades?|days?|weeks?|percent|%|per|million|reports?)$/;
const SMALL_NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty\w*|thirty\w*|forty\w*|\d{1,3})$/;

/**
 * Parses one sentence.
 * @param context for resolving relative times
 */
export function parseSentence(
  release: Release,
  text: string,
  passage: Passage,
  context: TimeContext,
): ParsedSentence {
  const tokens = tokenize(text.slice(passage.start, passage.end), passage.start);
  const phrases: { kind: PhraseKind; values: readonly string[]; at: number; next: number }[] = [];
  const names: (Match<PlaceName> & { readonly at: number })[] = [];
  let hasNumber = false;
  for (let at = 0; at < tokens.length; ) {
    hasNumber ||=
      SMALL_NUMBER.test(tokens[at]?.norm ?? '') &&
      !isPhraseAt('month', tokens, at - 1) &&
      !COUNTED.test(tokens[at + 1]?.norm ?? '');
    const name = nameOnDate(release, tokens, at);
    let end = Math.max(at + 1, name?.next ?? 0);
    for (const { entry, next } of phrasesAt(tokens, at)) {
      if (name && name.next > next) continue;
      phrases.push({ kind: entry.kind, values: entry.value?.split(' ') ?? [], at, next });
      if (entry.kind === 'tier') end = next;
    }
    if (name && !(name.entry.kind === 'region' && isPhraseAt('countryNoun', tokens, name.next)))
      names.push({ ...name, at });
    at = end;
  }
  const has = new Set<PhraseKind | 'number'>(phrases.map(({ kind }) => kind));
  if (hasNumber) has.add('number');
  const toValues = (kind: PhraseKind) => [
    ...new Set(phrases.filter((phrase) => phrase.kind === kind).flatMap(({ values }) => values)),
  ];
  const otherPlaces = new Set(toValues('otherPlace'));
  const places = names.filter(
    (name, index) =>
      !isNamesake(name, tokens, name.at, otherPlaces) &&
      !(
        name.entry.values[0] === 'US' && isAuthor(tokens, name.at, name.next, isListed(names, index, tokens))
      ),
  );
  // A statement about the present does not refer to a year named earlier.
  const isPresent = has.has('present') && !has.has('past');
  const times = parseTimes(tokens, isPresent ? { ...context, lastYear: null } : context);
  const toMention = (type: Mention['type'], at: number, next: number, values: readonly string[]) => ({
    type,
    start: tokens[at]?.start ?? passage.start,
    end: tokens[next - 1]?.end ?? passage.start,
    values: [...values],
  });
  const mentions: Mention[] = [
    ...phrases
      .filter(({ kind }) => kind === 'tier')
      .map(({ at, next, values }) => toMention('tier', at, next, values)),
    ...places.map(({ entry, at, next }) =>
      toMention(entry.kind === 'demonym' ? 'country' : entry.kind, at, next, entry.values),
    ),
    ...times.flatMap(({ years, start, end }) =>
      years.length > 0 ? { type: 'year' as const, start, end, values: years.map(String) } : [],
    ),
  ].sort((a, b) => a.start - b.start);
  const named = (...types: Mention['type'][]) => [
    ...new Set(mentions.filter(({ type }) => types.includes(type)).flatMap(({ values }) => values)),
  ];
  const firstName = places.find(({ entry }) => /country|demonym/.test(entry.kind))?.at ?? tokens.length;
  return {
    ...passage,
    countries: named('country'),
    ambiguous: places
      .filter(({ entry }) => entry.values.length > 1)
      .map(({ entry, at, next }) => ({
        name: text.slice(tokens[at]?.start, tokens[next - 1]?.end),
        countries: entry.values,
      })),
    groups: named('group', 'region'),
    tiers: named('tier') as Tier[],
    times,
    pointers: phrases.flatMap(({ kind, values, at }) =>
      // The pronoun in `among them` refers forward.
      isPointerKind(kind) && !phrases.some((phrase) => phrase.at < at && at < phrase.next)
        ? { kind, values, isAfterName: firstName < at }
        : [],
    ),
    mayLackSubject: !hasUnknownSubject(tokens, phrases, names) && tokens.at(-1)?.norm !== ':',
    has,
    toValues,
    mentions,
  };
}

interface Span {
  readonly at: number;
  readonly next: number;
}

/** True if a capitalized word before the predicate is neither a phrase nor a name. */
function hasUnknownSubject(
  tokens: readonly Token[],
  phrases: readonly (Span & { readonly kind: PhraseKind })[],
  names: readonly Span[],
): boolean {
  const predicate = phrases.find(({ kind }) => PREDICATE_KINDS.has(kind));
  // The first word is always capitalized; it is a subject if `is` or `was` follows.
  const start = predicate?.at === 1 && /^(?:present|past)$/.test(predicate.kind) ? 0 : 1;
  const known = [...phrases.filter(({ kind }) => kind !== 'namesake'), ...names];
  return tokens
    .slice(0, predicate?.at)
    .some(
      (token, at) =>
        at >= start && isCapitalized(token) && !known.some((span) => span.at <= at && at < span.next),
    );
}

const isPointerKind = (kind: string): kind is Pointer['kind'] =>
  (POINTER_KINDS as readonly string[]).includes(kind);

/** True if a name is part of an enumeration. */
function isListed(
  names: readonly { readonly at: number; readonly next: number }[],
  index: number,
  tokens: readonly Token[],
): boolean {
  const { at, next } = names[index] as { at: number; next: number };
  const before = tokens[at - (tokens[at - 1]?.norm === 'the' ? 2 : 1)]?.norm ?? '';
  const following = tokens[next + 1]?.norm === 'the' ? next + 2 : next + 1;
  const goesOn = /^(?:and|,)$/.test(tokens[next]?.norm ?? '') && names[index + 1]?.at === following;
  return goesOn || (LISTED_AFTER.test(before) && (index > 0 || at > 2));
}
