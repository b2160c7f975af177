import type { Chunk, ChunkOf } from './chunks.js';
import type { Clause } from './clauses.js';
import { comparisonIn } from './comparisons.js';
import type { VerbClass } from './lexicon.js';
import { type Predicate, predicateOf, tiersIn } from './predicates.js';
import { type Context, type Outcome, type Reading, why } from './reading.js';
import { type Manner, requestsFor } from './requests.js';
import { type Subject, subjectsIn } from './subjects.js';
import { type Times, timesIn } from './times.js';

/** What a clause has from the rest of its sentence. */
export interface Around {
  /** Subjects of earlier clauses, the nearest last. */
  readonly before: readonly Subject[];
  /** The first subject of the clause behind, for a clause that opens the sentence. */
  readonly behind: Subject | null;
  readonly sentenceYear: number | null;
  /** The verb of the clause before: `Laos fell to Tier 3 and Cuba to the watch list`. */
  readonly verb: VerbClass | null;
  readonly context: Context;
}

export interface ClauseRead {
  readonly outcome: Outcome;
  readonly subject: Subject | null;
  readonly verb: VerbClass | null;
}

const has = (chunks: readonly Chunk[], kind: Chunk['kind']): boolean =>
  chunks.some((chunk) => chunk.kind === kind);

/** Whether a clause speaks of what can be claimed at all. */
export const isAboutTiers = ({ chunks }: Clause): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'tier' ||
      chunk.kind === 'waiver' ||
      chunk.kind === 'sanctionsWaiver' ||
      chunk.kind === 'worst' ||
      chunk.kind === 'best' ||
      chunk.kind === 'than' ||
      (chunk.kind === 'verb' && MOVES.has(chunk.verb) && chunk.alone === true),
  );

const MOVES: ReadonlySet<VerbClass> = new Set(['down', 'up']);

const HEDGED = 'It says what may be, should be or was asked for, not what is.';

/** Reads one clause. */
export function readClause(clause: Clause, around: Around): ClauseRead {
  const { chunks, verb: at } = clause;
  const verbChunk = chunks[at];
  const written = verbChunk?.kind === 'verb' ? verbChunk : null;
  const placed = placeSubjects(clause, written);
  const subject = placed.subject ?? inherited(clause, around);
  const verb = written?.verb ?? null;
  const read = (outcome: Outcome): ClauseRead => ({ outcome, subject: placed.subject ?? subject, verb });
  if (!isAboutTiers(clause)) return read({ readings: [] });
  if (has(chunks, 'hedge')) return read(why(HEDGED));
  if (has(chunks, 'question')) return read(why('It is a question.'));
  if (has(chunks, 'except')) return read(why('An exception can be read in more than one way.'));
  if (has(chunks, 'or')) return read(why('It leaves open which of two it was.'));
  if (has(chunks, 'sanctionsWaiver'))
    return read(why('A waiver of restrictions on aid is not one of the watch list.'));
  const ambiguous = chunks.find((chunk) => chunk.kind === 'ambiguous');
  if (ambiguous?.kind === 'ambiguous') return read(why(`A name in it can be ${ambiguous.between}.`));
  const times = timesIn(chunks, clause.opens);
  if (
    (clause.beforeOther || has(chunks, 'formerly')) &&
    times.years.length === 0 &&
    !times.period &&
    times.since === null
  ) {
    return read(why('It does not say in which report that was.'));
  }
  if (subject === null) return read(why('It does not say of which country it speaks.'));
  const manner = mannerOf(clause, verb);
  const ask = { times, sentenceYear: around.sentenceYear, manner, context: around.context };
  const zipped = respectively(clause, subject, verb, ask);
  if (zipped) return read(zipped);
  const compared = comparisonIn(clause, subject, ask);
  if (compared) return read(compared);
  if (isApposition(clause, subject)) {
    const [first] = tiersIn(chunks);
    const said = { tier: first?.tier ?? '1' } as const;
    return read(requestsFor(subject, said, { ...ask, manner: { ...PLAIN, yearBefore: manner.yearBefore } }));
  }
  const predicate = predicateIn(clause, { verb: written, before: around.verb, subject });
  if ('why' in predicate) return read(why(predicate.why));
  const outcome = requestsFor(subject, predicate.said, ask);
  if ('why' in outcome) return read(outcome);
  const companions = placed.companions.flatMap((companion) => {
    const also = requestsFor(companion, companion.from < at ? predicate.said : placementIn(predicate.said), {
      ...ask,
      manner: { ...manner, stays: false },
      times: { ...times, streak: null, first: null, previous: null },
    });
    return 'why' in also ? [] : also.readings;
  });
  return read({ readings: [...outcome.readings, ...companions] });
}

const PLAIN: Manner = {
  negated: false,
  never: false,
  always: false,
  again: false,
  stays: false,
  yearBefore: false,
};
const BESIDE = new Set(['comma', 'the', 'at', 'thisYear', 'colon']);

/** `Cambodia, a Tier 3 country, has …`: the tier stands beside the name, and the verb says something else. */
function isApposition({ chunks, verb }: Clause, subject: Subject): boolean {
  const tiers = chunks.flatMap((chunk, index) => (chunk.kind === 'tier' ? [index] : []));
  const [first = -1] = tiers;
  if (tiers.length !== 1 || (verb >= 0 && first > verb) || subject.to > first) return false;
  if (verb < 0 && !has(chunks.slice(first), 'aux')) return false;
  return (
    chunks.slice(subject.to, first).every(({ kind }) => BESIDE.has(kind)) &&
    chunks[first + 1]?.kind === 'noun'
  );
}

function mannerOf({ chunks, opens }: Clause, verb: VerbClass | null): Manner {
  return {
    negated: has(chunks, 'neg'),
    never: has(chunks, 'never'),
    always: has(chunks, 'always'),
    again: has(chunks, 'again') || verb === 'return',
    stays: verb === 'stay',
    yearBefore: opens === 'after',
  };
}

/** The subject of the clause before, or for one that opens the sentence, behind. */
function inherited({ opens }: Clause, { before, behind, context }: Around): Subject | null {
  const last = before.at(-1);
  if (last) return { ...last, only: false };
  if (opens === 'after' && behind) return { ...behind, only: false };
  return opens === null && context.countries.length > 0 ? null : null;
}

interface Placed {
  readonly subject: Subject | null;
  /** Others that are named beside it, and are where it is: `including China`, `joining Cuba`. */
  readonly companions: readonly Subject[];
}

/** Which of the names of a clause it is about: before the verb, behind a verb that takes an object, or behind the tier. */
function placeSubjects({ chunks, verb: at }: Clause, verb: ChunkOf<'verb'> | null): Placed {
  const all = subjectsIn(chunks);
  const companions = all.filter(
    (subject) =>
      ['including', 'alongside'].includes(chunks[subject.from - 1]?.kind ?? '') ||
      (chunks[subject.from - 1]?.kind === 'the' && chunks[subject.from - 2]?.kind === 'including'),
  );
  const own = all.filter((subject) => !companions.includes(subject));
  const tierAt = chunks.findIndex((chunk, index) => chunk.kind === 'tier' && index > at);
  const firstTier = chunks.findIndex(({ kind }) => kind === 'tier');
  const left = own.filter(
    (subject) =>
      subject.to <= (at < 0 ? (firstTier < 0 ? chunks.length : firstTier) : at) &&
      (subject.preposition === null || isOfNoun(chunks, subject)),
  );
  if (verb) {
    const object = own.find(
      (subject) =>
        subject.from > at &&
        (tierAt < 0 || subject.from < tierAt) &&
        onlyFillers(chunks.slice(at + 1, subject.from), verb.noun === true),
    );
    if (verb.verb === 'join' && object)
      return { subject: left.at(-1) ?? null, companions: [...companions, object] };
    if (verb.transitive && object && !isPassive(chunks, at)) return { subject: object, companions };
    if (verb.verb === 'list' && firstTier >= 0) {
      const listed = own.find((subject) => subject.from > at);
      if (listed && firstTier < at) return { subject: listed, companions };
    }
    const behindTier = own.find(
      (subject) =>
        tierAt >= 0 &&
        subject.from > tierAt &&
        onlyFillers(chunks.slice(tierAt + 1, subject.from), false, true),
    );
    const subject = left.at(-1) ?? null;
    if (subject === null && behindTier) return { subject: behindTier, companions };
    if (subject === null && firstTier >= 0 && firstTier < at) {
      const list = own.find((each) => each.from > at && each.preposition === null);
      if (list) return { subject: list, companions };
    }
    return {
      subject: subject ?? (companions.length > 0 && left.length === 0 ? mergeable(companions) : null),
      companions: subject ? companions : [],
    };
  }
  if (left.length > 0) return { subject: left.at(-1) ?? null, companions };
  const behind = own.find((subject) => subject.from > firstTier && subject.preposition === null);
  if (behind) return { subject: behind, companions };
  return { subject: mergeable(companions), companions: [] };
}

const mergeable = (companions: readonly Subject[]): Subject | null => companions[0] ?? null;

/** `the downgrade of Cambodia`, `the government of Laos`. */
const isOfNoun = (chunks: readonly Chunk[], subject: Subject): boolean => {
  if (subject.preposition !== 'of') return false;
  const before = chunks.slice(Math.max(0, subject.from - 3), subject.from);
  return before.some(({ kind }) => kind === 'government' || kind === 'verb' || kind === 'theCountry');
};

/** `was placed`, `has been downgraded`: the subject stands before the verb. */
function isPassive(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    const kind = chunks[index]?.kind;
    if (kind === 'aux') return true;
    if (
      kind !== 'neg' &&
      kind !== 'never' &&
      kind !== 'always' &&
      kind !== 'automatic' &&
      kind !== 'again' &&
      kind !== 'verb' &&
      kind !== 'only' &&
      kind !== 'noLonger'
    )
      return false;
  }
  return false;
}

const FILLERS = new Set([
  'the',
  'atLeast',
  'atMost',
  'moreThan',
  'fewerThan',
  'approx',
  'exactly',
  'only',
  'again',
  'automatic',
  'vague',
  'colon',
  'word',
]);
const onlyFillers = (chunks: readonly Chunk[], noun: boolean, behindTier = false): boolean =>
  chunks.every(
    ({ kind }) =>
      FILLERS.has(kind) ||
      (noun && kind === 'of') ||
      (behindTier && ['aux', 'comma', 'noun', 'year', 'thisYear', 'in', 'at', 'report'].includes(kind)),
  );

/** What is said, or why that cannot be read. */
function predicateIn(
  clause: Clause,
  {
    verb,
    before: verbBefore,
    subject,
  }: { readonly verb: ChunkOf<'verb'> | null; readonly before: VerbClass | null; readonly subject: Subject },
): { said: Predicate } | { why: string } {
  const { chunks, verb: at } = clause;
  const tiers = tiersIn(chunks);
  const moves = verb !== null && MOVES.has(verb.verb);
  if (has(chunks, 'statusNoWaiver'))
    return {
      why: 'How many waivers a country has left is no claim that can be checked: see its eligibility.',
    };
  if (has(chunks, 'automatic') && (verb?.verb === 'down' || tiers.some(({ tier }) => tier === '3')))
    return { said: { event: 'automatic_downgrade' } };
  if (has(chunks, 'waiver'))
    return verb && WAIVER_VERBS.has(verb.verb)
      ? { said: { event: 'waiver' } }
      : { why: 'What it says of a waiver cannot be read.' };
  if (has(chunks, 'noLonger')) {
    const [only] = tiers;
    return tiers.length === 1 && only
      ? { said: { move: `${only.tier}-other` } }
      : { why: 'It does not say what is no longer so.' };
  }
  if (tiers.length === 0)
    return moves
      ? { said: { event: verb.verb === 'down' ? 'downgrade' : 'upgrade' } }
      : { why: 'It names no tier.' };
  const isBehind = subject.from > at && (verb?.verb === 'list' || verb?.verb === 'be');
  const relevant = tiers.filter(({ chunk }) => at < 0 || chunks.indexOf(chunk) > at || isBehind);
  if (relevant.length !== tiers.length)
    return { why: 'It names a tier before the verb, which can be read in more than one way.' };
  const said = predicateOf(verb?.verb ?? gapped(chunks, verbBefore, clause) ?? 'be', tiers);
  return said === null ? { why: 'What it says of these tiers can be read in more than one way.' } : { said };
}

const WAIVER_VERBS: ReadonlySet<VerbClass> = new Set(['receive', 'stay', 'be']);

/** A clause without a verb of its own has that of the clause before, if a preposition says that something moved. */
const gapped = (
  chunks: readonly Chunk[],
  verb: VerbClass | null,
  { continues, opens }: Clause,
): VerbClass | null =>
  verb !== null && (continues || opens === 'boundary') && has(chunks, 'to') && !has(chunks, 'aux')
    ? verb
    : null;

/** Where somebody is of whom something is said, as those are who are named beside him. */
function placementIn(said: Predicate): Predicate {
  const to = said.move?.split('-')[1];
  return to === undefined || to === 'better' || to === 'worse' || to === 'other'
    ? said
    : { tier: to as NonNullable<Predicate['tier']> };
}

/** `Cambodia, Laos and Vietnam were placed on Tier 3, Tier 2 and Tier 1, respectively`. */
function respectively(
  { chunks }: Clause,
  subject: Subject,
  verb: VerbClass | null,
  ask: Parameters<typeof requestsFor>[2],
): Outcome | null {
  const tiers = tiersIn(chunks);
  if (!has(chunks, 'respectively')) return null;
  if (subject.kind !== 'named' || subject.countries.length !== tiers.length)
    return why('"Respectively" does not go with as many countries as tiers.');
  const readings: Reading[] = [];
  for (const [index, iso2] of subject.countries.entries()) {
    const tier = tiers[index];
    const said = tier && predicateOf(verb ?? 'be', [{ tier: tier.tier, from: false }]);
    if (!said) return why('What it says of these tiers can be read in more than one way.');
    const outcome = requestsFor({ ...subject, countries: [iso2] }, said, ask);
    if ('why' in outcome) return outcome;
    readings.push(...outcome.readings);
  }
  return { readings };
}

export type { Times };
