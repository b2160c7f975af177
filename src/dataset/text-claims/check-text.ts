import { checkClaim } from '../../claims/check-claim.js';
import type { ClaimRequest } from '../../claims/request.js';
import type { Verdict } from '../../claims/verdict.js';
import { Slice } from '../../domain/own-turn.js';
import { Problem } from '../../domain/problem.js';
import type { Release } from '../release.js';
import { chunksOf } from './chunks.js';
import { gazetteerOf } from './gazetteer.js';
import { readSentence } from './read-sentence.js';
import type { Context } from './reading.js';
import { sentences } from './sentences.js';
import { ANCHORS } from './tiers.js';
import { type Token, tokenize } from './tokens.js';
import { ENGLISH, FOREIGN } from './words/languages.js';
import { otherSubject } from './words/other-subjects.js';

/** A text to be checked. */
export interface TextRequest {
  readonly text: string;
  /** YYYY-MM-DD: the day on which it was published. */
  readonly published?: string | undefined;
  /** YYYY-MM-DD, for the addresses: the release is limited to it already. */
  readonly asOf?: string | undefined;
}

/** A part of a text, in UTF-16 code units; `end` is behind it. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A claim that was found in a text. */
export interface TextStatement extends Passage {
  /** As `/verify` takes it. */
  readonly request: ClaimRequest;
  readonly verdict: Verdict;
  /** What had to be assumed to read it so. */
  readonly assumptions: readonly string[];
}

/** A part that speaks of tiers, the watch list, waivers or downgrades and could not be read. */
export interface NotUnderstood extends Passage {
  readonly reason: string;
}

export interface TextCheck {
  readonly statements: readonly TextStatement[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A text with more claims than these is checked up to here; the rest is told. */
export const MAX_STATEMENTS = 500;
const TOO_MANY = `A text is checked up to ${MAX_STATEMENTS} claims: send the rest by itself.`;

const NAMES_NO_REPORT =
  'It does not say in which report that was, and it is not so in the newest: name the report.';

/** Milliseconds after which others may have their turn. */
const SLICE_MS = 5;

/**
 * Finds the claims about the reports in a text, and checks each. The same text always gives the same answer: there is a
 * grammar and a gazetteer of the edition, and no model. Long texts are read in several turns of the event loop.
 */
export async function checkText(
  release: Release,
  request: TextRequest,
  slice = new Slice(SLICE_MS),
): Promise<TextCheck> {
  const found: Found = { statements: [], notUnderstood: [] };
  for (const _ of steps(release, request, found)) {
    if (slice.isOver) await slice.rest();
  }
  return found;
}

interface Found {
  readonly statements: TextStatement[];
  readonly notUnderstood: NotUnderstood[];
}

/** Each step is one sentence. */
function* steps(
  release: Release,
  { text, published, asOf }: TextRequest,
  found: Found,
): Generator<undefined> {
  const gazetteer = gazetteerOf(release);
  let context: Context = {
    year: null,
    isEarly: false,
    reportYear: null,
    countries: [],
    published: publishedIn(release, published),
    newestYear: release.newestYear,
    publishedOn: new Map(release.tables.reports.map(({ year, published_on }) => [year, published_on])),
    isAboutReport: false,
    hasClaimed: false,
  };
  const known = new Map<string, Verdict | string>();
  yield;
  const all = yield* tokenize(text);
  for (const tokens of sentences(all)) {
    const passage = (from: number, to: number): Passage => {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      return { text: text.slice(start, end), start, end };
    };
    const foreign = isForeign(tokens);
    if (foreign)
      found.notUnderstood.push({
        ...passage(0, tokens.length),
        reason: 'It is in another language: only English is read.',
      });
    else {
      const sentence = readSentence(
        chunksOf(tokens, gazetteer),
        context,
        otherSubject(tokens.map(({ norm }) => norm)),
      );
      context = sentence.context;
      for (const { from, to, outcome } of sentence.clauses) {
        if ('why' in outcome) found.notUnderstood.push({ ...passage(from, to), reason: outcome.why });
        else if (outcome.readings.length === 0) {
          if (tokens.slice(from, to).some(({ norm }) => ANCHORS.has(norm))) {
            found.notUnderstood.push({ ...passage(from, to), reason: 'It makes no claim that can be read.' });
          }
        } else {
          for (const { request: claim, assumptions, onlySupports } of outcome.readings) {
            if (found.statements.length >= MAX_STATEMENTS) {
              found.notUnderstood.push({ ...passage(from, to), reason: TOO_MANY });
              continue;
            }
            const asked = { ...claim, ...(asOf === undefined ? {} : { asOf }) };
            const key = JSON.stringify(asked);
            const checked = known.get(key) ?? tryClaim(release, asked);
            known.set(key, checked);
            if (typeof checked === 'string')
              found.notUnderstood.push({ ...passage(from, to), reason: checked });
            else if (onlySupports && checked.verdict === 'refuted')
              found.notUnderstood.push({ ...passage(from, to), reason: NAMES_NO_REPORT });
            else
              found.statements.push({ ...passage(from, to), request: asked, verdict: checked, assumptions });
            yield;
          }
        }
      }
    }
    yield;
  }
}

/** The verdict, or why there is none: a sentence can say what is no claim, as a move from a tier to itself. */
function tryClaim(release: Release, request: ClaimRequest): Verdict | string {
  try {
    return checkClaim(release, request);
  } catch (error) {
    if (error instanceof Problem) return error.detail;
    throw error;
  }
}

function publishedIn(release: Release, published: string | undefined): Context['published'] {
  if (published === undefined) return null;
  const out = release.tables.reports
    .filter(({ published_on }) => published_on <= published)
    .map(({ year }) => year);
  const year = Number(published.slice(0, 4));
  return { year, report: out.length === 0 ? year : Math.max(...out) };
}

/** Whether a sentence that may speak of the report is in another language. */
function isForeign(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const foreign =
    words.filter(({ norm }) => FOREIGN.has(norm)).length > 0 ||
    words.some(({ norm }) => /[^\p{Script=Latin}\p{M}]/u.test(norm));
  return foreign && !words.some(({ norm }) => ENGLISH.has(norm));
}
