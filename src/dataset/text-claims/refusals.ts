import type { Chunk, ChunkOf } from './chunks.js';
import type { Clause } from './clause.js';
import { RANGE, type Subject, subjectsIn } from './subjects.js';
import type { Times } from './times.js';

/** A clause, and what was found in it. */
export interface Found {
  readonly clause: Clause;
  readonly verb: ChunkOf<'verb'> | null;
  readonly subject: Subject | null;
  /** Whether the subject stands in the clause itself. */
  readonly isOwn: boolean;
  readonly times: Times;
}

const kindsOf = ({ clause }: Found): ReadonlySet<string> => new Set(clause.chunks.map(({ kind }) => kind));
const has =
  (kind: Chunk['kind']) =>
  (found: Found): boolean =>
    kindsOf(found).has(kind);

export const HEDGED = 'It says what may be, should be or was asked for, not what is.';
export const DENIED = 'What is denied cannot be told.';
export const UNTRUE = 'It tells what somebody else says, as untrue.';

/** What makes a clause unreadable, whatever else it says. The first that is true is told. */
const REFUSALS: readonly (readonly [is: (found: Found) => boolean, why: string])[] = [
  [has('hedge'), HEDGED],
  [(found) => isInfinitive(found), HEDGED],
  [has('question'), 'It is a question.'],
  [has('except'), 'An exception can be read in more than one way.'],
  [has('or'), 'It leaves open which of two it was.'],
  [has('sanctionsWaiver'), 'A waiver of restrictions on aid is not one of the watch list.'],
  [(found) => wasOnce(found), 'It does not say in which report that was.'],
  // `No country has ever been`: of all reports, not of the newest.
  [
    ({ clause, subject }) =>
      (subject?.kind === 'share' || subject?.kind === 'count') &&
      clause.chunks.some((chunk) => chunk.kind === 'word' && chunk.word === 'ever'),
    'It does not say clearly of which reports it speaks.',
  ],
  [({ times }) => times.unclear, 'It does not say clearly of which reports it speaks.'],
  [
    ({ clause, times }) =>
      (clause.beforeOther ||
        (clause.opens === 'after' &&
          times.streak === null &&
          times.previous === null &&
          times.relative === null) ||
        clause.chunks.some(({ kind }) => kind === 'formerly')) &&
      times.years.length === 0 &&
      times.offset === null &&
      !times.period &&
      times.since === null,
    'It does not say in which report that was.',
  ],
  [
    ({ clause }) =>
      subjectsIn(clause.chunks).some((each) => each.kind === 'unreadable' && each.why === RANGE),
    RANGE,
  ],
  [ranksInTime, 'Which was the first or the last cannot be checked.'],
  [({ subject }) => subject === null, 'It does not say of which country it speaks.'],
  [(found) => isOfInnerClause(found), 'Which of its names the verb goes with cannot be told.'],
  [(found) => namesOthersWithYears(found), 'It names more than one country, each with a year of its own.'],
  [(found) => isOfSomeTimes(found), 'It does not say clearly of which reports it speaks.'],
  [(found) => onlyIsLoose(found), 'What "only" goes with cannot be told.'],
  [(found) => negationIsLoose(found), DENIED],
  [(found) => tierIsLoose(found), 'What it says of the tier cannot be read.'],
  [(found) => subjectIsLoose(found), 'What it says of the country cannot be read.'],
];

/** Why a clause is not read; `null` where nothing speaks against it. */
export function refusalOf(found: Found): string | null {
  const ambiguous = found.clause.chunks.find((chunk) => chunk.kind === 'ambiguous');
  if (ambiguous?.kind === 'ambiguous') return `A name in it can be ${ambiguous.between}.`;
  return REFUSALS.find(([is]) => is(found))?.[1] ?? null;
}

/** `had been on Tier 3`, and no more. */
const wasOnce = ({ verb, times }: Found): boolean =>
  verb?.earlier === true &&
  times.years.length === 0 &&
  [times.period, times.since, times.streak, times.previous, times.relative, times.offset].every(
    (time) => time === null,
  );

/** `was the first African country on Tier 3`, `was last on Tier 3 in 2015`. */
function ranksInTime({ clause: { chunks } }: Found): boolean {
  return chunks.some((chunk, index) => {
    const isLast = chunk.kind === 'word' && chunk.word === 'last';
    const isFirst = chunk.kind === 'ordinal' && chunk.value === 1;
    if (!(isLast || chunk.kind === 'past' || chunk.kind === 'ordinal')) return false;
    const behind = chunks.slice(index + 1).find(({ kind }) => kind !== 'region');
    if (behind?.kind === 'noun' || (chunk.kind === 'past' && behind?.kind === 'timeWord')) return true;
    // `was last seen`, but `was last week`, `was last Tuesday`.
    if (behind?.kind === 'word') return isLast && /^[a-z]/.test(behind.word) && !isTimeOf(behind);
    return (isFirst || isLast) && ['at', 'in', 'tier', 'verb'].includes(behind?.kind ?? '');
  });
}

const isTimeOf = ({ word, capital }: ChunkOf<'word'>): boolean => capital || LAST_TIMES.has(word);
const LAST_TIMES = new Set('week weekend night spring summer autumn winter'.split(' '));

/**
 * `Laos, which borders Cuba, was on Tier 3`, `a year after Laos, Cuba was on Tier 3`: what stands before the comma belongs to
 * the clause that "which" or "after" opens, and the verb does not.
 */
function isOfInnerClause({ clause: { chunks, opens, verb }, subject, isOwn }: Found): boolean {
  if (!isOwn || subject?.kind !== 'named' || subject.to > verb) return false;
  const inner = chunks.slice(subject.from, verb);
  if (opens === 'which')
    return (
      inner.at(-1)?.kind === 'comma' && chunks.slice(0, subject.from).some(({ kind }) => kind === 'word')
    );
  return (opens === 'after' || opens === 'before') && subject.from === 0 && inner[1]?.kind === 'comma';
}

/** `Laos was on Tier 3 in 2022 and Cuba in 2023`: the years are not of one country. */
function namesOthersWithYears({ clause: { chunks } }: Found): boolean {
  const year = chunks.findIndex(({ kind }) => kind === 'year');
  return subjectsIn(chunks).some(
    ({ kind, from, to }) =>
      kind === 'named' &&
      year >= 0 &&
      from > year &&
      ['and', 'comma'].includes(chunks[from - 1]?.kind ?? '') &&
      chunks[chunks[to]?.kind === 'in' ? to + 1 : to]?.kind === 'year',
  );
}

/** `has rarely been on Tier 3`, `were newly placed on Tier 3`. */
const isOfSomeTimes = ({ clause: { chunks } }: Found): boolean =>
  chunks.some(
    (chunk, index) =>
      chunk.kind === 'adverb' &&
      'ofSomeTimes' in chunk &&
      [chunks[index - 1], chunks[index + 1]].some((next) => next?.kind === 'aux' || next?.kind === 'verb'),
  );

const FACTUAL = new Set(
  'decision decided move decides opted chose chosen continued continues continue'.split(' '),
);

/** `to place Laos on Tier 3` says what somebody would do, but `the decision to place` what was done. */
function isInfinitive({ clause: { chunks, verb } }: Found): boolean {
  const to = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (verb < 1 || chunks[to]?.kind !== 'to' || chunks[to]?.to !== (chunks[to]?.from ?? 0) + 1) return false;
  return !chunks
    .slice(0, to)
    .some(
      (chunk) =>
        (chunk.kind === 'word' && FACTUAL.has(chunk.word)) || (chunk.kind === 'verb' && chunk.verb !== 'be'),
    );
}

/** `Laos was only placed on Tier 3 in 2025`: an "only" that goes with no country and no number. */
function onlyIsLoose({ clause: { chunks }, subject }: Found): boolean {
  return chunks.some(({ kind }, index) => {
    if (kind !== 'only') return false;
    if (subject?.only && index < subject.from && index >= subject.from - 3) return false;
    return !(chunks[index + 1]?.kind === 'number' || chunks[index + 2]?.kind === 'number');
  });
}

const BEFORE_NEGATED = new Set(['aux', 'adverb', 'again', 'thisYear', 'verb', 'neg', 'always', 'automatic']);

/** Whether what is denied is the verb: `was not placed`, `not on Tier 3`; a second denial turns the first. */
export function deniesVerb({ chunks, verb }: Clause): boolean {
  const firstTier = chunks.findIndex(({ kind }) => kind === 'tier');
  return chunks.some(
    ({ kind }, index) => kind === 'neg' && isAtVerb(chunks, index, verb < 0 ? firstTier : verb),
  );
}

function isAtVerb(chunks: readonly Chunk[], neg: number, verb: number): boolean {
  const between = neg < verb ? chunks.slice(neg + 1, verb) : chunks.slice(verb + 1, neg);
  const allowed = neg < verb ? [...BEFORE_NEGATED, 'at', 'the', 'in'] : ['adverb'];
  return between.every(({ kind }) => allowed.includes(kind));
}

function negationIsLoose({ clause }: Found): boolean {
  const { chunks } = clause;
  const denials = [...chunks.keys()].filter((index) => chunks[index]?.kind === 'neg');
  if (denials.length === 0) return false;
  if (denials.length > 1) return true;
  // `placed on Tier 3 for not meeting the standards`: it is said of something else, behind the tier.
  const lastTier = chunks.findLastIndex(({ kind }) => kind === 'tier');
  const [denial = 0] = denials;
  const behind = chunks.slice(denial + 1);
  if (lastTier >= 0 && denial > lastTier)
    return behind.some(
      ({ kind }) =>
        kind === 'year' || kind === 'country' || ['yearWord', 'reportWord', 'thisYear'].includes(kind),
    );
  return !deniesVerb(clause);
}

/** Words that may stand right before a tier without changing what is said of it. */
const BEFORE_TIER = new Set(
  'lowest worst bottom dreaded infamous coveted us u s american tip trafficking own prestigious lowly highest top current so called annual human new same place status ranking overall category level list rank a is'.split(
    ' ',
  ),
);
/** `one step above Tier 3`, `no Tier 3`. */
const TURNS_TIER = new Set([
  'moreThan',
  'fewerThan',
  'worse',
  'better',
  'than',
  'no',
  'other',
  'between',
  'atLeast',
  'atMost',
]);
const PASSED_BEFORE_TIER = new Set([
  'the',
  'report',
  'reportWord',
  'government',
  'adverb',
  'thisYear',
  'at',
  'agent',
  'comma',
  'colon',
]);

/** `Laos rejects Tier 3`: a word before the tier that the grammar does not know may say anything of it. */
function tierIsLoose({ clause: { chunks } }: Found): boolean {
  return chunks.some((chunk, index) => {
    if (chunk.kind !== 'tier') return false;
    let at = index - 1;
    let prepositions = 0;
    while (at >= 0 && isPassed(chunks[at])) {
      if (chunks[at]?.kind === 'at') prepositions++;
      at--;
    }
    const before = chunks[at];
    if (TURNS_TIER.has(before?.kind ?? '')) return true;
    return prepositions === 0 && before?.kind === 'word' && !/^\W$/.test(before.word);
  });
}

const isPassed = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (PASSED_BEFORE_TIER.has(chunk.kind) || (chunk.kind === 'word' && BEFORE_TIER.has(chunk.word)));

/** Between a subject and its verb, or its tier where there is no verb. */
function subjectIsLoose({ clause: { chunks, verb: at }, verb, subject, isOwn }: Found): boolean {
  if (subject === null) return false;
  const tier = chunks.findIndex(({ kind }) => kind === 'tier');
  const end = at >= 0 ? at : tier;
  // What is inherited from the clause before may have nothing else in its place.
  if (!isOwn)
    return chunks.slice(0, Math.max(0, end)).some((chunk, index) => isThing(chunk) && !isSpan(chunks, index));
  if (subject.to > end) return false;
  const first = chunks[subject.to];
  if (at < 0) return chunks.slice(subject.to, end).some((chunk) => chunk.kind === 'word' && !isPassed(chunk));
  if (verb?.noun === true) return false;
  // `Malaysia Airlines was downgraded`, but `Malaysia, home to many workers, was`.
  return first?.kind === 'word' && !/^\W$/.test(first.word);
}

/** `three years`, `the third consecutive report`: it counts no countries. */
const isSpan = (chunks: readonly Chunk[], number: number): boolean =>
  chunks[number]?.kind === 'number' &&
  ['row', 'yearWord', 'reportWord'].includes(chunks[number + 1]?.kind ?? '');

const THINGS = new Set([
  'noun',
  'number',
  'region',
  'all',
  'no',
  'most',
  'vague',
  'agent',
  'numberOf',
  'waiver',
]);
const isThing = (chunk: Chunk): boolean =>
  THINGS.has(chunk.kind) || (chunk.kind === 'word' && /^\w/.test(chunk.word) && !AROUND_VERB.has(chunk.word));
const AROUND_VERB = new Set('been having also then there'.split(' '));
