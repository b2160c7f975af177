import { ADVERBIAL, inPlaceOf, isCopula, kindAt, type Rule, skip } from './rule.js';

/** `not only Laos but also Cuba`: both. */
export const notOnly: Rule = (chunks, at) => {
  if (kindAt(chunks, at) !== 'neg' || kindAt(chunks, at + 1) !== 'only') return null;
  const end = skip(chunks, at + 2, new Set(['country', 'comma']));
  if (kindAt(chunks, end) !== 'boundary' || kindAt(chunks, end + 1) !== 'adverb') return null;
  if (kindAt(chunks, end + 2) !== 'country') return null;
  const and = chunks[end];
  return and === undefined
    ? null
    : { chunks: [...chunks.slice(at + 2, end), inPlaceOf(and, { kind: 'and' } as const)], next: end + 2 };
};

/** `neither Laos nor Cuba was`: Laos and Cuba were not. */
export const neitherNor: Rule = (chunks, at) => {
  if (kindAt(chunks, at) !== 'neg' || kindAt(chunks, at + 1) !== 'country') return null;
  const nor = skip(chunks, at + 1, new Set(['country', 'comma', 'the']));
  if (kindAt(chunks, nor) !== 'neg' || kindAt(chunks, nor + 1) !== 'country') return null;
  const end = skip(chunks, nor + 1, new Set(['country', 'the']));
  const [neither, neg] = [chunks[at], chunks[nor]];
  const verb = chunks[end];
  if (neither === undefined || neg === undefined || verb === undefined) return null;
  const list = [
    ...chunks.slice(at + 1, nor),
    inPlaceOf(neg, { kind: 'and' } as const),
    ...chunks.slice(nor + 1, end),
  ];
  return { chunks: [...list, neither], next: end };
};

const UNITS = new Set(['reportWord', 'yearWord']);

/** `in all TIP reports`, `every single year`: always. */
export const everyReport: Rule = (chunks, at) => {
  const chunk = chunks[at];
  if (chunk?.kind !== 'all') return null;
  const end = skip(chunks, at + 1, new Set(['the', 'report']));
  const reports =
    kindAt(chunks, end) === 'reportWord' || (end > at + 1 && kindAt(chunks, end - 1) === 'report');
  // `each subsequent report`: some of them, and it is not said which.
  if (!reports && UNITS.has(kindAt(chunks, at + 2) ?? '') && kindAt(chunks, at + 1) !== 'noun')
    return { chunks: [inPlaceOf(chunk, { kind: 'unclearTime' } as const)], next: at + 3 };
  const to = kindAt(chunks, end) === 'reportWord' ? end + 1 : end;
  return reports ? { chunks: [inPlaceOf(chunk, { kind: 'always' } as const)], next: to } : null;
};

/** `received no waiver`. */
export const noWaiver: Rule = (chunks, at) => {
  const chunk = chunks[at];
  return chunk?.kind === 'no' && kindAt(chunks, at + 1) === 'waiver'
    ? { chunks: [inPlaceOf(chunk, { kind: 'neg' } as const)], next: at + 1 }
    : null;
};

/** `was not one of the 22 countries on Tier 3`: it was not among them. Elsewhere `not one of` counts none. */
export const notOneOf: Rule = (chunks, at) => {
  const no = skip(chunks, at + 1, ADVERBIAL);
  const [copula, chunk, of] = [chunks[at], chunks[no], chunks[no + 1]];
  return isCopula(copula) && chunk?.kind === 'no' && of?.kind === 'of'
    ? {
        chunks: [
          ...chunks.slice(at, no),
          inPlaceOf(chunk, { kind: 'neg' } as const),
          inPlaceOf(of, { kind: 'oneOf' } as const),
        ],
        next: no + 2,
      }
    : null;
};
