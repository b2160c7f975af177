import type { Release } from '../dataset/release.js';
import { newerReportMeant, type ReportMeant } from '../dataset/report-meant.js';
import { hasBegun, lastDayOf, PartialDate } from '../domain/dates.js';
import { Problem } from '../domain/problem.js';
import { type AnnotatedSentence, type AnnotatedText, OUTCOMES, type Reading } from './answer.js';
import { clausesOf, unreadIn } from './clauses.js';
import { type EarlierPassage, factsOf, tablesOf } from './facts.js';
import { type Item, type Passage, type Sentence, sentencesOf } from './items.js';
import { judge } from './judge.js';
import { tokensOf } from './lexicon.js';
import { sentenceOf } from './mentions.js';
import { type Antecedent, openAt, PAST, placed, readClauses, type TextContext } from './read-clauses.js';
import { whyEntering } from './requests.js';

const NO_DAY = 'it names no report, and the text no day of publication';
/** For how many sentences another list with tiers may still be meant. */
const OTHER_LIST_LASTS = 3;

/** A text to be annotated. */
export interface TextRequest {
  readonly text: string;
  /** The day on which it was published, or as much as is known of it: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly published?: string | undefined;
  /** YYYY-MM-DD, for the addresses: the release is limited to it already. */
  readonly asOf?: string | undefined;
}

/**
 * Puts the rows beside each sentence of a text that speaks of placements, and says of each clause whether the rows bear it
 * out, or why it was not judged. The same text always gives the same answer: there is a lexicon and there are patterns, and
 * no model. The time is linear in the length.
 * @throws Problem `invalid-parameter` for a text that is empty or no Unicode, or a day without a report before it
 */
export function annotate(release: Release, { text, published, asOf }: TextRequest): AnnotatedText {
  refuseUnlessText(text);
  const inForce = published === undefined ? release.newestYear : inForceOn(release, published);
  const year = published === undefined ? null : Number(published.slice(0, 'YYYY'.length));
  const publishedOn = new Map(release.tables.reports.map((report) => [report.year, report.published_on]));
  const parts: (Passage & Sentence)[] = [];
  for (const passage of sentencesOf(text)) {
    const tokens = tokensOf(text.slice(passage.start, passage.end), passage.start);
    parts.push({ ...passage, ...sentenceOf(release, tokens, { year, publishedOn }) });
  }
  const judging = { release, asOf };
  const meant = newerReportMeant(release, published);
  const implied = impliedOn(release, published, { inForce, meant });
  const reports = new Set(release.years);
  const entering = release.derive(whyEntering);
  const sentences: AnnotatedSentence[] = [];
  let before: EarlierPassage | null = null;
  // A time that is not the current one: a sentence without a year may go on with it, until another year is named.
  let otherTime: number | string | null = null;
  let otherList = 0;
  let told: Antecedent | null = null;
  for (const [index, part] of parts.entries()) {
    const { start, end, items, tags, mentions } = part;
    const facts = factsOf(release, part, { before, inForce });
    if (tags.has('otherList')) otherList = OTHER_LIST_LASTS;
    else otherList = tags.has('trafficking') ? 0 : Math.max(0, otherList - 1);
    const turned =
      otherList > 0
        ? 'another list with tiers may be meant'
        : turnedBy(parts.slice(Math.max(0, index - 1), index + 2), part);
    const near = parts.slice(Math.max(0, index - NEAR), index);
    const clauses = facts === null ? [] : clausesOf(items);
    const { reads: found, told: now } = readClauses(clauses, {
      ...implied,
      reports,
      entering,
      carried: carriedBy(near),
      otherTime,
      told,
      isFirst: index === 0,
      speaksOfGroup: near.some((each) => each.items.some(({ group }) => group)),
    });
    told = now;
    // A sentence that speaks of tiers is never passed over in silence.
    const reads = found.length > 0 || facts === null ? found : [openAt(part, 'no claim was read')];
    const readings = reads.map((read) => judge(judging, { ...read, open: turned ?? read.open }));
    const unread = unreadIn(clauses, reads).map((each) => text.slice(each.start, each.end));
    sentences.push({
      start,
      end,
      text: text.slice(start, end),
      mentions: [...mentions],
      facts,
      readings,
      unread,
    });
    if (facts !== null && facts.countries.length + facts.groups.length > 0)
      before = { index, countries: facts.countries, groups: facts.groups };
    const years = items.flatMap(yearsOf);
    if (years.length === 0 && facts !== null && items.some(isOfAnotherTime)) otherTime = 'another time';
    if (years.length > 0) otherTime = years.find((each) => each !== inForce && each !== year) ?? null;
  }
  const facts = sentences.flatMap((sentence) => sentence.facts ?? []);
  const tables = tablesOf(release, facts);
  const readings = sentences.flatMap((sentence) => sentence.readings);
  const numbers = OUTCOMES.map((each) => [each, readings.filter(({ outcome }) => outcome === each).length]);
  const outcomes = Object.fromEntries(numbers) as Record<Reading['outcome'], number>;
  return {
    release: release.version,
    published: published ?? null,
    inForce: meant ? meant.inForce : inForce,
    counts: {
      sentences: sentences.length,
      withFacts: facts.length,
      ...outcomes,
      unread: sentences.flatMap((sentence) => sentence.unread).length,
    },
    ...tables,
    sentences,
  };
}

function refuseUnlessText(text: string): void {
  if (!/\S/.test(text)) throw refused('text', 'holds no text');
  if (/\p{Surrogate}/u.test(text))
    throw refused('text', 'has half a character (a lone surrogate): it is no Unicode');
}

/** Days after a report in which news of it needs no year. */
const NEWS = 14;
const DAY_MS = 86_400_000;

/** The report that is meant where none is named, by the present and by the past tense; else why none can be. */
function impliedOn(
  release: Release,
  published: string | undefined,
  { inForce, meant }: { readonly inForce: number; readonly meant: ReportMeant | null },
): Pick<TextContext, 'present' | 'past'> {
  if (published === undefined) return { present: NO_DAY, past: NO_DAY };
  if (meant) return { present: meant.why, past: meant.why };
  const days = (Date.parse(lastDayOf(published)) - Date.parse(release.report(inForce).published_on)) / DAY_MS;
  return { present: inForce, past: days <= NEWS ? inForce : PAST };
}

/** Sentences back to which `it` may point, and a group may be meant. */
const NEAR = 3;

/** The one country of the last sentence that names any: `it`. */
function carriedBy(near: readonly Sentence[]): string | null {
  const named = near.map(({ items }) => new Set(items.flatMap(placed)));
  const [only = null, ...more] = named.findLast(({ size }) => size > 0) ?? [];
  return more.length === 0 ? only : null;
}

const yearsOf = ({ cls, years = [], qualifier }: Item): readonly number[] =>
  cls === 'Y' || cls === 'E' || qualifier ? years : [];

/** Of words that only change what is said. */
const CHANGED = 'changed';

/** `For three years` leads up to today. */
const isOfAnotherTime = ({ tags, cls }: Item): boolean => tags.has('relativeTime') && cls !== 'O';

/** The part of a sentence, or of one beside it, that may turn the meaning of the whole; `null` for none. */
function turnedBy(around: readonly Sentence[], { items }: Sentence): string | null {
  const turning = items.find(({ turns }) => turns !== undefined);
  if (turning)
    return turning.turns === CHANGED
      ? `“${turning.written}” may change the claim`
      : `${turning.turns} (“${turning.written}”)`;
  if (items.some(({ cls }) => cls === '?')) return 'a question';
  return around.some(({ tags }) => tags.has('turnsText')) ? 'it may be quoted as an error' : null;
}

/**
 * The newest report on the last day that is meant.
 * @throws Problem `invalid-parameter` for no date, a day before the first report, or one to come
 */
function inForceOn(release: Release, published: string): number {
  const { error, data = '' } = PartialDate.safeParse(published);
  const out = release.years.findLast(
    (year) => !error && release.report(year).published_on <= lastDayOf(data),
  );
  if (out !== undefined && hasBegun(published)) return out;
  const why = out
    ? ', which has not come: leave it out where it is not known'
    : `: no report was out by then, the first came out on ${release.report(release.firstYear).published_on}`;
  throw refused('published', error?.issues[0]?.message ?? `is ${published}${why}`, published);
}

const refused = (parameter: string, message: string, value?: string): Problem =>
  new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, ...(value !== undefined && { value }), message }],
  });
