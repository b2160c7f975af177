import type { Chunk, ChunkOf } from './chunks.js';
import type { Clause } from './clause.js';
import { isPassive } from './passive.js';
import { type Subject, subjectsIn } from './subjects.js';

export interface Placed {
  readonly subject: Subject | null;
  /** Others that are named beside it, and are where it is: `including China`, `joining Cuba`. */
  readonly companions: readonly Subject[];
}

type Verb = ChunkOf<'verb'>;

/** Which of the names of a clause it is about: before the verb, behind a verb that takes an object, or behind the tier. */
export function placeSubjects({ chunks, verb: at }: Clause, verb: Verb | null): Placed {
  const all = subjectsIn(chunks);
  const companions = all.filter(
    (subject) => isCompanion(chunks, subject.from) || isListed(chunks, subject, all),
  );
  const own = all.filter((subject) => !companions.includes(subject));
  const place = { chunks, at, own, companions };
  return verb ? byVerb(place, verb) : withoutVerb(place);
}

interface Place {
  readonly chunks: readonly Chunk[];
  readonly at: number;
  readonly own: readonly Subject[];
  readonly companions: readonly Subject[];
}

const isCompanion = (chunks: readonly Chunk[], from: number): boolean =>
  chunks[from - 1]?.kind === 'including' ||
  (chunks[from - 1]?.kind === 'the' && chunks[from - 2]?.kind === 'including');

/** `Two countries were on Tier 3: Laos and Cuba.` */
const isListed = (chunks: readonly Chunk[], { from, kind }: Subject, all: readonly Subject[]): boolean =>
  kind === 'named' &&
  chunks[from - 1]?.kind === 'colon' &&
  all.some((counted) => counted.kind === 'count' && counted.to < from);

function byVerb({ chunks, at, own, companions }: Place, verb: Verb): Placed {
  const isTier = (chunk: Chunk): boolean => chunk.kind === 'tier';
  const firstTier = chunks.findIndex(isTier);
  const tierBehind = chunks.findIndex((chunk, index) => index > at && isTier(chunk));
  const before = own.filter((subject) => subject.to <= at && standsFree(chunks, subject)).at(-1) ?? null;
  const object = own.find(
    ({ from }) =>
      from > at &&
      (tierBehind < 0 || from < tierBehind) &&
      onlyFillers(chunks.slice(at + 1, from), verb.noun === true ? NOUN_FILLERS : FILLERS),
  );
  if (verb.verb === 'join' && object) return { subject: before, companions: [...companions, object] };
  if (verb.transitive && object && !isPassive(chunks, at)) return { subject: object, companions };
  if (verb.verb === 'list' && firstTier >= 0 && firstTier < at) {
    const listed = own.find(({ from }) => from > at);
    if (listed) return { subject: listed, companions };
  }
  if (before) return { subject: before, companions };
  // `There were 20 countries on Tier 3`.
  if (object && chunks.slice(0, at).some((chunk) => chunk.kind === 'word' && chunk.word === 'there'))
    return { subject: object, companions };
  const behindTier = own.find(
    ({ from }) =>
      tierBehind >= 0 && from > tierBehind && onlyFillers(chunks.slice(tierBehind + 1, from), BEHIND_TIER),
  );
  if (behindTier) return { subject: behindTier, companions };
  if (firstTier >= 0 && firstTier < at) {
    // `On Tier 3 are Laos and Cuba`.
    const list = own.find(({ from, preposition }) => from > at && preposition === null);
    if (list) return { subject: list, companions };
  }
  return { subject: companions[0] ?? null, companions: [] };
}

function withoutVerb({ chunks, own, companions }: Place): Placed {
  const firstTier = chunks.findIndex(({ kind }) => kind === 'tier');
  const before = own.filter(
    (subject) => subject.to <= (firstTier < 0 ? chunks.length : firstTier) && standsFree(chunks, subject),
  );
  if (before.length > 0) return { subject: before.at(-1) ?? null, companions };
  // `Tier 3: Laos and Cuba`, `Tier 3 for Laos`.
  const behind = own.find(
    ({ from, preposition }) =>
      from > firstTier && (preposition === null || (preposition === 'for' && from <= firstTier + 2)),
  );
  return behind ? { subject: behind, companions } : { subject: companions[0] ?? null, companions: [] };
}

const standsFree = (chunks: readonly Chunk[], subject: Subject): boolean =>
  subject.preposition === null || isOfNoun(chunks, subject);

/** `the downgrade of Cambodia`, `the government of Laos`. */
const isOfNoun = (chunks: readonly Chunk[], subject: Subject): boolean => {
  if (subject.preposition !== 'of') return false;
  const before = chunks.slice(Math.max(0, subject.from - 3), subject.from);
  return before.some(({ kind }) => kind === 'government' || kind === 'verb' || kind === 'theCountry');
};

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
  'adverb',
]);
const NOUN_FILLERS = new Set([...FILLERS, 'of']);
const BEHIND_TIER = new Set([
  ...FILLERS,
  'aux',
  'comma',
  'noun',
  'year',
  'thisYear',
  'in',
  'at',
  'report',
  'reportWord',
]);
const onlyFillers = (chunks: readonly Chunk[], fillers: ReadonlySet<string>): boolean =>
  chunks.every(({ kind }) => fillers.has(kind));
