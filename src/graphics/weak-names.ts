import type { Placement } from '../dataset/placement.js';
import { WEAK_SIGN } from '../domain/evidence.js';
import type { Drawing, PictureOptions } from './picture.js';
import { fitted, textWidth } from './text/text-width.js';
import { weaknessOf } from './timeline-cells.js';
import { type Words, wordsIn } from './words.js';

export const isMarked = (placement: Placement): boolean => weaknessOf(placement) !== null;

const SIGN = `\u00a0${WEAK_SIGN}`;

/** A name with the sign of a weak placement. */
export const markedName = (name: string, isWeak: boolean): string => (isWeak ? name + SIGN : name);

/** The same as far as it has room: the name is cut, the sign stays. @param room pixels */
export const fittedName = (name: string, isWeak: boolean, room: number, size: number): string =>
  markedName(fitted(name, isWeak ? room - textWidth(SIGN, size) : room, size), isWeak);

/** The meaning of the sign: no picture that has it is without. */
export const signMeaning = (words: Words, key: 'weakKey' | 'changes.weakKey' = 'weakKey'): string =>
  `${WEAK_SIGN} ${words.say(key)}${words.stop}`;

/** The notes of rows with that sign: a page draws the meaning, in a format of social media the list has it below. */
export function meaningOfSign(
  isDrawn: boolean,
  key: 'weakKey' | 'changes.weakKey',
  { language, format = 'page' }: Pick<PictureOptions, 'language' | 'format'>,
): Pick<Drawing, 'keptNotes' | 'notes'> {
  const meaning = isDrawn ? [signMeaning(wordsIn(language), key)] : [];
  return format === 'page' ? { keptNotes: meaning, notes: [] } : { notes: meaning };
}
