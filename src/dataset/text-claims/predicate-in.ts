import type { Chunk, ChunkOf } from './chunks.js';
import type { Clause } from './clause.js';
import { type Predicate, predicateOf, tiersIn } from './predicates.js';
import type { Subject } from './subjects.js';
import type { VerbClass } from './words/signs.js';

const has = (chunks: readonly Chunk[], kind: Chunk['kind']): boolean =>
  chunks.some((chunk) => chunk.kind === kind);

const WAIVER_VERBS: ReadonlySet<VerbClass> = new Set(['receive', 'stay', 'be']);

/** What a clause says of its subject, or why that cannot be read. */
export function predicateIn(
  clause: Clause,
  {
    verb,
    before: verbBefore,
    subject,
  }: {
    readonly verb: ChunkOf<'verb'> | null;
    readonly before: VerbClass | null;
    readonly subject: Subject;
  },
): { said: Predicate } | { why: string } {
  const { chunks, verb: at } = clause;
  if (verb?.verb === 'waive') return { said: { event: 'waiver' } };
  if (chunks.some(({ kind }, index) => kind === 'statusNoWaiver' && index > at))
    return {
      why: 'How many waivers a country has left is no claim that can be checked: see its eligibility.',
    };
  if (chunks.some(({ kind }, index) => kind === 'waiver' && isCounted(chunks, index)))
    return { why: 'Which waiver of several it was is no claim that can be checked: see its eligibility.' };
  if (has(chunks, 'waiver'))
    return verb && WAIVER_VERBS.has(verb.verb)
      ? { said: { event: 'waiver' } }
      : { why: 'What it says of a waiver cannot be read.' };
  const tiers = tiersIn(chunks);
  if (has(chunks, 'automatic') && (verb?.verb === 'down' || tiers.some(({ tier }) => tier === '3')))
    return { said: { event: 'automatic_downgrade' } };
  if (has(chunks, 'noLonger')) {
    const [only] = tiers;
    return tiers.length === 1 && only
      ? { said: { tier: only.tier } }
      : { why: 'It does not say what is no longer so.' };
  }
  // `Malaysia out of Tier 3`.
  const leaves = verb === null && tiers.length > 0 && tiers.every(({ from }) => from);
  const class_ = verb?.verb ?? gapped(chunks, verbBefore, clause) ?? (leaves ? 'leave' : 'be');
  if (tiers.length === 0)
    return (verb?.alone ?? true) && (class_ === 'down' || class_ === 'up')
      ? { said: { event: class_ === 'down' ? 'downgrade' : 'upgrade' } }
      : { why: 'It names no tier.' };
  const isBehind = subject.from > at && (verb?.verb === 'list' || verb?.verb === 'be');
  const isBefore = ({ chunk, from }: (typeof tiers)[number]) =>
    at >= 0 && chunks.indexOf(chunk) < at && !from;
  if (!isBehind && tiers.some(isBefore))
    return { why: 'It names a tier before the verb, which can be read in more than one way.' };
  const said = predicateOf(class_, tiers);
  return said === null ? { why: 'What it says of these tiers can be read in more than one way.' } : { said };
}

/** `its second consecutive waiver`, `two waivers`, `another waiver`. */
function isCounted(chunks: readonly Chunk[], waiver: number): boolean {
  const before = chunks[waiver - 1]?.kind === 'row' ? chunks[waiver - 2] : chunks[waiver - 1];
  return before !== undefined && ['ordinal', 'number', 'other'].includes(before.kind);
}

/** A clause without a verb of its own has that of the clause before, if a preposition says that something moved. */
const gapped = (
  chunks: readonly Chunk[],
  verb: VerbClass | null,
  { continues, opens }: Clause,
): VerbClass | null =>
  verb !== null && (continues || opens === 'boundary') && has(chunks, 'to') && !has(chunks, 'aux')
    ? verb
    : null;
