import { z } from 'zod';
import { CLAIM_KINDS } from '../../dataset/claims/claim-kinds.js';
import { EVENTS } from '../../dataset/claims/events/index.js';
import { MOST_CLAIMED } from '../../dataset/claims/request.js';
import { Tier } from '../../domain/tier.js';
import { verify } from '../../rest/resources/verify.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { tool } from '../tool.js';

const wholeNumber = z.int().min(0).max(MOST_CLAIMED);
const countryOrYear = countryInput.optional();

export const verifyClaim = tool({
  name: 'verify_claim',
  title: 'Check a claim about the TIP Report',
  description:
    'Checks one claim and answers supported, refuted or not_known, with the placements, the clause of the law and a sentence that can be quoted. not_known is never a "no": the dataset cannot tell. Whom: country (several are all meant), or count, or country and others. When: year (several are all meant), or from and to. What: exactly one of tier, on, event, run, worse_than, better_than, best_since, worst_since, first_time_in_tier.',
  input: z.strictObject({
    country: z.array(countryInput).min(1).optional().describe('Codes or names of countries'),
    year: z.array(yearInput).min(1).optional().describe('Report years'),
    from: yearInput.optional().describe('First report year, with to'),
    to: yearInput.optional().describe('Last report year, with from'),
    tier: Tier.optional().describe(CLAIM_KINDS.tier.description),
    on: z.enum(['watchlist']).optional().describe(CLAIM_KINDS.on.description),
    event: z.enum(EVENTS).optional().describe(CLAIM_KINDS.event.description),
    run: wholeNumber.optional().describe(CLAIM_KINDS.run.description),
    worse_than: countryOrYear.describe(CLAIM_KINDS.worse_than.description),
    better_than: countryOrYear.describe(CLAIM_KINDS.better_than.description),
    best_since: yearInput.optional().describe(CLAIM_KINDS.best_since.description),
    worst_since: yearInput.optional().describe(CLAIM_KINDS.worst_since.description),
    first_time_in_tier: Tier.optional().describe(CLAIM_KINDS.first_time_in_tier.description),
    count: wholeNumber.optional().describe('Number of countries in the report of which the claim is true'),
    others: wholeNumber.optional().describe('Number of countries of which it is true beside the named ones'),
    ...editionInput,
  }),
  answer: ({ release, asOf, ...claim }, context) =>
    askResource(verify, { query: claim }, { release, asOf }, context),
});
