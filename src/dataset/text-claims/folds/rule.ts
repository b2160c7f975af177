import type { Chunk } from '../chunks.js';

export type Folded = { readonly chunks: readonly Chunk[]; readonly next: number };
export type Rule = (chunks: readonly Chunk[], at: number) => Folded | null;

export const kindAt = (chunks: readonly Chunk[], at: number): Chunk['kind'] | undefined => chunks[at]?.kind;

/** A chunk that is not written so, where another is. */
export const inPlaceOf = <Kind extends object>(chunk: Chunk, what: Kind) => ({
  ...what,
  from: chunk.from,
  to: chunk.to,
});
/** A form of "be" where a chunk is; in its tense, where it is one. */
export const beingAt = (chunk: Chunk): Chunk => {
  const present = (chunk.kind === 'aux' || chunk.kind === 'verb') && chunk.present === true;
  return inPlaceOf(chunk, { kind: 'verb', verb: 'be', transitive: false, present } as const);
};

export const skip = (chunks: readonly Chunk[], at: number, kinds: ReadonlySet<string>): number => {
  let next = at;
  while (kinds.has(kindAt(chunks, next) ?? '')) next++;
  return next;
};

export const ADVERBIAL = new Set(['adverb', 'again', 'thisYear', 'always', 'aux']);
export const isCopula = (chunk: Chunk | undefined): boolean =>
  (chunk?.kind === 'aux' && chunk.copula === true) ||
  (chunk?.kind === 'verb' && chunk.verb === 'be' && !chunk.transitive);

export const TIMES = new Set([
  'year',
  'offset',
  'in',
  'at',
  'thisYear',
  'lastYear',
  'yearBefore',
  'the',
  'yearWord',
  'reportWord',
  'report',
]);
