import { z } from 'zod';
import { EvidenceGrade } from '../../domain/evidence.js';
import { Tier } from '../../domain/tier.js';
import { countryTiers } from '../../rest/resources/placements.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { tool } from '../tool.js';

export const countryHistory = tool({
  name: 'country_history',
  title: 'Tier history of a country',
  description:
    'The tier of one country or territory in every Trafficking in Persons Report, one row a report year, each with its evidence grade and sources. A year without a row: the report did not cover the country, unless knownGaps says otherwise.',
  input: z.strictObject({
    country: countryInput,
    from: yearInput.optional().describe('First report year'),
    to: yearInput.optional().describe('Last report year'),
    tier: z.array(Tier).min(1).optional().describe('Only these tiers'),
    evidence: z.array(EvidenceGrade).min(1).optional().describe('Only these evidence grades'),
    ...editionInput,
  }),
  answer: ({ country, from, to, tier, evidence, ...edition }, context) =>
    askResource(countryTiers, { country, query: { from, to, tier, evidence } }, edition, context),
});
