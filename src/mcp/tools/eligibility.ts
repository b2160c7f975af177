import { z } from 'zod';
import { countryEligibility } from '../../rest/resources/eligibility.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { tool } from '../tool.js';

export const eligibility = tool({
  name: 'eligibility',
  title: 'What the next report may say of a country',
  description:
    'Where one country stands on the watch-list clock after a report, and why: status, permitted tiers of the next report, a trace clause by clause with citations, and the smallest changes that would give another answer. Whether a country would go to Tier 3 on merit cannot be told from placements.',
  input: z.strictObject({
    country: countryInput,
    year: yearInput.optional().describe('The report from which the clock looks ahead; default: the newest'),
    ...editionInput,
  }),
  answer: ({ country, year, ...edition }, context) =>
    askResource(countryEligibility, { country, query: { year } }, edition, context),
});
