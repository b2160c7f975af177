import type { Chunk, ChunkOf } from './chunks.js';
import type { Clause, Stretch } from './clause.js';
import { withDepartures } from './departures.js';
import { fold } from './fold.js';
import { isPassive } from './passive.js';
import { segmentsOf } from './segments.js';

/** Verbs that say more than others, where two stand together: `received a downgrade`, `remains listed`. */
const WEIGHT = {
  down: 6,
  up: 6,
  leave: 5,
  lose: 5,
  waive: 7,
  return: 5,
  join: 5,
  stay: 4,
  move: 3,
  receive: 2,
  be: 1,
  list: 0,
} as const;
/** Between two verbs that are one: `was kept`, `continues to be ranked`, `moved up and placed`. */
const GLUE = new Set([
  'aux',
  'the',
  'to',
  'automatic',
  'again',
  'neg',
  'never',
  'always',
  'only',
  'ordinal',
  'thisYear',
  'adverb',
  'firstTime',
]);

/** The clauses of a sentence, in order. */
export function clausesOf(sentence: readonly Chunk[]): Clause[] {
  const parts = partsOf(withCopulas(fold(sentence)));
  return parts.flatMap(({ chunks: part, opens }, index) => {
    const beforeOther = parts[index + 1]?.opens === 'before';
    return withDepartures(byVerb(part))
      .flatMap(segmentsOf)
      .map((clause, at) => ({ ...clause, opens: at === 0 ? opens : null, beforeOther, continues: at > 0 }));
  });
}

const BESIDE_COPULA = new Set([
  'aux',
  'neg',
  'never',
  'always',
  'only',
  'again',
  'automatic',
  'noLonger',
  'thisYear',
  'formerly',
  'adverb',
  'firstTime',
]);

/** `was on Tier 3`: a form of "be" with no other verb behind it is the verb itself. */
function withCopulas(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, index) => {
    if (chunk.kind !== 'aux' || chunk.copula !== true) return chunk;
    let next = index + 1;
    while (BESIDE_COPULA.has(chunks[next]?.kind ?? '')) next++;
    const { from, to, present = false, earlier = false } = chunk;
    return chunks[next]?.kind === 'verb' || chunks[index + 1]?.kind === 'aux'
      ? chunk
      : ({ kind: 'verb', verb: 'be', transitive: false, present, earlier, from, to } as const);
  });
}

function partsOf(chunks: readonly Chunk[]): { chunks: Chunk[]; opens: Clause['opens'] }[] {
  const parts: { chunks: Chunk[]; opens: Clause['opens'] }[] = [{ chunks: [], opens: null }];
  let current = parts[0] as { chunks: Chunk[]; opens: Clause['opens'] };
  chunks.forEach((chunk, index) => {
    const opens = openerOf(chunk, chunks, index);
    if (opens !== null) {
      if (chunk.kind === 'until') current.chunks.push(chunk);
      // `last year, when it was on Tier 2`.
      const time =
        chunk.kind === 'when' ? current.chunks.findLast(({ kind }) => kind !== 'comma') : undefined;
      const isTime = ['lastYear', 'yearBefore', 'thisYear', 'year'].includes(time?.kind ?? '');
      current = { chunks: time !== undefined && isTime ? [time] : [], opens };
      parts.push(current);
    } else {
      // `After three years on the list, Cambodia …`: the comma ends what "after" began.
      if (
        chunk.kind === 'comma' &&
        (current.opens === 'after' || current.opens === 'before') &&
        current.chunks.some(({ kind }) => kind === 'tier' || kind === 'verb' || kind === 'waiver')
      ) {
        current = { chunks: [], opens: null };
        parts.push(current);
      }
      current.chunks.push(chunk);
    }
  });
  return parts.filter((part) => part.chunks.length > 0);
}

function openerOf(chunk: Chunk, chunks: readonly Chunk[], index: number): Clause['opens'] {
  switch (chunk.kind) {
    case 'break':
      // `2017–2020` is a period, `20–25` a range.
      return ['year', 'number'].some(
        (kind) => chunks[index - 1]?.kind === kind && chunks[index + 1]?.kind === kind,
      )
        ? null
        : 'boundary';
    case 'boundary':
    case 'when':
      return 'boundary';
    case 'until':
      // `until it was upgraded`: when that was, is said of another clause.
      return chunks.slice(index).some(({ kind }) => kind === 'verb') ? 'boundary' : null;
    case 'which':
    case 'after':
    case 'before':
      return chunk.kind;
    default:
      return null;
  }
}

function byVerb(chunks: readonly Chunk[]): Stretch[] {
  const verbs = verbsOf(chunks);
  if (verbs.length < 2) return [{ chunks, verb: verbs[0] ?? -1 }];
  const clauses: Stretch[] = [];
  let start = 0;
  verbs.forEach((verb, index) => {
    const next = verbs[index + 1];
    const end = next === undefined ? chunks.length : subjectStart(chunks, verb, next);
    clauses.push({ chunks: chunks.slice(start, end), verb: verb - start });
    start = end;
  });
  return clauses;
}

/** Indices of verbs, one for those that stand together. */
function verbsOf(chunks: readonly Chunk[]): number[] {
  const verbs: number[] = [];
  let glued = -1;
  chunks.forEach((chunk, index) => {
    if (chunk.kind !== 'verb') return;
    const last = verbs.at(-1);
    const between = chunks.slice(glued + 1, index);
    if (last !== undefined && glued >= 0 && between.every(({ kind }) => GLUE.has(kind))) {
      const [earlier, later] = [weightAt(chunks, last), weightAt(chunks, index)];
      if (later > earlier) verbs[verbs.length - 1] = index;
    } else verbs.push(index);
    glued = index;
  });
  return verbs;
}

const weightAt = (chunks: readonly Chunk[], index: number): number =>
  WEIGHT[(chunks[index] as ChunkOf<'verb'>).verb];

/** Where the words that belong to the next verb begin: its own subject, or the "and" before it. */
function subjectStart(chunks: readonly Chunk[], verb: number, next: number): number {
  const kind = (at: number): string => chunks[at]?.kind ?? '';
  let at = next;
  // Behind a comma, a time belongs to the verb before: `was on Tier 3 last year, was upgraded`.
  while (at > verb + 1 && BEFORE_VERB.has(kind(at - 1)) && !(kind(at) === 'comma' && TIMES.has(kind(at - 1))))
    at--;
  // A list of countries, with the "and" and commas in it, is the subject of the verb behind it…
  const listEnd = at;
  while (at > verb + 1 && IN_SUBJECT.has(kind(at - 1))) at--;
  // `was on Tier 3 in 2014 and two years later it was upgraded`.
  if (kind(at - 1) === 'offset' && ['and', 'comma'].includes(kind(at - 2))) at--;
  // `Laos, which was criticised by Cuba, was on Tier 3`.
  if (kind(listEnd) === 'comma' && PREPOSITIONS.has(kind(at - 1))) at = listEnd;
  // … but not the list that the verb before has for its object: `downgraded Laos and Cuba, placing them …`.
  const first = chunks[verb];
  const isObject = first?.kind === 'verb' && first.transitive && at === verb + 1 && !isPassive(chunks, verb);
  if (isObject) {
    const isWhole = ['comma', 'and'].includes(kind(listEnd)) || ['comma', 'and'].includes(kind(listEnd - 1));
    const and = chunks.slice(0, listEnd).findLastIndex((chunk) => chunk.kind === 'and');
    at = isWhole ? listEnd : Math.max(at, and);
  }
  while (at < next && (kind(at) === 'comma' || kind(at) === 'and')) at++;
  return at;
}

const PREPOSITIONS = new Set(['in', 'of', 'from', 'to', 'at', 'for']);
const TIMES = new Set(['thisYear', 'lastYear']);
const BEFORE_VERB = new Set([
  'aux',
  'neg',
  'never',
  'always',
  'automatic',
  'again',
  'noLonger',
  'only',
  'comma',
  'hedge',
  'thisYear',
  'lastYear',
  'the',
  'to',
  'adverb',
  'onlyOf',
  'oneOfMany',
  'firstTime',
]);
export const IN_SUBJECT: ReadonlySet<string> = new Set([
  'country',
  'and',
  'comma',
  'the',
  'number',
  'other',
  'noun',
  'region',
  'pronoun',
  'theCountry',
  'all',
  'no',
  'most',
  'atLeast',
  'atMost',
  'moreThan',
  'fewerThan',
  'approx',
  'vague',
  'only',
  'government',
]);
