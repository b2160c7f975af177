import type { Chunk } from './chunks.js';

const IN_VERB = new Set([
  'neg',
  'never',
  'always',
  'automatic',
  'again',
  'verb',
  'only',
  'noLonger',
  'adverb',
  'thisYear',
]);

/** `was placed`, `has been downgraded`: the subject stands before the verb. */
export function isPassive(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const chunk = chunks[index];
    if (chunk?.kind === 'aux' && chunk.copula === true) return true;
    if (chunk?.kind !== 'aux' && !IN_VERB.has(chunk?.kind ?? '')) return false;
  }
  return false;
}
