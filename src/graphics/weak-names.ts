import { WEAK_SIGN } from '../domain/evidence.js';
import type { Words } from './words.js';

/** A name with the sign of a weak placement. */
export const formatMarkedName = (name: string, isWeak: boolean): string => (isWeak ? name + WEAK_SIGN : name);

/** Explains the low-confidence symbol; required in every graphic that uses it. */
export const signMeaning = (
  words: Words,
  key: 'weakKey' | 'changes.weakKey' | 'watchList.weakKey' = 'weakKey',
): string => `${WEAK_SIGN}\u00a0${words.translate(key)}${words.stop}`;
