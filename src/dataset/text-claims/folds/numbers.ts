import type { Chunk } from '../chunks.js';
import { beingAt, inPlaceOf, isCopula, kindAt, type Rule, skip, TIMES } from './rule.js';

const GROWTH = new Set(['up', 'down', 'be', 'stay', 'return']);
const MAX_NUMBERS_BEHIND = 14;

/** What a number is said of. */
interface Counted {
  readonly among?: readonly Chunk[];
  readonly noun: Chunk;
  readonly tier: Chunk;
  readonly times: readonly Chunk[];
}

/** A number as a clause of its own: `17 countries were on Tier 3 in 2021`. */
const countedAs = (number: Chunk, { among = [], noun, tier, times }: Counted): Chunk[] => [
  number,
  ...among,
  noun,
  beingAt(number),
  inPlaceOf(number, { kind: 'at' } as const),
  tier,
  ...times,
];

/** `The number of countries on Tier 3 rose from 17 in 2021 to 22 in 2022.` */
export const numberOf: Rule = (chunks, at) => {
  const head = chunks[at];
  if (head?.kind !== 'numberOf') return null;
  const verb = chunks.findIndex((chunk, index) => index > at && (chunk.kind === 'verb' || isCopula(chunk)));
  const written = chunks[verb];
  if (written === undefined || (written.kind === 'verb' && !GROWTH.has(written.verb))) return null;
  const whom = chunks.slice(at + 1, verb);
  const tiers = whom.filter(({ kind }) => kind === 'tier');
  const noun = whom.find(({ kind }) => kind === 'noun');
  const among = whom.filter(({ kind }) => kind === 'region');
  const known = whom.every(({ kind }) => ['tier', 'noun', 'region', 'at', 'in', 'the', 'of'].includes(kind));
  const [tier] = tiers;
  if (tier === undefined || tiers.length !== 1 || noun === undefined || !known) return null;
  const numbers = [...chunks.keys()].filter(
    (index) => index > verb && index < verb + MAX_NUMBERS_BEHIND && kindAt(chunks, index) === 'number',
  );
  const claims = numbers.slice(0, 2).map((index) => {
    const end = skip(chunks, index + 1, TIMES);
    return {
      number: chunks[index],
      from: kindAt(chunks, index - 1) === 'from',
      times: chunks.slice(index + 1, end),
      end,
    };
  });
  const [first, second] = claims;
  if (first === undefined || (second === undefined) === first.from) return null;
  const said = claims.flatMap(({ number, from, times }, index): Chunk[] => {
    if (number === undefined) return [];
    const before: Chunk[] =
      from && !times.some(({ kind }) => kind === 'year')
        ? [inPlaceOf(number, { kind: 'yearBefore' } as const)]
        : [];
    const open: Chunk[] = index === 0 ? [] : [inPlaceOf(number, { kind: 'boundary' } as const)];
    return [...open, ...countedAs(number, { among, noun, tier, times }), ...before];
  });
  return { chunks: said, next: claims.at(-1)?.end ?? at + 1 };
};

/** `22 countries were on Tier 3, up from 17 in 2021`: two numbers of one thing. */
export const upFrom: Rule = (chunks, at) => {
  const [from, number] = [chunks[at], chunks[at + 1]];
  if (from?.kind !== 'from' || number?.kind !== 'number') return null;
  const end = skip(chunks, at + 2, TIMES);
  const times = chunks
    .slice(at + 2, end)
    .map((chunk) => (chunk.kind === 'year' ? { ...chunk, aside: true } : chunk));
  const counts = chunks.slice(0, at).some(({ kind }) => kind === 'number');
  const noun = chunks.slice(0, at).findLast(({ kind }) => kind === 'noun');
  const tier = chunks.slice(0, at).findLast(({ kind }) => kind === 'tier');
  const regions = chunks.filter(({ kind }) => kind === 'region');
  if (!counts || noun === undefined || tier === undefined || regions.length > 0) return null;
  if (
    !['comma', 'break', 'year', 'tier'].includes(kindAt(chunks, at - 1) ?? '') ||
    kindAt(chunks, at + 2) === 'yearWord'
  )
    return null;
  const before: Chunk[] = times.some(
    ({ kind }) => kind === 'year' || kind === 'lastYear' || kind === 'yearBefore',
  )
    ? []
    : [inPlaceOf(number, { kind: 'yearBefore' } as const)];
  const said = [...countedAs(number, { noun, tier, times }), ...before];
  return { chunks: [inPlaceOf(from, { kind: 'boundary' } as const), ...said], next: end };
};

/** `were all placed`, `Laos and Cuba each fell`: it counts nothing. */
export const floating: Rule = (chunks, at) => {
  const chunk = chunks[at];
  if (chunk?.kind !== 'all') return null;
  const behindVerb = ['aux', 'verb', 'country'].includes(kindAt(chunks, at - 1) ?? '');
  const beforeVerb = ['aux', 'verb', 'at', 'in', 'tier'].includes(kindAt(chunks, at + 1) ?? '');
  return behindVerb && beforeVerb
    ? { chunks: [inPlaceOf(chunk, { kind: 'adverb' } as const)], next: at + 1 }
    : null;
};

/** `nearly 30 countries` is a number, about right; what was nearly done was not done. */
export const almost: Rule = (chunks, at) => {
  const chunk = chunks[at];
  if (chunk?.kind !== 'almost') return null;
  const kind = kindAt(chunks, at + 1) === 'number' ? 'approx' : 'hedge';
  return { chunks: [inPlaceOf(chunk, { kind } as const)], next: at + 1 };
};
