import type { Chunk } from './chunks.js';
import type { Clause } from './clause.js';
import type { Context } from './reading.js';

/*
 * A clause that names no tier is silent, as most of a text is: `police freed 30 workers`. Some say more of a claim before them
 * all the same (`but not in 2015`, `and has been there ever since`, `where it remains`), or speak of the report itself.
 */

/** What says that it goes on about that claim, or denies it. */
const GOES_ON = new Set<Chunk['kind']>([
  'verb',
  'neg',
  'never',
  'noLonger',
  'always',
  'again',
  'only',
  'since',
  'until',
  'row',
]);
const TIMES = new Set<Chunk['kind']>([
  'year',
  'since',
  'until',
  'always',
  'never',
  'row',
  'yearWord',
  'reportWord',
  'thisYear',
  'lastYear',
  'yearBefore',
  'yearAfter',
  'nextYear',
  'sameYear',
  'offset',
  'later',
  'earlier',
  'unclearTime',
  'formerly',
]);
/** What can stand between them. */
const PASSED = new Set<Chunk['kind']>([
  'aux',
  'and',
  'or',
  'comma',
  'break',
  'at',
  'in',
  'of',
  'for',
  'from',
  'to',
  'the',
  'which',
  'all',
  'past',
  'adverb',
  'hedge',
  'atLeast',
  'moreThan',
  'firstTime',
  'report',
  'government',
  'pronoun',
  'theCountry',
  'country',
  'number',
  'ordinal',
]);
const EMPTY_WORDS = new Set('there so ever . ! did both same day case way'.split(' '));

/** Whether a clause without a tier says more of a tier that was named before it. */
export function goesOn({ chunks }: Clause): boolean {
  if (chunks.some(({ kind }) => kind === 'automatic')) return true;
  if (isCountryWithYear(chunks)) return true;
  let told = false;
  for (const [index, chunk] of chunks.entries()) {
    if (told && (TIMES.has(chunk.kind) || (chunk.kind === 'word' && chunk.word === 'there'))) return true;
    if (GOES_ON.has(chunk.kind)) told ||= !saysNothing(chunks, index);
    else if (chunk.kind === 'word' ? !EMPTY_WORDS.has(chunk.word) : !isPassed(chunk)) return false;
  }
  return told;
}

/** `followed by Laos in 2023`, `Laos did so in 2023`. */
const isCountryWithYear = (chunks: readonly Chunk[]): boolean =>
  ['country', 'year'].every((kind) => chunks.some((chunk) => chunk.kind === kind)) &&
  chunks.every((chunk) => (chunk.kind === 'word' ? EMPTY_WORDS.has(chunk.word) : isPassed(chunk)));

const isPassed = ({ kind }: Chunk): boolean => PASSED.has(kind) || TIMES.has(kind);

/** `the downgrade came in 2023`, and `it was announced`, whose last word begins another clause. */
function saysNothing(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== 'verb') return false;
  if (chunk.verb === 'move') return true;
  const isLast = chunk.verb === 'be' && chunk.earlier !== true && index === chunks.length - 1;
  return isLast && chunks.some(({ kind }) => kind === 'pronoun');
}

const COVERS = new Set(
  'cover covers covered covering excluded excludes omitted omits assesses assessed evaluates evaluated'.split(
    ' ',
  ),
);

/** `the report covered 188 countries`, `was not included in the report`, `is on the US blacklist`. */
export function isAboutReportItself({ chunks }: Clause, { isAboutReport }: Context): boolean {
  const has = (kind: Chunk['kind']): boolean => chunks.some((chunk) => chunk.kind === kind);
  const namesReport = has('report') || has('reportWord');
  const isOfUs = chunks.some((chunk) => chunk.kind === 'country' && chunk.iso2 === 'US');
  const namesCountries = has('country') || has('noun');
  return chunks.some((chunk) => {
    if (chunk.kind === 'word' && /^blacklists?$/.test(chunk.word))
      return isAboutReport || isOfUs || has('agent');
    const covers =
      chunk.kind === 'verb'
        ? chunk.verb === 'list' || (chunk.verb === 'be' && chunk.transitive)
        : chunk.kind === 'word' && COVERS.has(chunk.word);
    return covers && namesReport && namesCountries;
  });
}
