import type { Chunk, ChunkOf } from './chunks.js';

/** A stretch of a sentence with at most one verb. */
export interface Clause {
  readonly chunks: readonly Chunk[];
  /** Index of the verb among them; -1 for none. */
  readonly verb: number;
  /** The word that begins it, where it is no main clause. */
  readonly opens: 'after' | 'before' | 'which' | 'boundary' | null;
  /** Whether a clause with "before" follows: then its year is another than that of the sentence. */
  readonly beforeOther: boolean;
  /** Whether it stands in one piece with the clause before it: `was upgraded … and downgraded`. */
  readonly continues: boolean;
}

/** Verbs that say more than others, where two stand together: `received a downgrade`, `remains listed`. */
const WEIGHT = {
  down: 6,
  up: 6,
  leave: 5,
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
]);

/** The clauses of a sentence, in order. */
export function clausesOf(sentence: readonly Chunk[]): Clause[] {
  const parts = partsOf(withCopulas(sentence));
  return parts.flatMap(({ chunks: part, opens }, index) => {
    const beforeOther = parts[index + 1]?.opens === 'before';
    return byVerb(part).map((clause, at) => ({
      ...clause,
      opens: at === 0 ? opens : null,
      beforeOther,
      continues: at > 0,
    }));
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
]);

/** `was on Tier 3`: a form of "be" with no other verb behind it is the verb itself. */
function withCopulas(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, index) => {
    if (chunk.kind !== 'aux' || chunk.copula !== true) return chunk;
    let next = index + 1;
    while (BESIDE_COPULA.has(chunks[next]?.kind ?? '')) next++;
    const { from, to } = chunk;
    return chunks[next]?.kind === 'verb' || chunks[index + 1]?.kind === 'aux'
      ? chunk
      : ({ kind: 'verb', verb: 'be', transitive: false, from, to } as const);
  });
}

function partsOf(chunks: readonly Chunk[]): { chunks: Chunk[]; opens: Clause['opens'] }[] {
  const parts: { chunks: Chunk[]; opens: Clause['opens'] }[] = [{ chunks: [], opens: null }];
  let current = parts[0] as { chunks: Chunk[]; opens: Clause['opens'] };
  chunks.forEach((chunk, index) => {
    const opens = openerOf(chunk, chunks, index);
    if (opens !== null) {
      current = { chunks: [], opens };
      parts.push(current);
    } else {
      // `After three years on the list, Cambodia …`: the comma ends what "after" began.
      if (
        chunk.kind === 'comma' &&
        (current.opens === 'after' || current.opens === 'before') &&
        current.chunks.some(({ kind }) => kind === 'tier' || kind === 'verb')
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
      // `2017–2020` is a period.
      return chunks[index - 1]?.kind === 'year' && chunks[index + 1]?.kind === 'year' ? null : 'boundary';
    case 'boundary':
      return 'boundary';
    case 'which':
    case 'after':
    case 'before':
      return chunk.kind;
    default:
      return null;
  }
}

function byVerb(chunks: readonly Chunk[]): { chunks: readonly Chunk[]; verb: number }[] {
  const verbs = verbsOf(chunks);
  if (verbs.length < 2) return [{ chunks, verb: verbs[0] ?? -1 }];
  const clauses: { chunks: readonly Chunk[]; verb: number }[] = [];
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
  let at = next;
  while (at > verb + 1 && BEFORE_VERB.has(chunks[at - 1]?.kind ?? '')) at--;
  // A list of countries, with the "and" and commas in it, is the subject of the verb behind it.
  while (at > verb + 1 && IN_SUBJECT.has(chunks[at - 1]?.kind ?? '')) at--;
  while (at < next && (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'and')) at++;
  return at;
}

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
]);
const IN_SUBJECT = new Set([
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
