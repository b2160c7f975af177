import { z } from 'zod';
import { MAX_ASSUMED_PLACEMENTS } from '../../dataset/assumed-history.js';
import { Vote } from '../../domain/tier.js';
import { simulate as whatIf } from '../../rest/resources/simulate.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { inputOf } from '../input-of.js';
import { detailInput, shortened } from '../output.js';
import { tool } from '../tool.js';
import { type Explained, INCLUDING_TRACE, REASONS } from './eligibility.js';

const placement = z.strictObject({
  year: yearInput.describe('Report year'),
  tier: Vote.describe('Assumed tier; NR: not covered by the report'),
});

const LEFT = { withoutDetail: [...REASONS.withoutDetail, 'outcomes', 'notCovered'] };

const PAIRS = /^\d{4}:\w+(,\d{4}:\w+)*$/;

/** Placements as REST writes them, `2026:2WL,2027:3`, or one placement. */
function readPairs(given: unknown): unknown {
  if (Array.isArray(given))
    return given.flatMap((each) => (typeof each === 'string' ? readPairs(each) : each));
  if (typeof given === 'string' && PAIRS.test(given))
    return given.split(',').map((pair) => {
      const [year, tier] = pair.split(':');
      return { year: Number(year), tier };
    });
  return typeof given === 'object' && given !== null ? [given] : given;
}

export const simulate = tool({
  name: 'simulate',
  title: 'What if: the watch-list clock over another history or law',
  description:
    "The engine's answer to a what-if: a country's real history, a made-up one, or assumed placements that are added to or replace real ones; under each year's own law, or one era's rules for every year. Give a country, a history, or both.",
  input: z.strictObject({
    country: countryInput.optional().describe('Whose real history it begins with'),
    history: z
      .array(placement)
      .min(1)
      .max(MAX_ASSUMED_PLACEMENTS)
      .optional()
      .describe('Placements that are added, or put in the place of real ones'),
    ...inputOf(whatIf, ['year', 'rules']),
    ...detailInput('trace, wouldChange and the outcome of every report'),
    ...editionInput,
  }),
  prepare: { history: readPairs },
  answer: async ({ history, release, asOf, detail, ...asked }, context) => {
    const written = history?.map((each) => `${each.year}:${each.tier}`);
    const query = { ...asked, history: written, ...(detail && INCLUDING_TRACE) };
    const answer = await askResource(whatIf, { query }, { release, asOf }, context);
    const { assumptions } = answer as { readonly assumptions: string };
    return {
      answer: detail ? answer : shortened(answer, LEFT),
      // First of all, so that no model quotes the rest as a fact.
      sentence: `${assumptions}. ${(answer as Explained).sentence}`,
    };
  },
});
