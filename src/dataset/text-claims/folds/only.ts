import type { Chunk } from '../chunks.js';
import { nounBehind } from '../nouns.js';
import { ADVERBIAL, beingAt, type Folded, inPlaceOf, isCopula, kindAt, type Rule, skip } from './rule.js';

/** Behind `the only country` and the like: `to receive`, `that received`, or what it is on. */
function restOf(chunks: readonly Chunk[], to: number, copula: Chunk): Folded {
  const opener = kindAt(chunks, to);
  const behind = opener === 'to' || opener === 'which' ? to + 1 : to;
  const toBe = opener === 'hedge' && chunks[to]?.to === (chunks[to]?.from ?? 0) + 2;
  const next = toBe ? to + 1 : behind;
  const first = chunks[skip(chunks, next, ADVERBIAL)];
  return { chunks: first?.kind === 'verb' ? [] : [beingAt(copula)], next };
}

/** `X was the only African country to receive a waiver`: X received one, and no other of Africa. */
export const onlyOne: Rule = (chunks, at) => {
  const copula = chunks[at];
  if (copula === undefined || !isCopula(copula)) return null;
  const only = skip(chunks, at + 1, ADVERBIAL);
  const chunk = chunks[only];
  if (chunk?.kind !== 'only') return null;
  const counted = kindAt(chunks, only + 1) === 'number' ? only + 2 : only + 1;
  const noun = nounBehind(chunks, counted);
  if (noun === null || noun.unknownGroup) return null;
  const rest = restOf(chunks, noun.to, copula);
  const folded: Chunk = {
    kind: 'onlyOf',
    among: noun.among,
    from: chunk.from,
    to: chunks[noun.to - 1]?.to ?? chunk.to,
  };
  return { chunks: [folded, ...rest.chunks], next: rest.next };
};

/** `The only African country on Tier 1 in 2020 was Namibia.` */
export const onlyOneFirst: Rule = (chunks, at) => {
  const only = chunks[at];
  if (
    only?.kind !== 'only' ||
    (at > 0 && !['comma', 'break', 'boundary', 'the'].includes(kindAt(chunks, at - 1) ?? ''))
  )
    return null;
  const noun = nounBehind(chunks, at + 1);
  if (noun === null || noun.unknownGroup) return null;
  const copula = chunks.findIndex((chunk, index) => index >= noun.to && isCopula(chunk));
  if (copula < 0 || kindAt(chunks, copula + 1) !== 'country') return null;
  const end = skip(chunks, copula + 1, new Set(['country', 'and', 'comma', 'the']));
  if (end < chunks.length && kindAt(chunks, end) !== 'word') return null;
  const start = skip(chunks, noun.to, new Set(['to', 'which']));
  const said = chunks.slice(start, copula);
  const verb = said.some(({ kind }) => kind === 'verb') ? [] : [beingAt(only)];
  const folded: Chunk = { kind: 'onlyOf', among: noun.among, from: only.from, to: only.to };
  return { chunks: [...chunks.slice(copula + 1, end), folded, ...verb, ...said], next: end };
};

/** `X is one of 22 countries on Tier 3`: X is there, and 22 are. */
export const oneOfMany: Rule = (chunks, at) => {
  const copula = chunks[at];
  const one = skip(chunks, at + 1, ADVERBIAL);
  const chunk = chunks[one];
  if (copula === undefined || !isCopula(copula) || chunk?.kind !== 'oneOf') return null;
  const only = skip(chunks, one + 1, new Set(['the', 'only', 'exactly']));
  const number = chunks[only];
  const counted = number?.kind === 'number';
  const noun = nounBehind(chunks, counted ? only + 1 : only);
  if (noun === null || noun.unknownGroup) return null;
  const rest = restOf(chunks, noun.to, copula);
  if (!counted) return { chunks: [...rest.chunks], next: rest.next };
  const many: Chunk = {
    kind: 'oneOfMany',
    count: number.value,
    bound: 'exactly',
    among: noun.among,
    from: chunk.from,
    to: chunks[noun.to - 1]?.to ?? chunk.to,
  };
  return { chunks: [many, ...rest.chunks], next: rest.next };
};

/** `among the worst offenders on Tier 3` is a place, where it is no number of countries. */
export const among: Rule = (chunks, at) => {
  const chunk = chunks[at];
  return chunk?.kind === 'oneOf'
    ? { chunks: [inPlaceOf(chunk, { kind: 'at' } as const)], next: at + 1 }
    : null;
};
