import type { ClaimRequest } from '../../claims/request.js';
import type { Tier } from '../../domain/tier.js';
import type { Chunk, ChunkOf } from './chunks.js';
import type { VerbClass } from './words/signs.js';

/** What is said of a country in a report: one thing that `/verify` can check. */
export type Predicate = Pick<
  ClaimRequest,
  'tier' | 'move' | 'event' | 'worseThan' | 'betterThan' | 'worstSince' | 'bestSince'
>;

/** A tier that a clause names, with the word before it. */
interface NamedTier {
  readonly tier: Tier;
  readonly from: boolean;
}

/** What a verb says with the tiers behind it; `null` where that cannot be read. */
export function predicateOf(verb: VerbClass, tiers: readonly NamedTier[]): Predicate | null {
  const froms = tiers.filter(({ from }) => from).map(({ tier }) => tier);
  const tos = [...new Set(tiers.filter(({ from }) => !from).map(({ tier }) => tier))];
  const [from] = froms;
  const [to] = tos;
  if (froms.length > 1 || tos.length > 1) return null;
  if (from !== undefined && to !== undefined)
    return from === to || verb === 'stay' ? null : { move: `${from}-${to}` };
  switch (verb) {
    case 'down':
      return to ? { move: `better-${to}` } : from ? { move: `${from}-worse` } : { event: 'downgrade' };
    case 'up':
      return to ? { move: `worse-${to}` } : from ? { move: `${from}-better` } : { event: 'upgrade' };
    case 'move':
    case 'return':
    case 'join':
      return to ? { move: `other-${to}` } : from ? { move: `${from}-other` } : null;
    case 'lose': {
      const lost = from ?? to;
      return lost === undefined ? null : { move: lost === '3' ? '3-other' : `${lost}-worse` };
    }
    case 'leave': {
      const left = from ?? to;
      return left ? { move: `${left}-other` } : null;
    }
    default:
      return to && from === undefined ? { tier: to } : null;
  }
}

/** The tiers of a stretch of chunks, each with whether "from" stands before it. */
export const tiersIn = (
  chunks: readonly Chunk[],
): readonly (NamedTier & { readonly chunk: ChunkOf<'tier'> })[] =>
  chunks.flatMap((chunk, index) =>
    chunk.kind === 'tier' ? [{ tier: chunk.tier, from: isFrom(chunks, index), chunk }] : [],
  );

const PASSED = new Set([
  'the',
  'report',
  'reportWord',
  'thisYear',
  'lastYear',
  'word',
  'government',
  'adverb',
  'at',
]);

function isFrom(chunks: readonly Chunk[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const chunk = chunks[at];
    const kind = chunk?.kind ?? '';
    if (kind === 'from' || (chunk?.kind === 'verb' && (chunk.verb === 'leave' || chunk.verb === 'lose')))
      return true;
    if (!PASSED.has(kind)) return false;
  }
  return false;
}
