import type { Placement } from '../dataset/placement.js';
import { WEAK_SIGN } from '../domain/evidence.js';
import type { Drawing, PictureOptions } from './picture.js';
import { fitted, textWidth } from './text/text-width.js';
import { weaknessOf } from './timeline-cells.js';
import { type Words, wordsIn } from './words.js';

export const isMarked = (placement: Placement): boolean => weaknessOf(placement) !== null;

const SIGN = `\u00a0${WEAK_SIGN}`;

/** A name, with the low-confidence symbol if needed. */
export const markedName = (name: string, isWeak: boolean): string => (isWeak ? name + SIGN : name);

/**
 * Truncates the name to fit, but never the symbol.
 * @param room pixels
 */
export const fittedName = (name: string, isWeak: boolean, room: number, size: number): string =>
  markedName(fitted(name, isWeak ? room - textWidth(SIGN, size) : room, size), isWeak);

/** Explains the low-confidence symbol; required in every graphic that uses it. */
export const signMeaning = (words: Words, key: 'weakKey' | 'changes.weakKey' = 'weakKey'): string =>
  `${WEAK_SIGN} ${words.say(key)}${words.stop}`;

/** Notes explaining the symbol: always drawn on a page; social lists have the line below them instead. */
export function meaningOfSign(
  isDrawn: boolean,
  key: 'weakKey' | 'changes.weakKey',
  { language, format = 'page' }: Pick<PictureOptions, 'language' | 'format'>,
): Pick<Drawing, 'keptNotes' | 'notes'> {
  const meaning = isDrawn ? [signMeaning(wordsIn(language), key)] : [];
  return format === 'page' ? { keptNotes: meaning, notes: [] } : { notes: meaning };
}
