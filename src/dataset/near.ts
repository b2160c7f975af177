import { distance } from 'fastest-levenshtein';
import { normalizeName } from '../domain/names.js';
import { Problem } from '../domain/problem.js';

const SUGGESTIONS = 3;
/** Of so many letters, one may be wrong in a name that is near. */
const LETTERS_OF_AN_ERROR = 4;
const HAS_LETTER = /\p{L}/u;

/**
 * Things with a name near a text, or with it from the beginning of a word on, the nearest first; none where a guess would
 * send people astray.
 * @param byName by names as `normalizeName` writes them
 */
export function nearest<Thing>(text: string, byName: ReadonlyMap<string, Thing>): Thing[] {
  const wanted = normalizeName(text);
  const best = new Map<Thing, number>();
  if (!HAS_LETTER.test(wanted)) return [];
  const most = Math.floor(wanted.length / LETTERS_OF_AN_ERROR);
  for (const [key, thing] of byName) {
    const edits = isWithin(key, wanted) ? 0 : isSwapped(wanted, key) ? 1 : distance(wanted, key);
    if (edits <= most && edits < (best.get(thing) ?? Number.POSITIVE_INFINITY)) best.set(thing, edits);
  }
  return [...best]
    .sort(([one, near], [other, far]) => near - far || nameOf(one).localeCompare(nameOf(other), 'en'))
    .slice(0, SUGGESTIONS)
    .map(([thing]) => thing);
}

const nameOf = (thing: unknown): string =>
  typeof thing === 'string' ? thing : String((thing as { readonly name?: unknown }).name);

/** True if two neighbours are all that differs, and each stands in the other's place: `Isreal`. */
export function isSwapped(text: string, name: string): boolean {
  const at = text.split('').findIndex((letter, index) => letter !== name[index]);
  return at >= 0 && name === text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** Two letters stand in too many names. */
const isWithin = (name: string, text: string): boolean => text.length > 2 && ` ${name}`.includes(` ${text}`);

interface NoSuchName {
  /** The name of the filter. */
  readonly parameter: string;
  readonly value: string;
  /** In a sentence: `group`, `region of UN M49`. */
  readonly kind: string;
  readonly near: readonly string[];
  /** All that there are, where that is a short list. */
  readonly allowed?: readonly string[];
}

/** Says of a name that nothing has it, what is near, and what there is. */
export function noneCalled({ value, kind, near, allowed }: Omit<NoSuchName, 'parameter'>): string {
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
  return `There is no ${kind} "${value}".${meant}${allowed ? ` Allowed: ${allowed.join(', ')}.` : ''}`;
}

/** The problem of an unknown name in a filter, whatever it names: `invalid-parameter` with names that are near. */
export function unknownIn(given: NoSuchName): Problem {
  const { parameter, value, kind, near, allowed } = given;
  return new Problem('invalid-parameter', `${parameter}: ${noneCalled(given)}`, {
    errors: [{ parameter, value, message: `is no ${kind} here`, near, ...(allowed && { allowed }) }],
  });
}
