import { countryRow, groupRow, rulesRow } from '../dataset/fact-rows.js';
import type { ReleaseView } from '../dataset/release-view.js';
import { possibleUpcomingReport, reportInForce } from '../dataset/report-in-force.js';
import { type InvalidArgument, invalidArgument, TextTooLong } from '../domain/errors.js';
import { MAX_TEXT_BYTES, MAX_TEXT_SENTENCES } from '../domain/text-limits.js';
import { type EarlierSentence, findFacts, type TextContext } from './facts.js';
import { type ParsedSentence, parseSentence } from './parse-sentence.js';
import type { AnnotatedSentence, AnnotatedText, Facts } from './response-schema.js';
import { type Passage, splitSentences } from './tokens.js';

export interface TextRequest {
  readonly text: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; today if omitted. */
  readonly published?: string | undefined;
}

const TRAFFICKING = /trafficking|\bTIP\b|modern slavery/i;
/** Number of sentences for which another tiered list, or a year, may still be the topic. */
const OTHER_LIST_REACH = 3;
const YEAR_REACH = 3;
const MAX_EARLIER = 8;
const MAX_GROUP_REPORTS = 5;

/**
 * Adds facts to each sentence of a text that is about placements, without judging anything. Linear in the
 * length of the text.
 * @throws InvalidArgument for an empty or malformed text, or a date before the first report;
 * TextTooLong
 */
export function annotate(
  release: ReleaseView,
  { text, published }: TextRequest,
  toClaimForm: TextContext['toClaimForm'],
): AnnotatedText {
  assertText(text);
  const passages = splitWithinLimit(text);
  const inForce = published === undefined ? release.newestYear : reportInForce(release, published);
  const times = {
    years: release.years,
    inForce,
    published: published === undefined ? null : Number(published.slice(0, 'YYYY'.length)),
  };
  const sentences: AnnotatedSentence[] = [];
  const earlier: EarlierSentence[] = [];
  const isOfTrafficking = TRAFFICKING.test(text);
  let otherListLeft = 0;
  let named: { readonly year: number; readonly index: number } | null = null;
  for (const [index, passage] of passages.entries()) {
    const lastYear: number | null = named !== null && index - named.index <= YEAR_REACH ? named.year : null;
    const sentence = parseSentence(release, text, passage, { ...times, lastYear });
    otherListLeft = nextOtherList(sentence, otherListLeft, isOfTrafficking);
    const isOfOtherList = otherListLeft > 0;
    const facts = findFacts(release, sentence, {
      toClaimForm,
      inForce,
      isDated: published !== undefined,
      earlier,
      isOfOtherList,
      lastYear,
    });
    const { start, end, mentions } = sentence;
    sentences.push({ start, end, text: text.slice(start, end), mentions: [...mentions], facts });
    earlier.push({ index, sentence, facts });
    if (earlier.length > MAX_EARLIER) earlier.shift();
    const year: number | null = lastNamedYear(sentence) ?? lastYear;
    if ((facts !== null || sentence.has.has('report') || sentence.has.has('reportWord')) && year !== null)
      named = { year, index };
  }
  const facts = sentences.flatMap((sentence) => sentence.facts ?? []);
  const possible = possibleUpcomingReport(release, published);
  return {
    release: release.version,
    published: published ?? null,
    inForce: possible ? possible.inForce : inForce,
    note: possible ? `${NOTE} Where no report is named, ${possible.why}.` : NOTE,
    counts: { sentences: sentences.length, withFacts: facts.length },
    rows: unique(facts.flatMap(({ countries }) => countries)).map((iso2) => countryRow(release, iso2)),
    groups: unique(facts.flatMap(({ groups }) => groups)).map((id) =>
      groupRow(release, id, reportsOfGroup(facts, id)),
    ),
    rules: unique(facts.flatMap(({ law }) => law ?? [])).map((id) => rulesRow(release, id)),
    sentences,
  };
}

const NOTE = 'Facts are shown; nothing was judged. Check a claim with /verify.';

const unique = <Key>(keys: readonly Key[]): Key[] => [...new Set(keys)];

/** The last reports in each sentence that names the group. */
const reportsOfGroup = (facts: readonly Facts[], id: string): number[] =>
  unique(
    facts.flatMap(({ groups, reports }) => (groups.includes(id) ? reports.slice(-MAX_GROUP_REPORTS) : [])),
  ).sort();

const lastNamedYear = ({ times }: ParsedSentence): number | undefined =>
  times.findLast(({ isNamed, years }) => isNamed && years.length > 0)?.years.at(-1);

/** Number of sentences, including this one, for which another tiered list may be the topic. */
function nextOtherList({ has }: ParsedSentence, left: number, isOfTrafficking: boolean): number {
  if (has.has('topic')) return 0;
  if (has.has('otherList')) return isOfTrafficking ? 1 : OTHER_LIST_REACH;
  return Math.max(0, left - 1);
}

function assertText(text: string): void {
  if (!/\S/.test(text)) throw rejectText('must not be empty');
  if (/\p{Surrogate}/u.test(text))
    throw rejectText('must be Unicode: it has half a character (a lone surrogate)');
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) throw textTooLong();
}

function splitWithinLimit(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  for (const passage of splitSentences(text)) {
    if (passages.length === MAX_TEXT_SENTENCES) throw textTooLong();
    passages.push(passage);
  }
  return passages;
}

const rejectText = (message: string): InvalidArgument => invalidArgument('text', message);

const textTooLong = (): TextTooLong =>
  new TextTooLong(
    `The maximum for a text is ${MAX_TEXT_BYTES.toLocaleString('en')} bytes and ${MAX_TEXT_SENTENCES} sentences; send longer texts in parts.`,
  );
