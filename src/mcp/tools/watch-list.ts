import { z } from 'zod';
import { STATUSES } from '../../engine/vocabulary.js';
import { watchList as resource } from '../../rest/resources/eligibility.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { tool } from '../tool.js';

export const watchList = tool({
  name: 'watchlist',
  title: 'The Tier 2 Watch List and its clock',
  description:
    'Every country on the Tier 2 Watch List after a report, the most urgent first: its counted year, waivers used and left, status, and what the next report may say by 22 U.S.C. 7107(b). Use it for "who must be downgraded next" and "who has run out of waivers".',
  input: z.strictObject({
    year: yearInput.optional().describe('The report from which the clock looks ahead; default: the newest'),
    status: z.array(z.enum(STATUSES)).min(1).optional().describe('Only these statuses'),
    country: z.array(countryInput).min(1).optional().describe('Only these countries'),
    ...editionInput,
  }),
  answer: ({ year, status, country, ...edition }, context) =>
    askResource(resource, { query: { year, status, country } }, edition, context),
});
