import type { Chunk } from './chunks.js';
import type { Clause } from './clause.js';
import { clausesOf } from './clauses.js';
import { withoutContradictions } from './contradictions.js';
import { assuming, datesOf, EARLY, isEarly } from './days-of-reports.js';
import type { Around, ClauseRead } from './read-clause.js';
import { isAboutTiers, isPresent, readClause } from './read-clause.js';
import type { Context, Outcome } from './reading.js';
import { DENIED, HEDGED, UNTRUE } from './refusals.js';
import { goesOn, isAboutReportItself } from './silent-clauses.js';
import { type Subject, subjectsIn } from './subjects.js';
import { countsFromOther, timesIn } from './times.js';
import type { otherSubject } from './words/other-subjects.js';

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

const SINCE = 'It does not say from which report it counts.';
const OTHER = 'It speaks of other tiers, lists or ratings than those of the report.';

/**
 * Reads a sentence, clause by clause.
 * @param speaksOf whether it speaks of other tiers or ratings
 */
export function readSentence(
  chunks: readonly Chunk[],
  textBefore: Context,
  speaksOf: ReturnType<typeof otherSubject>,
): ReadSentence {
  const namesReport = chunks.some(({ kind }) => kind === 'report');
  const isAboutReport =
    textBefore.isAboutReport ||
    namesReport ||
    chunks.some(
      (chunk, index) =>
        chunk.kind === 'waiver' ||
        (chunk.kind === 'verb' && chunk.verb === 'waive') ||
        isReportOfYear(chunks, index) ||
        (chunk.kind === 'tier' && !chunk.bare),
    );
  const context = { ...textBefore, isAboutReport };
  const clauses = clausesOf(chunks);
  const whole = refusalOfAll(chunks, speaksOf === 'strong' && !namesReport);
  const years = yearsIn(clauses);
  const others = chunks.filter((_, at) => countsFromOther(chunks, at));
  const allDates = datesOf(chunks);
  const read: ReadClause[] = [];
  const before: Subject[] = [];
  let verb: Around['verb'] = null;
  let hedged = false;
  let lastYear = context.year;
  clauses.forEach((clause, index) => {
    const ownDates = datesOf(clause.chunks);
    hedged = has(clause, 'hedge') || (hedged && carries(clause, clauses[index - 1]));
    const around: Around = {
      before,
      antecedent: lastOf(clauses[index - 1]),
      behind: clauses.slice(index + 1).flatMap((next) => subjectsIn(next.chunks))[0] ?? null,
      sentenceYear: years.for(clause),
      otherYear:
        years.for(clause) === null && (years.only !== null || (allDates !== null && ownDates === null)),
      lastYear,
      verb,
      context,
    };
    const dates = ownDates ?? (around.sentenceYear === null ? [] : (allDates ?? []));
    const early = dates.some((date) => isEarly(date, context)) ? EARLY : null;
    const range = rangeOf(clause);
    const last = clauses[index - 1];
    const denied = isDeniedBefore(last, clause);
    const start = clause.continues && last ? rangeOf(last).from : range.from;
    const since = others.some(({ from }) => from >= start && from < range.to) ? SINCE : null;
    const reason = isAboutTiers(clause)
      ? (whole ?? (hedged ? HEDGED : denied ? DENIED : (weakly(clause, speaksOf) ?? early ?? since)))
      : null;
    const tiers: ClauseRead = reason === null ? readClause(clause, around) : refused(reason);
    const isOfReport =
      isSilent(tiers) && !whole && !hedged && !speaksOf && isAboutReportItself(clause, context);
    const of: ClauseRead = isOfReport ? { ...tiers, outcome: { why: OF_REPORT } } : tiers;
    if (of.subject) before.push(of.subject);
    verb = of.verb ?? verb;
    lastYear = timesIn(clause.chunks).years.at(-1) ?? lastYear;
    read.push({ ...range, outcome: assuming(of.outcome, dates, context) });
  });
  return {
    clauses: withoutContradictions(withoutSilence(read, clauses, context.hasClaimed)),
    context: {
      ...contextBehind(chunks, context, { before, sentenceYear: years.only, namesReport }),
      hasClaimed: read.some(isClaim),
    },
  };
}

const OF_REPORT = 'It speaks of the report itself, or of a list, and of no tier: that cannot be checked.';
const GOES_ON = 'It says more of what is claimed before it, and that cannot be read.';

/** A clause that goes on about a claim is told, even where it names no tier: the claim is but a part of what was said. */
function withoutSilence(
  read: readonly ReadClause[],
  clauses: readonly Clause[],
  hasClaimed: boolean,
): ReadClause[] {
  const first = read.findIndex(isClaim);
  return read.map((of, index) => {
    const clause = clauses[index];
    const isBehind = first < 0 ? hasClaimed : index > first;
    return isBehind && isSilent(of) && clause && goesOn(clause) ? { ...of, outcome: { why: GOES_ON } } : of;
  });
}

const isClaim = ({ outcome }: Pick<ReadClause, 'outcome'>): boolean =>
  'readings' in outcome && outcome.readings.length > 0;
const isSilent = ({ outcome }: Pick<ReadClause, 'outcome'>): boolean =>
  'readings' in outcome && outcome.readings.length === 0;

const has = ({ chunks }: Clause, kind: Chunk['kind']): boolean => chunks.some((chunk) => chunk.kind === kind);

/** What keeps a whole sentence from being read. */
function refusalOfAll(chunks: readonly Chunk[], isOther: boolean): string | null {
  const kinds = new Set(chunks.map(({ kind }) => kind));
  if (isOther) return OTHER;
  if (kinds.has('question')) return 'It is a question.';
  if (kinds.has('condition')) return HEDGED;
  return kinds.has('untrue') ? UNTRUE : null;
}

const weakly = ({ chunks }: Clause, speaksOf: ReturnType<typeof otherSubject>): string | null =>
  speaksOf !== null && !chunks.some(({ kind }) => kind === 'tier' || kind === 'report') ? OTHER : null;

/** Whether what is only hoped in the clause before is only hoped in this one: `wants to leave the list and climb to Tier 2`. */
const carries = ({ opens, continues, chunks, verb }: Clause, before: Clause | undefined): boolean =>
  opens === 'which' ||
  // `threatened with Tier 3`.
  (verb < 0 && !chunks.some(({ kind }) => kind === 'country')) ||
  (continues && before?.opens !== 'which' && !chunks.some(({ kind }) => kind === 'country'));

/** `was not one of those downgraded to Tier 3`, `it was not Laos that was`: what is denied is said in this clause. */
const isDeniedBefore = (before: Clause | undefined, { continues, opens }: Clause): boolean =>
  before !== undefined &&
  !isAboutTiers(before) &&
  (['neg', 'never', 'noLonger'] as const).some((kind) => has(before, kind)) &&
  (opens === 'which'
    ? before.chunks[0]?.kind === 'pronoun'
    : continues && !['and', 'comma', 'break'].includes(before.chunks.at(-1)?.kind ?? ''));

/** The subject with which a clause ends, as `which` stands for it. */
function lastOf(clause: Clause | undefined): Subject | null {
  if (clause === undefined) return null;
  let end = clause.chunks.length;
  while (clause.chunks[end - 1]?.kind === 'comma') end--;
  return subjectsIn(clause.chunks).find(({ to, kind }) => to === end && kind === 'named') ?? null;
}

const refused = (reason: string): ClauseRead => ({ outcome: { why: reason }, subject: null, verb: null });

const rangeOf = ({ chunks }: Clause): { from: number; to: number } => ({
  from: Math.min(...chunks.map(({ from }) => from)),
  to: Math.max(...chunks.map(({ to }) => to)),
});

const ASIDE: ReadonlySet<string> = new Set(['after', 'before', 'which']);

interface SentenceYears {
  /** The one year that the sentence names; `null` for none, or more than one. */
  readonly only: number | null;
  readonly for: (clause: Clause) => number | null;
}

/**
 * The year that a sentence names for clauses without one. A year before the first verb goes for all of them; another goes
 * for those of the same tense: in `Laos, which was downgraded in 2022, remains on Tier 3`, it does not for the second.
 */
function yearsIn(clauses: readonly Clause[]): SentenceYears {
  const chunks = clauses.flatMap((clause) =>
    clause.chunks.filter((chunk) => chunk.kind !== 'year' || chunk.aside !== true),
  );
  const { years } = timesIn(chunks);
  const only = years.length === 1 ? (years[0] ?? null) : null;
  const year = chunks.findIndex(({ kind }) => kind === 'year');
  const verb = chunks.findIndex(({ kind }) => kind === 'verb' || kind === 'aux');
  const leads = year >= 0 && (verb < 0 || year < verb);
  const own = clauses.find((clause) => timesIn(clause.chunks).years.length > 0);
  const present = own !== undefined && isPresent(own.chunks);
  return {
    only,
    for: (clause) => {
      if (only === null || clause === own || leads) return only;
      // `After Laos was downgraded in 2014, …`: the year is that of what came before.
      if (own !== undefined && ASIDE.has(own.opens ?? '')) return null;
      return !isPresent(clause.chunks) || present ? only : null;
    },
  };
}

function contextBehind(
  chunks: readonly Chunk[],
  context: Context,
  {
    before,
    sentenceYear,
    namesReport,
  }: {
    readonly before: readonly Subject[];
    readonly sentenceYear: number | null;
    readonly namesReport: boolean;
  },
): Context {
  const named = [...before, ...subjectsIn(chunks)].find((subject) => subject.kind === 'named');
  // What `it` would be behind `Northern Ireland` is no country that was named before.
  const namesOther = chunks.some((chunk) => chunk.kind === 'country' && chunk.otherPlace === true);
  const speaksOfReport = namesReport || chunks.some(({ kind }) => kind === 'tier' || kind === 'reportWord');
  const isSpoken = speaksOfReport && sentenceYear !== null;
  const namesReportYear = chunks.some((_, index) => isReportOfYear(chunks, index));
  return {
    ...context,
    year: isSpoken ? sentenceYear : context.year,
    isEarly: isSpoken ? datesOf(chunks)?.some((date) => isEarly(date, context)) === true : context.isEarly,
    reportYear: namesReportYear && sentenceYear !== null ? sentenceYear : context.reportYear,
    countries: named?.kind === 'named' ? named.countries : namesOther ? [] : context.countries,
  };
}

/** `the 2022 report`. */
const isReportOfYear = (chunks: readonly Chunk[], year: number): boolean =>
  chunks[year]?.kind === 'year' &&
  chunks.slice(year + 1, year + 3).some(({ kind }) => kind === 'report' || kind === 'reportWord');
