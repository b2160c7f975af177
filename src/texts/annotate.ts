import { checkClaim } from '../claims/check-claim.js';
import type { Verdict } from '../claims/verdict.js';
import { isDisputedCell } from '../dataset/dossier.js';
import { possibleTiersOf } from '../dataset/known-gaps.js';
import type { Release } from '../dataset/release.js';
import { hasBegun, lastDayOf, PartialDate } from '../domain/cells.js';
import { Slice } from '../domain/own-turn.js';
import { Problem } from '../domain/problem.js';
import { TIER_LABELS, type Tier } from '../domain/tier.js';
import { listed } from '../engine/english.js';
import { type AnnotatedSentence, type AnnotatedText, OUTCOMES, type Reading } from './answer.js';
import { clausesOf } from './clauses.js';
import { type Before, factsOf, tablesOf } from './facts.js';
import { type Item, type Passage, type Sentence, sentencesOf } from './items.js';
import { tokensOf } from './lexicon.js';
import { sentenceOf } from './mentions.js';
import { type Read, readClauses } from './read-clauses.js';

export interface Judging {
  readonly release: Release;
  /** YYYY-MM-DD, for the addresses: the release is limited to it already. */
  readonly asOf: string | undefined;
  readonly inForce: number;
  /** Verdicts by their request: the same claim is checked once. */
  readonly known: Map<string, Verdict | string>;
}

/** Lets `/verify` judge a reading, and chooses how loud to say it. @param mayRefute whether nothing around it forbids that */
function judge(judging: Judging, read: Read, mayRefute: boolean): Reading {
  const place = { start: read.start, end: read.end, look: null, against: [] };
  const verdict = read.open ?? verdictOf(judging, read);
  if (typeof verdict === 'string')
    return { ...place, reads: null, outcome: 'open', why: verdict, query: null, url: null };
  const { path: url } = verdict.citation;
  const said = { ...place, reads: verdict.claim, query: url.slice(url.indexOf('?') + 1), url };
  if (verdict.context !== null) return { ...said, outcome: 'open', why: verdict.context };
  // The sentence says it where the reason has nothing to add.
  const why = verdict.reason || verdict.sentence;
  if (verdict.verdict !== 'refuted')
    return { ...said, outcome: verdict.verdict === 'supported' ? 'agrees' : 'open', why };
  const refuted = verdict.parts.flatMap((part) => (part.verdict === 'refuted' ? [part.country.iso2] : []));
  const against = [...new Set(refuted)];
  const none = noneNear(judging, read, against);
  if (none === null) return { ...said, outcome: 'differs', look: 'weak', against, why };
  const outcome = read.plain && mayRefute ? 'refuted' : 'differs';
  return { ...said, outcome, look: 'strong', against, why: none };
}

function verdictOf({ release, asOf, known }: Judging, { request }: Read): Verdict | string {
  const asked = { ...request, ...(asOf !== undefined && { asOf }) };
  const key = JSON.stringify(asked);
  let verdict = known.get(key);
  if (verdict === undefined) {
    try {
      verdict = checkClaim(release, asked);
    } catch (error) {
      // A sentence can say what is no claim, as a move from a tier to itself.
      if (!(error instanceof Problem)) throw error;
      verdict = error.detail;
    }
    known.set(key, verdict);
  }
  return verdict;
}

/** Says that no report near the time has the tier for any of the countries; `null` where one has it, or may have. */
function noneNear(
  { release, inForce }: Judging,
  { tier, kind, request }: Read,
  against: readonly string[],
): string | null {
  const { year: named = [], streak, since, firstTimeInTier } = request;
  if (tier === null || !['place', 'up', 'down', 'move'].includes(kind) || against.length === 0) return null;
  if (streak !== undefined || since !== undefined || firstTimeInTier !== undefined) return null;
  const near = new Set([...named.flatMap((year) => [year - 1, year, year + 1]), inForce - 1, inForce]);
  const years = release.years.filter((year) => near.has(year));
  if (against.some((iso2) => years.some((year) => mayBe(release, { iso2, year }, tier)))) return null;
  const names = against.map((iso2) => release.countries.find(iso2).name);
  return `No report of ${listed(years.map(String), 'or')} has ${listed(names, 'or')} on ${TIER_LABELS[tier]}.`;
}

const mayBe = (release: Release, { iso2, year }: { iso2: string; year: number }, tier: Tier): boolean =>
  release.placement(iso2, year)?.tier === tier ||
  isDisputedCell(release, iso2, year) ||
  possibleTiersOf(release, iso2, year).length > 1;

/** A text to be annotated. */
export interface TextRequest {
  readonly text: string;
  /** The day on which it was published, or as much as is known of it: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly published?: string | undefined;
  /** YYYY-MM-DD, for the addresses: the release is limited to it already. */
  readonly asOf?: string | undefined;
}

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
  slice = new Slice(),
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
  if (!/\S/.test(text)) throw refused('text', 'holds no text');
  if (/\p{Surrogate}/u.test(text))
    throw refused('text', 'has half a character (a lone surrogate): it is no Unicode');
}

const NO_DAY = 'it names no report, and the text no day of publication';
/** For how many sentences another list with tiers may still be meant. */
const OTHER_LIST_LASTS = 3;

/** Each step is a piece of work after which another's may be done. */
function* stepsOf(
  release: Release,
  { text, published, asOf }: TextRequest,
): Generator<undefined, AnnotatedText> {
  const inForce = published === undefined ? release.newestYear : inForceOn(release, published);
  const year = published === undefined ? null : Number(published.slice(0, 'YYYY'.length));
  const publishedOn = new Map(release.tables.reports.map((report) => [report.year, report.published_on]));
  const parts: (Passage & Sentence)[] = [];
  for (const passage of sentencesOf(text)) {
    const tokens = tokensOf(text.slice(passage.start, passage.end), passage.start);
    parts.push({ ...passage, ...sentenceOf(release, tokens, { year, publishedOn }) });
    yield;
  }
  const judging = { release, asOf, inForce, known: new Map() };
  const implied = published === undefined ? NO_DAY : inForce;
  const reports = new Set(release.years);
  const sentences: AnnotatedSentence[] = [];
  let before: Before | null = null;
  // A time that is not the current one: a sentence without a year may go on with it, until another year is named.
  let otherTime: number | string | null = null;
  let otherList = 0;
  for (const [index, part] of parts.entries()) {
    const { start, end, items, tags, mentions } = part;
    const facts = factsOf(release, part, { before, inForce });
    if (tags.has('otherList')) otherList = OTHER_LIST_LASTS;
    else otherList = tags.has('trafficking') ? 0 : Math.max(0, otherList - 1);
    const turned =
      otherList > 0
        ? 'another list with tiers may be meant'
        : turnedBy(parts.slice(Math.max(0, index - 1), index + 2), part);
    const time = otherTime === null ? implied : `the text speaks of ${otherTime} before`;
    const reads = facts === null ? [] : readClauses(clausesOf(items), { implied: time, reports });
    const readings = reads.map(
      (read): Reading => judge(judging, { ...read, open: read.open ?? turned }, !tags.has('quotes')),
    );
    sentences.push({ start, end, text: text.slice(start, end), mentions: [...mentions], facts, readings });
    if (facts !== null && facts.countries.length + facts.groups.length > 0)
      before = { index, countries: facts.countries, groups: facts.groups };
    const years = items.flatMap(yearsOf);
    if (years.length === 0 && tags.has('relativeTime')) otherTime = 'another time';
    if (years.length > 0) otherTime = years.find((each) => each !== inForce && each !== year) ?? null;
    yield;
  }
  const facts = sentences.flatMap((sentence) => sentence.facts ?? []);
  const tables = yield* tablesOf(release, facts);
  const readings = sentences.flatMap((sentence) => sentence.readings);
  const numbers = OUTCOMES.map((each) => [each, readings.filter(({ outcome }) => outcome === each).length]);
  const outcomes = Object.fromEntries(numbers) as Record<Reading['outcome'], number>;
  return {
    release: release.version,
    published: published ?? null,
    inForce,
    counts: { sentences: sentences.length, withFacts: facts.length, ...outcomes },
    ...tables,
    sentences,
  };
}

const yearsOf = ({ cls, years = [], qualifier }: Item): readonly number[] =>
  cls === 'Y' || cls === 'E' || qualifier ? years : [];

/** The part of a sentence, or of one beside it, that may turn the meaning of the whole; `null` for none. */
function turnedBy(around: readonly Sentence[], { items }: Sentence): string | null {
  const turning = items.find(({ tags }) => tags.has('turnsSentence'));
  if (turning) return `“${turning.norm}” may turn its meaning`;
  if (items.some(({ cls }) => cls === '?')) return 'it asks';
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
