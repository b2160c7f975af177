import { z } from 'zod';
import { countryEligibility } from '../../rest/resources/eligibility.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput } from '../edition-input.js';
import { inputOf } from '../input-of.js';
import { detailInput, shortened } from '../output.js';
import { tool } from '../tool.js';

/** Of the reasons the trace comes on demand. */
export const REASONS = { withoutDetail: ['wouldChange'] };

export const INCLUDING_TRACE = { include: 'trace' };

export interface Explained {
  readonly sentence: string;
}

export const eligibility = tool({
  name: 'eligibility',
  title: 'What the next report may say of a country',
  description:
    'Where one country stands on the watch-list clock after a report, and why: status, permitted tiers of the next report and the clause that decides; with detail, a trace clause by clause and the smallest changes that would give another answer. Whether a country would go to Tier 3 on merit cannot be told from placements.',
  input: z.strictObject({
    country: countryInput,
    ...inputOf(countryEligibility, ['year']),
    ...detailInput('trace and wouldChange'),
    ...editionInput,
  }),
  answer: async ({ country, release, asOf, detail, ...query }, context) => {
    const asked = { country, query: { ...query, ...(detail && INCLUDING_TRACE) } };
    const answer = await askResource(countryEligibility, asked, { release, asOf }, context);
    return {
      answer: detail ? answer : shortened(answer, REASONS),
      sentence: (answer as Explained).sentence,
    };
  },
});
