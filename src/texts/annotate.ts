import type { Verdict } from '../claims/verdict.js';
import type { Release } from '../dataset/release.js';
import { lastDayOf, PartialDate } from '../domain/cells.js';
import { Slice } from '../domain/own-turn.js';
import { Problem } from '../domain/problem.js';
import type { AnnotatedSentence, AnnotatedText, Reading } from './answer.js';
import { clausesOf } from './clauses.js';
import { type Before, factsOf, tablesOf } from './facts.js';
import { type Judging, judge } from './judge.js';
import { type Sentence, sentenceOf } from './mentions.js';
import { readClauses } from './read-clauses.js';
import { type Passage, sentencesOf } from './sentences.js';
import { tokensOf } from './tokens.js';

/** A text to be annotated. */
export interface TextRequest {
  readonly text: string;
  /** The day on which it was published, or as much as is known of it: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly published?: string | undefined;
  /** YYYY-MM-DD, for the addresses: the release is limited to it already. */
  readonly asOf?: string | undefined;
}

/** Milliseconds after which others may have their turn. */
const SLICE_MS = 5;

/**
 * Puts the rows beside each sentence of a text that speaks of placements, and reads its simple clauses. The same text
 * always gives the same answer: there is a lexicon and a dozen patterns, and no model. The time is linear in the length;
 * a long text is read in several turns of the event loop.
 * @param slice to rest on, and to end the work when nobody waits for it any more
 * @throws Problem `invalid-parameter` for a text that is empty or no Unicode, or a day without a report before it
 */
export async function annotate(
  release: Release,
  request: TextRequest,
  slice = new Slice(SLICE_MS),
): Promise<AnnotatedText> {
  refuseUnlessText(request.text);
  const steps = stepsOf(release, request);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (slice.isOver) await slice.rest();
  }
}

function refuseUnlessText(text: string): void {
  const fault = !/\S/.test(text)
    ? 'holds no text'
    : /\p{Surrogate}/u.test(text)
      ? 'has half a character (a lone surrogate): it is no Unicode'
      : null;
  if (fault === null) return;
  throw refused('text', undefined, fault);
}

/** Each step is a piece of work after which another's may be done. */
function* stepsOf(
  release: Release,
  { text, published, asOf }: TextRequest,
): Generator<undefined, AnnotatedText> {
  const inForce = published === undefined ? release.newestYear : inForceOn(release, published);
  const times = {
    year: published === undefined ? null : Number(published.slice(0, 'YYYY'.length)),
    publishedOn: new Map(release.tables.reports.map(({ year, published_on }) => [year, published_on])),
  };
  const parts: (Passage & { readonly sentence: Sentence })[] = [];
  for (const passage of sentencesOf(text)) {
    const tokens = tokensOf(text.slice(passage.start, passage.end), passage.start);
    parts.push({ ...passage, sentence: sentenceOf(release, tokens, times) });
    yield;
  }
  const judging: Judging = { release, asOf, inForce, known: new Map<string, Verdict | string>() };
  const context = { judging, times, implied: published === undefined ? NO_DAY : inForce };
  const sentences: AnnotatedSentence[] = [];
  let before: Before | null = null;
  let state: State = { otherYear: null, otherList: 0 };
  for (const [index, { start, end, sentence }] of parts.entries()) {
    const facts = factsOf(release, sentence, { before, inForce });
    state = stateIn(state, sentence);
    const around = [parts[index - 1], parts[index + 1]].flatMap((part) => (part ? [part.sentence] : []));
    const readings = facts === null ? [] : readingsOf(sentence, { ...context, state, around });
    sentences.push({
      start,
      end,
      text: text.slice(start, end),
      mentions: [...sentence.mentions],
      facts,
      readings: [...readings],
    });
    if (facts !== null && facts.countries.length + facts.groups.length > 0)
      before = { index, countries: facts.countries, groups: facts.groups };
    state = stateAfter(state, sentence, [inForce, times.year ?? inForce]);
    yield;
  }
  const tables = yield* tablesOf(
    release,
    sentences.flatMap(({ facts }) => facts ?? []),
  );
  const all = sentences.flatMap(({ readings }) => readings);
  const number = (outcome: Reading['outcome']) => all.filter((reading) => reading.outcome === outcome).length;
  return {
    release: release.version,
    published: published ?? null,
    inForce,
    counts: {
      sentences: sentences.length,
      withFacts: sentences.filter(({ facts }) => facts !== null).length,
      agrees: number('agrees'),
      differs: number('differs'),
      refuted: number('refuted'),
      open: number('open'),
    },
    ...tables,
    sentences,
  };
}

const NO_DAY = 'it names no report, and the text no day of publication';

/** What the sentences before leave behind. */
interface State {
  /** A year that is not the current one: a sentence without a year may go on with it. */
  readonly otherYear: number | null;
  /** For how many sentences more another list with tiers may be meant. */
  readonly otherList: number;
}
const OTHER_LIST_LASTS = 3;

const stateIn = (state: State, { tags }: Sentence): State => {
  if (tags.has('otherList')) return { ...state, otherList: OTHER_LIST_LASTS };
  return { ...state, otherList: tags.has('trafficking') ? 0 : Math.max(0, state.otherList - 1) };
};

function stateAfter(state: State, { items }: Sentence, current: readonly number[]): State {
  const years = items.flatMap(({ cls, years = [], qualifier }) =>
    cls === 'Y' || cls === 'E' || qualifier ? years : [],
  );
  if (years.length === 0) return state;
  return { ...state, otherYear: years.find((year) => !current.includes(year)) ?? null };
}

interface ReadingContext {
  readonly judging: Judging;
  readonly implied: number | string;
  readonly state: State;
  readonly around: readonly Sentence[];
}

function readingsOf(
  sentence: Sentence,
  { judging, implied, state, around }: ReadingContext,
): readonly Reading[] {
  const reads = readClauses(clausesOf(sentence.items), {
    implied: state.otherYear === null ? implied : `the text speaks of ${state.otherYear} before`,
    reports: new Set(judging.release.years),
  });
  const turned = turnedBy(sentence, around, state);
  return reads.map((read) =>
    judge(judging, turned === null ? read : { ...read, open: read.open ?? turned }, !sentence.quoted),
  );
}

/** What may turn the meaning of a whole sentence; `null` for nothing. */
function turnedBy(
  { items, tags }: Sentence,
  around: readonly Sentence[],
  { otherList }: State,
): string | null {
  if (otherList > 0) return 'another list with tiers may be meant';
  const turning = items.find((item) => item.tags.has('turnsSentence'));
  if (turning) return `“${turning.norm}” may turn its meaning`;
  if (items.some(({ cls }) => cls === '?')) return 'it asks';
  if (tags.has('turnsText') || around.some((each) => each.tags.has('turnsText')))
    return 'it may be quoted as an error';
  return null;
}

/**
 * The newest report on the last day that is meant.
 * @throws Problem `invalid-parameter` for no date, a day before the first report, or one to come
 */
function inForceOn({ tables, firstYear }: Release, published: string): number {
  const read = PartialDate.safeParse(published);
  if (!read.success) throw refused('published', published, read.error.issues[0]?.message ?? 'is no date');
  const day = lastDayOf(published);
  const out = tables.reports.filter(({ published_on }) => published_on <= day).map(({ year }) => year);
  if (out.length === 0) {
    const first = tables.reports.find(({ year }) => year === firstYear)?.published_on;
    throw refused(
      'published',
      published,
      `is ${published}: no report was out by then, the first came out on ${first}`,
    );
  }
  if (published > soonest(published.length))
    throw refused(
      'published',
      published,
      `is ${published}, which has not come: leave it out where it is not known`,
    );
  return Math.max(...out);
}

const refused = (parameter: string, value: string | undefined, message: string): Problem =>
  new Problem('invalid-parameter', `${parameter} ${message}.`, {
    errors: [{ parameter, ...(value !== undefined && { value }), message }],
  });

/** When it is already tomorrow somewhere: the clocks of the world are up to 14 hours ahead of UTC. */
const FURTHEST_AHEAD_MS = 14 * 60 * 60 * 1_000;

/** Today, or as much of it as so many characters say. */
const soonest = (length: number): string =>
  new Date(Date.now() + FURTHEST_AHEAD_MS).toISOString().slice(0, length);
