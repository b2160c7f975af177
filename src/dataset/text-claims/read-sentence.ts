import type { Chunk } from './chunks.js';
import { type Clause, clausesOf } from './clauses.js';
import { OTHER_RATINGS } from './lexicon.js';
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
export function readSentence(chunks: readonly Chunk[], textBefore: Context): ReadSentence {
  const isAboutReport =
    textBefore.isAboutReport || chunks.some(({ kind }) => kind === 'report' || kind === 'tier');
  const context = { ...textBefore, isAboutReport };
  const clauses = clausesOf(chunks);
  const sentenceYear = yearOf(chunks);
  const others = chunks.some((chunk) => chunk.kind === 'word' && OTHER_RATINGS.has(chunk.word));
  const isQuestion = chunks.some(({ kind }) => kind === 'question');
  const read: ReadClause[] = [];
  const before: Subject[] = [];
  let verb: Around['verb'] = null;
  clauses.forEach((clause, index) => {
    const behind = clauses.slice(index + 1).flatMap((next) => subjectsIn(next.chunks))[0] ?? null;
    const around: Around = { before, behind, sentenceYear, verb, context };
    const of =
      isQuestion && isAboutTiers(clause)
        ? refused('It is a question.')
        : others && !clause.chunks.some(({ kind }) => kind === 'tier') && isAboutTiers(clause)
          ? refused('It speaks of another rating than that of the report.')
          : readClause(clause, around);
    if (of.subject) before.push(of.subject);
    verb = of.verb ?? verb;
    read.push({ ...rangeOf(clause), outcome: of.outcome });
  });
  return { clauses: read, context: contextBehind(chunks, context, { before, sentenceYear }) };
}

const refused = (reason: string): ClauseRead => ({ outcome: { why: reason }, subject: null, verb: null });

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
