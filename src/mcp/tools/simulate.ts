import { z } from 'zod';
import { MAX_ASSUMED_PLACEMENTS } from '../../dataset/assumed-history.js';
import { Vote } from '../../domain/tier.js';
import { simulate as whatIf } from '../../rest/resources/simulate.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { tool } from '../tool.js';

const placement = z.strictObject({
  year: yearInput.describe('Report year'),
  tier: Vote.describe('Assumed tier; NR: not covered by the report'),
});

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
    year: yearInput
      .optional()
      .describe('The report from which the clock looks ahead; default: the last of the history'),
    rules: z
      .string()
      .min(1)
      .optional()
      .describe(
        "One era's rules for every year: its id, for example tvpra-2008; an unknown one is answered with those that there are",
      ),
    ...editionInput,
  }),
  answer: ({ country, history, year, rules, ...edition }, context) => {
    const written = history?.map((each) => `${each.year}:${each.tier}`);
    return askResource(whatIf, { query: { country, history: written, year, rules } }, edition, context);
  },
});
