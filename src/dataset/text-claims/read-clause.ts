import type { Chunk, ChunkOf } from './chunks.js';
import type { Clause } from './clause.js';
import { comparisonIn } from './comparisons.js';
import { known, limited } from './limited-subject.js';
import { placeSubjects } from './place-subjects.js';
import { predicateIn } from './predicate-in.js';
import { type Predicate, predicateOf, tiersIn } from './predicates.js';
import type { Context, Outcome, Reading } from './reading.js';
import { why } from './reading.js';
import { deniesVerb, refusalOf } from './refusals.js';
import { type Manner, requestsFor } from './requests.js';
import type { Subject } from './subjects.js';
import { type Times, timesIn } from './times.js';
import type { VerbClass } from './words/signs.js';

/** What a clause has from the rest of its sentence. */
export interface Around {
  /** Subjects of earlier clauses, the nearest last. */
  readonly before: readonly Subject[];
  /** The subject that ends the clause before, for `which`; `null` for none. */
  readonly antecedent: Subject | null;
  /** The first subject of the clause behind, for a clause that opens the sentence. */
  readonly behind: Subject | null;
  /** The year that the sentence names elsewhere, if it is meant here too. */
  readonly sentenceYear: number | null;
  /** Whether the sentence names a year that is not meant here. */
  readonly otherYear: boolean;
  /** The last year that was named before, for `two years later`. */
  readonly lastYear: number | null;
  /** The verb of the clause before: `Laos fell to Tier 3 and Cuba to the watch list`. */
  readonly verb: VerbClass | null;
  readonly context: Context;
}

export interface ClauseRead {
  readonly outcome: Outcome;
  readonly subject: Subject | null;
  readonly verb: VerbClass | null;
}

/** What is known of a clause when its claims are made. */
export type Ask = Parameters<typeof requestsFor>[2];

const has = (chunks: readonly Chunk[], kind: Chunk['kind']): boolean =>
  chunks.some((chunk) => chunk.kind === kind);

/** Whether a clause speaks of what can be claimed at all. */
export const isAboutTiers = ({ chunks }: Clause): boolean =>
  chunks.some(
    (chunk) =>
      ['tier', 'waiver', 'sanctionsWaiver', 'worst', 'best', 'than'].includes(chunk.kind) ||
      (chunk.kind === 'verb' && (chunk.alone === true || chunk.verb === 'waive')),
  ) || comparesInReport(chunks);

/** `ranked below Kuwait in the TIP Report`. */
const comparesInReport = (chunks: readonly Chunk[]): boolean =>
  has(chunks, 'report') &&
  has(chunks, 'country') &&
  (has(chunks, 'worse') || has(chunks, 'better')) &&
  chunks.some((chunk) => chunk.kind === 'verb' && chunk.verb === 'be' && chunk.transitive);

/** Whether a clause tells a move, or a watch list, without saying that it is of the report. */
const needsReport = ({ chunks }: Clause): boolean =>
  !chunks.some(
    (chunk) =>
      ['report', 'worst', 'best', 'waiver'].includes(chunk.kind) || (chunk.kind === 'tier' && !chunk.bare),
  );

/** Reads one clause. */
export function readClause(clause: Clause, around: Around): ClauseRead {
  const { chunks, verb: at } = clause;
  const verbChunk = chunks[at];
  const written = verbChunk?.kind === 'verb' ? verbChunk : null;
  const placed = placeSubjects(clause, written);
  const subject = limited(
    known(placed.subject, around.before) ?? inherited(clause, around),
    chunks,
    around.before,
  );
  const verb = written?.verb ?? null;
  const read = (outcome: Outcome): ClauseRead => ({ outcome, subject, verb });
  if (!isAboutTiers(clause)) return read({ readings: [] });
  const times = timesIn(chunks, clause.opens);
  const refused = refusalOf({ clause, verb: written, subject, isOwn: placed.subject !== null, times });
  if (refused !== null) return read(why(refused));
  if (needsReport(clause) && !around.context.isAboutReport)
    return read(why('It does not say that it speaks of the report.'));
  if (subject === null) return read(why('It does not say of which country it speaks.'));
  // `granted a waiver from a required downgrade`: the noun belongs to the verb before.
  if (placed.subject === null && written?.noun === true) {
    return read(
      around.verb === 'receive'
        ? { readings: [] }
        : why('What it says of a downgrade or an upgrade cannot be read.'),
    );
  }
  const manner = mannerOf(clause, written);
  const ask: Ask = {
    times,
    sentenceYear: around.sentenceYear,
    otherYear: around.otherYear,
    lastYear: around.lastYear,
    manner,
    context: around.context,
  };
  return read(
    claimsOf(clause, { subject, companions: placed.companions, written, before: around.verb, ask }),
  );
}

interface Parts {
  readonly subject: Subject;
  readonly companions: readonly Subject[];
  readonly written: ChunkOf<'verb'> | null;
  readonly before: VerbClass | null;
  readonly ask: Ask;
}

function claimsOf(clause: Clause, { subject, companions, written, before, ask }: Parts): Outcome {
  const { chunks, verb: at } = clause;
  const special =
    respectively(clause, { subject, verb: written?.verb ?? null, ask }) ?? comparisonIn(clause, subject, ask);
  if (special) return special;
  if (isApposition(clause, subject)) {
    const [first] = tiersIn(chunks);
    return requestsFor(
      subject,
      { tier: first?.tier ?? '1' },
      { ...ask, manner: { ...PLAIN, yearBefore: ask.manner.yearBefore } },
    );
  }
  const predicate = predicateIn(clause, { verb: written, before, subject });
  if ('why' in predicate) return why(predicate.why);
  const { said } = predicate;
  const fromYears = yearsOfMove(clause, said, ask.times);
  if (fromYears === null) return why('A move that is told with two years can be read in more than one way.');
  const outcome = requestsFor(subject, said, { ...ask, times: fromYears });
  if ('why' in outcome) return outcome;
  const beside = companions.map((companion) => ({
    whom: companion,
    // `Two countries were downgraded to Tier 3: Laos and Cuba`.
    said: companion.from < at || chunks[companion.from - 1]?.kind === 'colon' ? said : placementIn(said),
  }));
  const many = chunks.find((chunk) => chunk.kind === 'oneOfMany');
  const counted =
    many?.kind === 'oneOfMany'
      ? [{ whom: { ...UNNAMED, ...many, kind: 'count', other: false, bare: false } as const, said }]
      : [];
  const plain = {
    ...ask,
    manner: { ...ask.manner, stays: false },
    times: { ...ask.times, streak: null, first: null, previous: null },
  };
  const also = [...beside, ...counted].flatMap(({ whom, said }) => {
    const outcome = requestsFor(whom, said, plain);
    return 'why' in outcome ? [] : outcome.readings;
  });
  return { readings: [...outcome.readings, ...also] };
}

const UNNAMED = { only: false, preposition: null } as const;
const PLAIN: Manner = {
  negated: false,
  never: false,
  noLonger: false,
  always: false,
  again: false,
  stays: false,
  present: false,
  past: false,
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

function mannerOf(clause: Clause, verb: ChunkOf<'verb'> | null): Manner {
  const { chunks, opens } = clause;
  const denied = deniesVerb(clause);
  const inAny = chunks.some(
    (chunk, index) =>
      chunk.kind === 'word' &&
      chunk.word === 'any' &&
      chunks
        .slice(index + 1, index + 4)
        .some(({ kind }) => ['yearWord', 'reportWord', 'report'].includes(kind)),
  );
  return {
    negated: denied && !inAny,
    never: has(chunks, 'never') || (denied && inAny),
    noLonger: has(chunks, 'noLonger'),
    always: has(chunks, 'always'),
    again: has(chunks, 'again'),
    stays: verb?.verb === 'stay',
    present: isPresent(chunks),
    past: verb !== null && !isPresent(chunks),
    yearBefore: opens === 'after' || isEarlier(chunks),
  };
}

/** Whether the verb, or the first of its auxiliaries, is in the present tense. */
export function isPresent(chunks: readonly Chunk[]): boolean {
  const first = chunks.find(({ kind }) => kind === 'aux' || kind === 'verb');
  return (first?.kind === 'aux' || first?.kind === 'verb') && first.present === true;
}

/** `had been on Tier 3 for two years`: up to the report before. */
const isEarlier = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => (chunk.kind === 'aux' || chunk.kind === 'verb') && chunk.earlier === true) &&
  chunks.some(({ kind }) => kind === 'row' || kind === 'yearWord' || kind === 'since');

/** The subject of the clause before, or for one that opens the sentence, behind. */
function inherited({ opens }: Clause, { before, behind, antecedent }: Around): Subject | null {
  if (opens === 'which') return antecedent && { ...antecedent, only: false };
  const last = before.at(-1);
  if (last) return last.kind === 'named' ? { ...last, only: false, others: null, among: null } : null;
  return opens === 'after' && behind ? { ...behind, only: false } : null;
}

/** A move that is told with the years of both reports is one of the later; `null` where it takes more than one. */
function yearsOfMove({ chunks, verb }: Clause, { move }: Predicate, times: Times): Times | null {
  if (move === undefined) return times;
  const hasFrom = chunks.some(({ kind }) => kind === 'from');
  if (hasFrom && (times.relative === 'last' || times.relative === 'before')) {
    const at = chunks.findIndex(({ kind }) => kind === 'lastYear' || kind === 'yearBefore');
    return at < verb ? times : null;
  }
  const [first = 0, second = 0] = times.years;
  if (times.years.length < 2 || !hasFrom) return times;
  return times.years.length === 2 && second === first + 1 ? { ...times, years: [second] } : null;
}

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
  { subject, verb, ask }: { readonly subject: Subject; readonly verb: VerbClass | null; readonly ask: Ask },
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
