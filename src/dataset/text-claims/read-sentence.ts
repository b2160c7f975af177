import type { Chunk } from './chunks.js';
import { type Clause, clausesOf } from './clauses.js';
import type { Around, ClauseRead } from './read-clause.js';
import { isAboutTiers, readClause } from './read-clause.js';
import type { Context, Outcome } from './reading.js';
import { type Subject, subjectsIn } from './subjects.js';
import { timesIn } from './times.js';

/** What came of a clause, and of which tokens it is. */
export interface ReadClause {
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
}

export interface ReadSentence {
  readonly clauses: readonly ReadClause[];
  /** For the sentences behind it. */
  readonly context: Context;
}

/** Reads a sentence, clause by clause. */
export function readSentence(chunks: readonly Chunk[], context: Context): ReadSentence {
  const clauses = clausesOf(chunks);
  const sentenceYear = yearOf(chunks);
  const isQuestion = chunks.some(({ kind }) => kind === 'question');
  const read: ReadClause[] = [];
  const before: Subject[] = [];
  let verb: Around['verb'] = null;
  clauses.forEach((clause, index) => {
    const behind = clauses.slice(index + 1).flatMap((next) => subjectsIn(next.chunks))[0] ?? null;
    const around: Around = { before, behind, sentenceYear, verb, context };
    const of = isQuestion && isAboutTiers(clause) ? asQuestion : readClause(clause, around);
    if (of.subject) before.push(of.subject);
    verb = of.verb ?? verb;
    read.push({ ...rangeOf(clause), outcome: of.outcome });
  });
  return { clauses: read, context: contextBehind(chunks, context, { before, sentenceYear }) };
}

const asQuestion: ClauseRead = { outcome: { why: 'It is a question.' }, subject: null, verb: null };

const rangeOf = ({ chunks }: Clause): { from: number; to: number } => ({
  from: chunks[0]?.from ?? 0,
  to: chunks.at(-1)?.to ?? 0,
});

/** The one year that a sentence names; `null` for none, or more than one. */
function yearOf(chunks: readonly Chunk[]): number | null {
  const { years } = timesIn(chunks);
  return years.length === 1 ? (years[0] ?? null) : null;
}

function contextBehind(
  chunks: readonly Chunk[],
  context: Context,
  { before, sentenceYear }: { readonly before: readonly Subject[]; readonly sentenceYear: number | null },
): Context {
  const named = [...before, ...subjectsIn(chunks)].find((subject) => subject.kind === 'named');
  const speaksOfReport = chunks.some(
    ({ kind }) => kind === 'report' || kind === 'tier' || kind === 'yearWord',
  );
  return {
    ...context,
    year: speaksOfReport && sentenceYear !== null ? sentenceYear : context.year,
    countries: named?.kind === 'named' ? named.countries : context.countries,
  };
}
