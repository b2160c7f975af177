import { z } from 'zod';
import { LIMITS, PrecedentSummary } from '../../dataset/precedents/summary.js';
import { Vote } from '../../domain/tier.js';
import { STATUSES } from '../../engine/vocabulary.js';
import { precedents as allPrecedents, countryPrecedents } from '../../rest/resources/precedents.js';
import { askResource } from '../ask-resource.js';
import { countryInput, cursorInput, editionInput, yearInput } from '../edition-input.js';
import { detailInput, outputOf, shortened, without } from '../output.js';
import { placeInput } from '../place-input.js';
import { tool } from '../tool.js';

const LONGEST_LIST = 5_000;
const USUAL_LIST = 50;
const fewNumbers = z.array(z.int().min(0).max(99)).min(1).optional();

const CASES = { withoutDetail: ['items', 'next'] };
/** The tiers of the next report, under the law in force and before, say most of it. */
const POOLED = ['byOutcome', 'byTier'];

export const precedents = tool({
  name: 'precedents',
  title: 'What happened to others in the same position',
  description:
    'Every earlier case of a country in a position on the watch-list clock, and what the next report did: a summary with shares, under the law in force and before, and sentences to quote; with detail, every case. Give a country (its position after the newest report, or after year, is meant) or status, not both. These are cases, not a forecast: repeat the limits of the summary when you quote it.',
  input: z.strictObject({
    country: countryInput.optional().describe('The country whose position is meant'),
    year: yearInput
      .optional()
      .describe('With country: the report after which it stands there; default: the newest'),
    status: z.array(z.enum(STATUSES)).min(1).optional().describe('Positions, without country'),
    run: fewNumbers.describe('Only cases with so many consecutive counted years on the list'),
    waiversUsed: fewNumbers.describe('Only cases that had used so many waivers'),
    cameFrom: z
      .array(Vote)
      .min(1)
      .optional()
      .describe('Only cases that came from one of these placements; NR: from none'),
    rule: z.string().min(1).max(40).optional().describe('Only next reports that this era of the law governs'),
    ...placeInput,
    from: yearInput.optional().describe('First report after which a country stood there'),
    to: yearInput.optional().describe('Last report after which a country stood there'),
    limit: z
      .int()
      .min(1)
      .max(LONGEST_LIST)
      .default(USUAL_LIST)
      .describe('Number of cases at the most; the summary counts all'),
    ...detailInput('the cases, one by one'),
    cursor: cursorInput,
    ...editionInput,
  }),
  output: outputOf(countryPrecedents, { withoutDetail: ['items', 'next', 'position'] }).extend({
    summary: PrecedentSummary.partial({ byOutcome: true, byTier: true }),
  }),
  answer: async ({ country, year, status, release, asOf, detail, ...query }, context) => {
    const resource = country === undefined ? allPrecedents : countryPrecedents;
    const asked = { country, query: { ...query, status, year } };
    const answer = await askResource(resource, asked, { release, asOf }, context);
    const { summary } = answer as { readonly summary: { readonly sentence: string } };
    const short = { ...shortened(answer, CASES), summary: without(summary, POOLED) };
    return { answer: detail ? answer : short, sentence: `${summary.sentence} ${LIMITS.forecast}` };
  },
});
