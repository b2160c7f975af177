import type { Chunk } from './chunks.js';
import { nounBehind } from './nouns.js';
import type { Subject } from './subjects.js';
import { MONTHS } from './words/numbers.js';

/** A pronoun stands for the country that was named last in the sentence, if one was. */
export function known(subject: Subject | null, before: readonly Subject[]): Subject | null {
  const last = subject?.kind === 'pronoun' ? before.findLast(({ kind }) => kind === 'named') : undefined;
  return last?.kind === 'named' && subject
    ? { ...last, from: subject.from, to: subject.to, only: false, others: null, among: null }
    : subject;
}

/** The subject, as the rest of the clause and the counts before it limit it. */
export function limited(
  subject: Subject | null,
  chunks: readonly Chunk[],
  before: readonly Subject[],
): Subject | null {
  const only = chunks.find((chunk) => chunk.kind === 'onlyOf');
  if (only?.kind === 'onlyOf') {
    return subject?.kind === 'named'
      ? inRegion({ ...subject, only: true, others: 0, among: only.among }, chunks)
      : null;
  }
  return numbered(inRegion(subject, chunks), chunks, before);
}

/** `In Africa, only two countries …`: a region that stands elsewhere limits what is counted. */
function inRegion(subject: Subject | null, chunks: readonly Chunk[]): Subject | null {
  if (subject === null || subject.kind === 'pronoun' || subject.kind === 'unreadable') return subject;
  if (subject.kind === 'named' && !subject.only && subject.others === null) return subject;
  const own = (index: number) => index >= subject.from && index < subject.to;
  if (chunks.some((_, index) => !own(index) && isUnknownGroup(chunks, index))) return null;
  // `The EU has no country on Tier 3`: what is counted is the group's, in words that are not read.
  if (chunks.some((chunk) => chunk.kind === 'word' && chunk.isGroup === true)) return null;
  const [region, ...more] = chunks.filter((chunk, index) => chunk.kind === 'region' && !own(index));
  if (region?.kind !== 'region') return subject;
  return more.length > 0 || subject.among !== null ? null : { ...subject, among: region.region };
}

const GROUP_WORDS = new Set('region bloc continent group subregion hemisphere world'.split(' '));
/** `in ASEAN`, `among the bloc`: some countries, and not known which. */
function isUnknownGroup(chunks: readonly Chunk[], at: number): boolean {
  if (!['in', 'at', 'of', 'from'].includes(chunks[at]?.kind ?? '')) return false;
  const behind = chunks[at + 1]?.kind === 'the' ? chunks[at + 2] : chunks[at + 1];
  return (
    behind?.kind === 'word' &&
    ((behind.capital && !DATES.has(behind.word)) || (GROUP_WORDS.has(behind.word) && behind.word !== 'world'))
  );
}
const DATES = new Set([...MONTHS, ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ')]);

/** A number without a noun counts what was counted before it. */
function numbered(
  subject: Subject | null,
  chunks: readonly Chunk[],
  before: readonly Subject[],
): Subject | null {
  if (subject?.kind !== 'count' || !subject.bare) return subject;
  const counted = before.findLast(({ kind }) => kind === 'count');
  if (counted?.kind === 'count') return { ...subject, among: counted.among ?? subject.among };
  // `Of the African countries in the report, 20 were …`.
  const noun = chunks[0]?.kind === 'of' ? nounBehind(chunks, chunks[1]?.kind === 'number' ? 2 : 1) : null;
  return noun === null || noun.unknownGroup ? null : { ...subject, among: noun.among };
}
