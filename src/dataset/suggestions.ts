import { distance } from 'fastest-levenshtein';
import { DomainError } from '../domain/errors.js';
import { normalizeName } from '../domain/names.js';

const SUGGESTIONS = 3;
/** One edit is allowed per this many characters. */
const LETTERS_OF_AN_ERROR = 4;
const HAS_LETTER = /\p{L}/u;

/**
 * Things whose name is similar to a text, or contains it at the start of a word, nearest first; none if a
 * guess would mislead.
 * @param byName things by normalized name
 */
export function findNearest<Thing>(text: string, byName: ReadonlyMap<string, Thing>): Thing[] {
  const wanted = normalizeName(text);
  const best = new Map<Thing, number>();
  if (!HAS_LETTER.test(wanted)) return [];
  const most = Math.floor(wanted.length / LETTERS_OF_AN_ERROR);
  for (const [key, thing] of byName) {
    const edits = isWithin(key, wanted) ? 0 : isSwapped(wanted, key) ? 1 : distance(wanted, key);
    if (edits <= most && edits < (best.get(thing) ?? Number.POSITIVE_INFINITY)) best.set(thing, edits);
  }
  return [...best]
    .sort(([one, near], [other, far]) => near - far || getName(one).localeCompare(getName(other), 'en'))
    .slice(0, SUGGESTIONS)
    .map(([thing]) => thing);
}

const getName = (thing: unknown): string =>
  typeof thing === 'string' ? thing : String((thing as { readonly name?: unknown }).name);

/** True if the texts differ by one swap of neighbours, as in `Isreal`. */
export function isSwapped(text: string, name: string): boolean {
  const at = text.split('').findIndex((letter, index) => letter !== name[index]);
  return at >= 0 && name === text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** Two letters occur in too many names. */
const isWithin = (name: string, text: string): boolean => text.length > 2 && ` ${name}`.includes(` ${text}`);

interface NoSuchName {
  /** Name of the filter. */
  readonly parameter: string;
  readonly value: string;
  /** Noun for a sentence: `group`, `region of UN M49`. */
  readonly kind: string;
  readonly near: readonly string[];
  /** All valid names, if the list is short. */
  readonly allowed?: readonly string[];
}

/** Says that a name is unknown, with similar and valid names. */
export function noSuchName({ value, kind, near, allowed }: Omit<NoSuchName, 'parameter'>): string {
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
  return `No ${kind} "${value}".${suggestion}${allowed ? ` Allowed: ${allowed.join(', ')}.` : ''}`;
}

/** The problem for an unknown name in any filter: `invalid-argument` with similar names. */
export function unknownNameError(given: NoSuchName): DomainError<'invalid-argument'> {
  const { parameter, value, kind, near, allowed } = given;
  return new DomainError('invalid-argument', `${parameter}: ${noSuchName(given)}`, {
    faults: [
      { argument: parameter, message: `is no ${kind} here`, value, near, ...(allowed && { allowed }) },
    ],
  });
}
