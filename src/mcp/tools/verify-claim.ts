import { z } from 'zod';
import { CLAIM_KINDS, EVENTS } from '../../claims/kinds.js';
import {
  CLAIM_GRAMMAR,
  CLAIM_PARTS,
  EXTREMES,
  HOW_OFTEN,
  MOST_CLAIMED,
  SHARES,
} from '../../claims/request.js';
import { BOUNDS } from '../../claims/truth.js';
import { HEADWORDS, headwordOf, type Verdict } from '../../claims/verdict.js';
import { Tier } from '../../domain/tier.js';
import { Status } from '../../engine/vocabulary.js';
import { ClaimRow, VerdictPart, Verdict as VerdictSchema, verify } from '../../rest/resources/verify.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { detailInput, outputOf, shortened, without } from '../output.js';
import { tool } from '../tool.js';

/** Longer is no move. */
const MOVE_LENGTH = 20;

const wholeNumber = z.int().min(0).max(MOST_CLAIMED);
const countryOrYear = countryInput.optional();

/** The sentence says the reason, and the address is cited. */
const LEFT = { withoutDetail: ['trace', 'reason', 'citation'] };
/** A short answer shows the rows and parts of a claim about so few reports; more of them would fill it. */
const MOST_SHOWN = 3;

interface Verified extends Pick<Verdict, 'verdict' | 'context' | 'sentence'> {
  readonly rows: readonly object[];
  readonly parts: readonly object[];
}

export const verifyClaim = tool({
  name: 'verify_claim',
  title: 'Check a claim about the TIP Report',
  description:
    'Checks one claim and answers supported, refuted or not_known, with the placements, the clause of the law and a sentence that can be quoted. not_known is never a "no": the dataset cannot tell. ' +
    CLAIM_GRAMMAR,
  input: z.strictObject({
    country: z.array(countryInput).min(1).optional().describe('Codes or names of countries'),
    year: z.array(yearInput).min(1).optional().describe('Report years'),
    from: yearInput.optional().describe('First report year, with to'),
    to: yearInput.optional().describe('Last report year, with from'),
    tier: Tier.optional().describe(CLAIM_KINDS.tier.description),
    on: z.enum(['watchlist']).optional().describe(CLAIM_KINDS.on.description),
    event: z.enum(EVENTS).optional().describe(CLAIM_KINDS.event.description),
    run: wholeNumber.optional().describe(CLAIM_KINDS.run.description),
    worseThan: countryOrYear.describe(CLAIM_KINDS.worseThan.description),
    betterThan: countryOrYear.describe(CLAIM_KINDS.betterThan.description),
    bestSince: yearInput.optional().describe(CLAIM_KINDS.bestSince.description),
    worstSince: yearInput.optional().describe(CLAIM_KINDS.worstSince.description),
    firstTimeInTier: Tier.optional().describe(CLAIM_KINDS.firstTimeInTier.description),
    move: z.string().max(MOVE_LENGTH).optional().describe(CLAIM_KINDS.move.description),
    count: wholeNumber.optional().describe(CLAIM_PARTS.count),
    others: wholeNumber.optional().describe(CLAIM_PARTS.others),
    bound: z.enum(BOUNDS).optional().describe(CLAIM_PARTS.bound),
    share: z.enum(SHARES).optional().describe(CLAIM_PARTS.share),
    record: z.enum(EXTREMES).optional().describe(CLAIM_PARTS.record),
    when: z.enum(HOW_OFTEN).optional().describe(CLAIM_PARTS.when),
    streak: wholeNumber.optional().describe(CLAIM_PARTS.streak),
    since: yearInput.optional().describe(CLAIM_PARTS.since),
    among: countryInput.optional().describe(CLAIM_PARTS.among),
    group: countryInput.optional().describe(CLAIM_PARTS.group),
    members: wholeNumber.optional().describe(CLAIM_PARTS.members),
    status: z.array(Status).min(1).optional().describe(CLAIM_PARTS.status),
    ...detailInput(
      `the reason, the trace, how to cite it, the sources of each placement, and the placements of more than ${MOST_SHOWN} reports`,
    ),
    ...editionInput,
  }),
  output: outputOf(verify, LEFT).extend({
    rows: z
      .array(ClaimRow.partial({ sources: true, disputes: true, label: true }))
      .describe(VerdictSchema.shape.rows.description ?? ''),
    parts: z
      .array(VerdictPart.partial({ trace: true }))
      .describe(VerdictSchema.shape.parts.description ?? ''),
    leftOut: z
      .object({ rows: z.int(), parts: z.int() })
      .optional()
      .describe(
        'How many rows and parts there are that are not shown: too many for a short answer; detail shows them',
      ),
  }),
  answer: async ({ release, asOf, detail, ...claim }, context) => {
    const answer = (await askResource(verify, { query: claim }, { release, asOf }, context)) as Verified;
    const { verdict, sentence } = answer;
    const said = verdict === 'supported' ? `${HEADWORDS[headwordOf(answer)]}. ${sentence}` : sentence;
    if (detail) return { answer, sentence: said };
    const short = shortened(answer, LEFT);
    if (Math.max(answer.rows.length, answer.parts.length) > MOST_SHOWN) {
      const leftOut = { rows: answer.rows.length, parts: answer.parts.length };
      return { answer: { ...short, rows: [], parts: [], leftOut }, sentence: said };
    }
    const rows = answer.rows.map((row) => without(row, ['sources', 'disputes', 'label']));
    const parts = answer.parts.map((part) => without(part, ['trace']));
    return { answer: { ...short, rows, parts }, sentence: said };
  },
});
