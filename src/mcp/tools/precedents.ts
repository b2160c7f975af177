import { z } from 'zod';
import { LIMITS } from '../../dataset/precedents/summary.js';
import { Problem } from '../../domain/problem.js';
import { precedents as allPrecedents, countryPrecedents } from '../../rest/resources/precedents.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput } from '../edition-input.js';
import { inputOf, pageInput } from '../input-of.js';
import { detailInput, shortened, without } from '../output.js';
import { tool } from '../tool.js';

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
    ...inputOf(countryPrecedents, ['year']),
    ...inputOf(allPrecedents),
    ...pageInput,
    ...detailInput('the cases, one by one'),
    ...editionInput,
  }),
  answer: async ({ country, release, asOf, detail, ...query }, context) => {
    if (country !== undefined && 'status' in query)
      throw new Problem('invalid-parameter', 'country and status do not go together: give one of them.', {
        errors: [{ parameter: 'status', message: 'does not go with country' }],
      });
    const resource = country === undefined ? allPrecedents : countryPrecedents;
    const asked = { country, query };
    const answer = await askResource(resource, asked, { release, asOf }, context);
    const { summary } = answer as { readonly summary: { readonly sentence: string } };
    const short = { ...shortened(answer, CASES), summary: without(summary, POOLED) };
    return { answer: detail ? answer : short, sentence: `${summary.sentence} ${LIMITS.forecast}` };
  },
});
