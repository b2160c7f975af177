import type { Narrowing } from '../../claims/group.js';
import type { Bound } from '../../claims/truth.js';
import type { Chunk } from './chunks.js';
import { nounBehind } from './nouns.js';

/** Of whom something is said, and where that stands among the chunks. */
export type Subject = {
  readonly from: number;
  readonly to: number;
  readonly only: boolean;
  readonly preposition: string | null;
} & (
  | {
      readonly kind: 'named';
      readonly countries: readonly string[];
      /** A number of others beside them. */
      readonly others: number | null;
      readonly among: Narrowing | null;
    }
  | {
      readonly kind: 'count';
      readonly count: number;
      readonly bound: Bound;
      readonly among: Narrowing | null;
      readonly other: boolean;
      /** Whether no noun is said: `22 were upgraded and 20 downgraded`. */
      readonly bare: boolean;
    }
  | {
      readonly kind: 'share';
      readonly share: 'all' | 'most' | 'none';
      readonly among: Narrowing | null;
      readonly withoutWaiver: boolean;
    }
  | { readonly kind: 'record'; readonly record: 'most' | 'fewest'; readonly among: Narrowing | null }
  | { readonly kind: 'pronoun' }
  /** Nobody that could be checked, and why. */
  | { readonly kind: 'unreadable'; readonly why: string }
);

const PREPOSITIONS = new Set(['in', 'of', 'from', 'to', 'at', 'for', 'than', 'with']);
/** Behind a possessive, or a demonym, these words still speak of the country's placement. */
const OF_STATE = new Set([
  'government',
  'verb',
  'tier',
  'year',
  'ordinal',
  'automatic',
  'waiver',
  'thisYear',
  'again',
  'lastYear',
  'adverb',
  'worst',
  'best',
  'row',
]);

const APPROXIMATE = 'A number that is said to be about right cannot be checked.';
export const RANGE = 'A number between two others cannot be checked.';
const QUALIFIED = 'What it says of the number cannot be read.';
const UNKNOWN_GROUP = 'It counts countries of a group that the dataset does not know.';
export const OTHER_PLACE =
  'It names a place that has the name of a country in its own, and is not that country.';
const VAGUE = 'It names no number of countries that could be checked.';

/** The subjects of a stretch of chunks, in order. */
export function subjectsIn(chunks: readonly Chunk[]): Subject[] {
  const subjects: Subject[] = [];
  let at = 0;
  while (at < chunks.length) {
    const found = subjectAt(chunks, at);
    if (found) subjects.push(found);
    at = found ? Math.max(found.to, at + 1) : at + 1;
  }
  return subjects;
}

function subjectAt(chunks: readonly Chunk[], from: number): Subject | null {
  const chunk = chunks[from];
  if (chunk === undefined) return null;
  const base = { from, only: hasOnly(chunks, from), preposition: prepositionOf(chunks, from) };
  switch (chunk.kind) {
    case 'country':
      return namedAt(chunks, from, base);
    case 'ambiguous':
      return {
        ...base,
        kind: 'unreadable',
        to: from + 1,
        why: `"${'Congo, Korea or the like'}" can be ${chunk.between}.`,
      };
    case 'pronoun':
    case 'theCountry': {
      // `its ranking`, `the kingdom's status`.
      let to = from + 1;
      while (chunks[to]?.kind === 'government') to++;
      return { ...base, kind: 'pronoun', to };
    }
    case 'mostRecord':
    case 'fewest': {
      const noun = nounBehind(chunks, from + 1);
      return noun === null
        ? null
        : {
            ...base,
            kind: 'record',
            record: chunk.kind === 'fewest' ? 'fewest' : 'most',
            among: noun.among,
            to: noun.to,
          };
    }
    case 'all':
    case 'no':
    case 'most': {
      const behind = chunks[from + 1]?.kind;
      // `the majority of all countries`: of them, and not all.
      const isOfAll = chunk.kind === 'most' && behind === 'all';
      const noun = nounBehind(chunks, behind === 'number' || isOfAll ? from + 2 : from + 1);
      // `Laos and Brunei, all ASEAN members, were`: it tells what those are that are named.
      const isAside = chunks[from - 1]?.kind === 'comma' && chunks[from - 2]?.kind === 'country';
      if (noun === null || isAside) return null;
      // `all five of them`: that there are five is said as well.
      if (noun.unknownGroup || behind === 'number')
        return { ...base, kind: 'unreadable', to: noun.to, why: UNKNOWN_GROUP };
      const share = chunk.kind === 'no' ? 'none' : chunk.kind;
      return {
        ...base,
        kind: 'share',
        share,
        among: noun.among,
        withoutWaiver: noun.withoutWaiver,
        to: noun.to,
      };
    }
    case 'numberOf':
    case 'vague': {
      // `half of all countries`, `a small number of all countries`.
      const isOfAll = chunks[from + 1]?.kind === 'all';
      if (chunk.kind === 'numberOf' && !isOfAll) return null;
      const noun = nounBehind(chunks, isOfAll ? from + 2 : from + 1);
      return noun === null ? null : { ...base, kind: 'unreadable', to: noun.to, why: VAGUE };
    }
    case 'between':
    case 'number':
      return rangeAt(chunks, from, base) ?? countAt(chunks, from, base);
    case 'noun':
      // `the only country on Tier 3`, `countries on Tier 3`: whom it means stands elsewhere.
      return null;
    default:
      return null;
  }
}

type Base = Pick<Subject, 'from' | 'only' | 'preposition'>;

function namedAt(chunks: readonly Chunk[], from: number, base: Base): Subject | null {
  const countries: string[] = [];
  let others: number | null = null;
  let among: Narrowing | null = null;
  let at = from;
  let to = from;
  let isOther = false;
  while (at < chunks.length) {
    const chunk = chunks[at];
    if (chunk?.kind === 'country' && isStateItself(chunks, at)) {
      countries.push(chunk.iso2);
      isOther ||= chunk.otherPlace === true;
      at++;
      // `the Cambodian government`, `Cambodia's ranking`, `Cambodia itself`.
      while (
        chunks[at]?.kind === 'government' ||
        (chunks[at]?.kind === 'adverb' && chunks[at + 1]?.kind !== 'and')
      )
        at++;
      to = at;
    } else {
      const counted = countBehind(chunks, at);
      if (counted === null) break;
      others = counted.count;
      among = counted.among;
      to = counted.to;
      break;
    }
    let next = at;
    while (['comma', 'and', 'the'].includes(chunks[next]?.kind ?? '')) next++;
    if (next === at) break;
    at = next;
  }
  if (countries.length === 0) return null;
  if (isOther) return { ...base, kind: 'unreadable', to, why: OTHER_PLACE };
  // `Only Guyana and Suriname in South America`.
  const region = chunks[to]?.kind === 'in' || chunks[to]?.kind === 'at' ? chunks[to + 1] : undefined;
  if (base.only && region?.kind === 'region')
    return { ...base, kind: 'named', countries, others, among: region.region, to: to + 2 };
  return { ...base, kind: 'named', countries, others, among, to };
}

/** Whether a name stands for the state: `Cambodia`, `the Thai government`, but not `Thai police` or `China's coast`. */
function isStateItself(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'country') return false;
  if (!chunk.demonym && !chunk.possessive) return true;
  return OF_STATE.has(chunks[at + 1]?.kind ?? '');
}

/** `12 other states` behind a list. */
function countBehind(
  chunks: readonly Chunk[],
  from: number,
): { count: number; among: Narrowing | null; to: number } | null {
  const number = chunks[from];
  if (number?.kind !== 'number' || chunks[from + 1]?.kind !== 'other') return null;
  const noun = nounBehind(chunks, from + 2);
  return { count: number.value, among: noun?.among ?? null, to: noun?.to ?? from + 2 };
}

/** `between 20 and 25 countries`, `20-25 countries`. */
function rangeAt(chunks: readonly Chunk[], from: number, base: Base): Subject | null {
  const kind = (at: number): string => chunks[at]?.kind ?? '';
  const first = kind(from) === 'between' ? from + 1 : from;
  const last = ['to', 'break', 'and'].includes(kind(first + 1)) ? first + 2 : first + 1;
  if (kind(first) !== 'number' || kind(last) !== 'number') return null;
  if (kind(first + 1) === 'and' && first === from) return null;
  const noun = nounBehind(chunks, last + 1);
  return noun === null && !standsAlone(chunks, last + 1)
    ? null
    : { ...base, kind: 'unreadable', to: noun?.to ?? last + 1, why: RANGE };
}

function countAt(chunks: readonly Chunk[], from: number, base: Base): Subject | null {
  const number = chunks[from];
  if (number?.kind !== 'number') return null;
  // `20 other countries`, `an additional 20 countries`.
  const other = chunks[from + 1]?.kind === 'other' || chunks[from - 1]?.kind === 'other';
  const noun = nounBehind(chunks, from + (chunks[from + 1]?.kind === 'other' ? 2 : 1));
  if (noun === null && !standsAlone(chunks, from + 1)) return null;
  // `at least a dozen`.
  const before = chunks[from - 1]?.kind === 'the' ? chunks[from - 2]?.kind : chunks[from - 1]?.kind;
  const shared = { ...base, to: noun?.to ?? from + 1 };
  if (noun?.unknownGroup) return { ...shared, kind: 'unreadable', why: UNKNOWN_GROUP };
  if (before === 'all') return null;
  if (isQualified(chunks, from)) return { ...shared, kind: 'unreadable', why: QUALIFIED };
  if (before === 'approx') return { ...shared, kind: 'unreadable', why: APPROXIMATE };
  const count =
    before === 'moreThan' ? number.value + 1 : before === 'fewerThan' ? number.value - 1 : number.value;
  const bound: Bound =
    before === 'atLeast' || before === 'moreThan'
      ? 'at_least'
      : before === 'atMost' || before === 'fewerThan'
        ? 'at_most'
        : 'exactly';
  return { ...shared, kind: 'count', count, bound, among: noun?.among ?? null, other, bare: noun === null };
}

/** `an unprecedented 22 countries`, `a record 22`: a word between them says more of the number. */
const isQualified = (chunks: readonly Chunk[], number: number): boolean => {
  const word = chunks[number - 1];
  const isWord = word?.kind === 'government' || (word?.kind === 'word' && /^\p{L}/u.test(word.word));
  return chunks[number - 2]?.kind === 'the' && isWord;
};

/** `22 were`, `20 on Tier 3`, `20 downgraded`. */
function standsAlone(chunks: readonly Chunk[], at: number): boolean {
  const [next, behind] = [chunks[at], chunks[at + 1]];
  const verb = chunks[at - 2];
  // `upgraded 10.`
  if (next === undefined || (next.kind === 'word' && next.word === '.'))
    return verb?.kind === 'verb' && verb.transitive;
  if (['aux', 'verb', 'tier'].includes(next.kind)) return true;
  return (
    ['at', 'in', 'to'].includes(next.kind) && (behind?.kind === 'tier' || chunks[at + 2]?.kind === 'tier')
  );
}

/** `only Cambodia`, `the only country`; an adverb may stand before the list. */
const hasOnly = (chunks: readonly Chunk[], from: number): boolean =>
  chunks[from - 1]?.kind === 'only' ||
  (['the', 'exactly'].includes(chunks[from - 1]?.kind ?? '') && chunks[from - 2]?.kind === 'only');

function prepositionOf(chunks: readonly Chunk[], from: number): string | null {
  const kinds = [chunks[from - 1], chunks[from - 2], chunks[from - 3]];
  for (const chunk of kinds) {
    if (chunk === undefined) return null;
    if (PREPOSITIONS.has(chunk.kind)) return chunk.kind;
    if (chunk.kind !== 'the' && chunk.kind !== 'government') return null;
  }
  return null;
}
