import type { Narrowing } from '../../claims/group.js';
import type { Chunk } from './chunks.js';

/** `countries`, `Southeast Asian nations`, `countries in Africa`: the noun that is counted. */
export interface CountedNoun {
  readonly among: Narrowing | null;
  readonly withoutWaiver: boolean;
  /** Whether it is of a group that the edition does not know: `countries in ASEAN`. */
  readonly unknownGroup: boolean;
  /** Index behind it. */
  readonly to: number;
}

const BEFORE_NOUN = new Set(['the', 'of', 'other', 'government']);
const MAX_BEFORE_NOUN = 4;
const BEFORE_GROUP = new Set(['in', 'of', 'at', 'the', 'from']);
/** Behind "countries in the": all of them. */
const EVERYWHERE = new Set('world globe report list index world worldwide globally planet'.split(' '));

/** The noun that is counted, if it stands at an index or shortly behind it. */
export function nounBehind(chunks: readonly Chunk[], from: number): CountedNoun | null {
  let among: Narrowing | null = null;
  for (let at = from; at < chunks.length && at <= from + MAX_BEFORE_NOUN; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'noun') return withGroup(chunks, at + 1, among);
    if (chunk?.kind === 'region') among = chunk.region;
    else if (chunk === undefined || !BEFORE_NOUN.has(chunk.kind)) return null;
  }
  return null;
}

function withGroup(chunks: readonly Chunk[], to: number, amongBefore: Narrowing | null): CountedNoun {
  let behind = to;
  while (BEFORE_GROUP.has(chunks[behind]?.kind ?? '') && behind < to + 2) behind++;
  const group = chunks[behind];
  const isRegion = group?.kind === 'region';
  const end = isRegion ? behind + 1 : to;
  const withoutWaiver = chunks[end]?.kind === 'statusNoWaiver';
  const unknownGroup =
    behind > to && group?.kind === 'word' && !EVERYWHERE.has(group.word) && !/^[.!]$/.test(group.word);
  return {
    among: isRegion ? group.region : amongBefore,
    withoutWaiver,
    unknownGroup,
    to: withoutWaiver ? end + 1 : end,
  };
}
