import type { Chunk, ChunkOf } from './chunks.js';
import type { Stretch } from './clause.js';

/** `was removed from Tier 2 and put on Tier 3`: one move, said with two verbs. */
export function withDepartures(clauses: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const clause of clauses) {
    const last = merged.at(-1);
    if (last !== undefined && departs(last) && arrives(clause) && !(isDated(last) && isDated(clause))) {
      // `removed Laos from the list, moving it to Tier 2`: it is the country that was removed.
      const rest = clause.chunks.filter(({ kind }) => kind !== 'pronoun');
      const dropped = clause.chunks.slice(0, clause.verb).filter(({ kind }) => kind === 'pronoun').length;
      merged.pop();
      merged.push({ chunks: [...last.chunks, ...rest], verb: last.chunks.length + clause.verb - dropped });
    } else merged.push(clause);
  }
  return merged;
}

const isDated = ({ chunks }: Stretch): boolean =>
  chunks.some(({ kind }) => kind === 'year' || kind === 'lastYear');
const tiersOf = (chunks: readonly Chunk[]): number => chunks.filter(({ kind }) => kind === 'tier').length;
const verbOf = ({ chunks, verb }: Stretch): string =>
  (chunks[verb] as ChunkOf<'verb'> | undefined)?.verb ?? '';
const departs = (clause: Stretch): boolean =>
  ['leave', 'lose'].includes(verbOf(clause)) && tiersOf(clause.chunks) === 1;
const ARRIVALS = new Set(['be', 'up', 'down', 'move', 'return']);
const NOT_ITS_OWN = new Set(['and', 'comma', 'aux', 'adverb', 'thisYear', 'automatic', 'again']);
const arrives = (clause: Stretch): boolean =>
  ARRIVALS.has(verbOf(clause)) &&
  (clause.chunks[clause.verb] as ChunkOf<'verb'>).present !== true &&
  tiersOf(clause.chunks) === 1 &&
  clause.chunks.slice(0, clause.verb).every(({ kind }) => NOT_ITS_OWN.has(kind)) &&
  !clause.chunks.some(({ kind }) => kind === 'from' || kind === 'offset');
