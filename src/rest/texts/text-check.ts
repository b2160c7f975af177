import { z } from 'zod';
import { citationAt } from '../../claims/verdict.js';
import type { Release } from '../../dataset/release.js';
import {
  checkText,
  type TextCheck,
  type TextRequest,
  type TextStatement,
} from '../../dataset/text-claims/check-text.js';
import { IsoDate } from '../../domain/cells.js';
import { EvidenceGrade } from '../../domain/evidence.js';
import type { Slice } from '../../domain/own-turn.js';
import { Problem } from '../../domain/problem.js';
import { DecidingClause, VerdictWord } from '../resources/verify.js';

/** A longer text is sent as a body. */
export const MAX_TEXT_IN_ADDRESS = 2_048;
/** Bytes of a text, in UTF-8. */
export const MAX_TEXT_BYTES = 102_400;
/** What a text costs beyond the point of every request: a point for so many bytes. */
const BYTES_A_POINT = 5_000;

const passage = {
  text: z.string().describe('The words'),
  start: z.int().describe('Where they begin, in UTF-16 code units'),
  end: z.int().describe('Where they end: behind the last code unit'),
};

export const TextStatementAnswer = z
  .object({
    ...passage,
    query: z.string().describe('What was understood, as the query of /verify'),
    url: z.url().describe('Address of the whole verdict, pinned to the release'),
    claim: z.string().describe('The claim in plain English'),
    verdict: VerdictWord,
    sentence: z.string().describe('The answer in words that can be quoted'),
    reason: z.string().describe('Why'),
    evidence: EvidenceGrade.nullable().describe(
      'The weakest grade among the facts that it rests on; null for none',
    ),
    clause: DecidingClause.nullable().describe('null where placements alone decided'),
    citation: z.object({ text: z.string(), url: z.url() }).describe('How it is cited'),
    assumptions: z.array(z.string()).describe('What had to be assumed to read it so'),
  })
  .meta({ id: 'TextStatement', description: 'A claim that was found in a text' });

export const TextCheckAnswer = z
  .object({
    release: z.string().describe('Version of the edition that answers'),
    statements: z.array(TextStatementAnswer).describe('The claims that were found, in the order of the text'),
    notUnderstood: z
      .array(z.object({ ...passage, reason: z.string().describe('Why it could not be read') }))
      .describe('Passages that speak of tiers, the watch list, waivers or downgrades and could not be read'),
  })
  .meta({ id: 'TextCheck', description: 'The claims about the reports in a text, each with its verdict' });
export type TextCheckAnswer = z.output<typeof TextCheckAnswer>;

/** What is sent with a text. */
export const TextInput = z.strictObject({
  text: z
    .string()
    .min(1)
    .describe(`The text, to ${MAX_TEXT_BYTES / 1_024} KB: a sentence or a whole article`),
  published: IsoDate.optional().describe(
    'Day on which it was published: "this year" and the like are read by it',
  ),
  url: z.url().optional().describe('Where it was published; it is neither read nor kept'),
});

/** The query of `/verify`, and its address, of a statement. */
export function queryOf({ verdict }: TextStatement): string {
  return verdict.citation.path.slice(verdict.citation.path.indexOf('?') + 1);
}

/** The answer to a text. @param origin scheme and host of the service */
export async function answerText(
  release: Release,
  request: TextRequest,
  origin: string,
  slice?: Slice,
): Promise<TextCheckAnswer> {
  return presentText(release, await checkText(release, request, slice), origin);
}

function presentText(
  release: Release,
  { statements, notUnderstood }: TextCheck,
  origin: string,
): TextCheckAnswer {
  return {
    release: release.version,
    statements: statements.map((statement) => {
      const { text, start, end, assumptions, verdict: found } = statement;
      const { verdict, claim, sentence, reason, evidence, clause } = found;
      const citation = citationAt(found.citation, origin);
      return {
        text,
        start,
        end,
        query: queryOf(statement),
        url: citation.url,
        claim,
        verdict,
        sentence,
        reason,
        evidence,
        clause,
        citation,
        assumptions: [...assumptions],
      };
    }),
    notUnderstood: [...notUnderstood],
  };
}

/** Points of the quota beyond the one of every request. */
export const pointsOf = (text: string): number => Math.floor(text.length / BYTES_A_POINT);

/**
 * @throws Problem `invalid-parameter` for no text, `payload-too-large` for one that is too long
 */
export function checkLength(text: string): void {
  if (!/\S/.test(text)) {
    const message = 'holds no text';
    throw new Problem('invalid-parameter', `text ${message}.`, { errors: [{ parameter: 'text', message }] });
  }
  if (Buffer.byteLength(text) <= MAX_TEXT_BYTES) return;
  throw new Problem(
    'payload-too-large',
    `A text may have ${MAX_TEXT_BYTES} bytes: send a longer one in parts.`,
  );
}
