import type { Chunk, ChunkOf } from '../chunks.js';
import { inPlaceOf, kindAt, type Rule } from './rule.js';

/*
 * Members of a group of countries. A group says and does much itself ("the EU placed Kenya on a list"), so that its name
 * counts only where it plainly tells whose members are counted; elsewhere it is a word that means nothing here.
 */

/** A member, where the name of its group stands beside. */
const MEMBER = new Set('member members ally allies'.split(' '));
/** What may stand before those that are counted: `former EU members` and `non-EU members` are others. */
const BEFORE = new Set<Chunk['kind'] | undefined>([
  undefined,
  'number',
  'all',
  'no',
  'most',
  'of',
  'the',
  'only',
  'vague',
  'approx',
  'exactly',
  'mostRecord',
  'fewest',
  'numberOf',
  'oneOf',
  'other',
]);
/** Behind these it speaks of more than those members, or of something that they have. */
const NOT_BEHIND = new Set<Chunk['kind'] | undefined>([
  'noun',
  'country',
  'region',
  'group',
  'government',
  'and',
  'or',
  'agent',
  'except',
  // `the NATO list`.
  'the',
]);
/** A number of these beside the countries themselves is a member too. */
const MORE_THAN_COUNTRIES: ReadonlySet<string> = new Set(['g20']);

interface Members {
  readonly group: string;
  readonly size: number | null;
  readonly next: number;
}

/** `ASEAN members`, `countries in the EU`, `the ten members of ASEAN`, `ASEAN's ten members`, `In the EU, …`. */
export const members: Rule = (chunks, at) => {
  const head = chunks[at];
  if (head === undefined) return null;
  const size = head.kind === 'number' && isWhole(chunks, at) ? head.value : null;
  const found = membersAt(chunks, size === null ? at : at + 1) ?? inGroup(chunks, at);
  if (found && isPlain(chunks, at, found)) {
    const told = size ?? found.size;
    if (told === null || !MORE_THAN_COUNTRIES.has(found.group)) {
      const region = { group: found.group, ...(told === null ? {} : { members: told }) };
      const last = chunks[found.next - 1] ?? head;
      const noun: Chunk[] = found.isPlace ? [] : [{ kind: 'noun', from: last.from, to: last.to }];
      return { chunks: [inPlaceOf(head, { kind: 'region', region } as const), ...noun], next: found.next };
    }
  }
  return head.kind === 'group' ? { chunks: [asWord(head)], next: at + 1 } : null;
};

const asWord = (chunk: ChunkOf<'group'>): Chunk =>
  inPlaceOf(chunk, { kind: 'word', word: chunk.group, capital: true, isGroup: true } as const);

/** Whether a number is that of all members: `three of the ten`, `all ten`, `Of the ten`. */
function isWhole(chunks: readonly Chunk[], at: number): boolean {
  const before = kindAt(chunks, at - 1) === 'the' ? at - 2 : at - 1;
  const kind = kindAt(chunks, before);
  if (kind === 'all' || kind === 'no' || kind === 'most') return true;
  return kind === 'of' && [undefined, 'number', 'all', 'no', 'most'].includes(kindAt(chunks, before - 1));
}

/** The noun of members: its index behind, `null` for none. */
function nounAt(chunks: readonly Chunk[], at: number): number | null {
  const chunk = chunks[at];
  if (chunk?.kind === 'noun') return at + 1;
  if (chunk?.kind !== 'word' || !MEMBER.has(chunk.word)) return null;
  return kindAt(chunks, at + 1) === 'noun' ? at + 2 : at + 1;
}

function membersAt(chunks: readonly Chunk[], at: number): (Members & { isPlace: false }) | null {
  const first = chunks[at];
  if (first?.kind === 'group') {
    const number = chunks[at + 1];
    const size = first.possessive && number?.kind === 'number' ? number.value : null;
    const next = nounAt(chunks, size === null ? at + 1 : at + 2);
    return next === null ? null : { group: first.group, size, next, isPlace: false };
  }
  const noun = nounAt(chunks, at);
  if (noun === null) return null;
  const group = chunks[kindAt(chunks, noun + 1) === 'the' ? noun + 2 : noun + 1];
  if (group?.kind !== 'group' || !group.inside || group.possessive) return null;
  const next = chunks.indexOf(group) + 1;
  return { group: group.group, size: null, next, isPlace: false };
}

/** `In the EU, no country was …`: at the head of a sentence, and parted from it. */
function inGroup(chunks: readonly Chunk[], at: number): (Members & { isPlace: true }) | null {
  const group = chunks[at];
  if (group?.kind !== 'group' || !group.inside || group.possessive) return null;
  const before = kindAt(chunks, at - 1) === 'the' ? at - 2 : at - 1;
  if (before !== 0 || kindAt(chunks, before) === 'of' || kindAt(chunks, at + 1) !== 'comma') return null;
  return { group: group.group, size: null, next: at + 1, isPlace: true };
}

function isPlain(
  chunks: readonly Chunk[],
  at: number,
  { next, isPlace }: Members & { isPlace: boolean },
): boolean {
  if (isPlace) return true;
  const behind = chunks[next];
  // `the EU list`, `the EU downgrade`: a noun that looks like a verb.
  if (behind?.kind === 'verb' && (behind.verb === 'list' || behind.noun === true)) return false;
  if (NOT_BEHIND.has(behind?.kind) || (behind?.kind === 'word' && /^\w/.test(behind.word))) return false;
  const before = kindAt(chunks, at - 1);
  // `In 2023, ASEAN members`, but not `candidates, EU members`.
  if (before === 'comma') return true;
  if (before !== 'other') return BEFORE.has(before);
  return kindAt(chunks, at - 2) === 'number';
}
