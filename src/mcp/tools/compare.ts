import { z } from 'zod';
import { TIER_LABELS, type Tier } from '../../domain/tier.js';
import { listed } from '../../engine/english.js';
import { tiers } from '../../rest/resources/placements.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput } from '../edition-input.js';
import { inputOf } from '../input-of.js';
import { detailInput, shortened } from '../output.js';
import { tool } from '../tool.js';

const LEFT = { withoutDetail: ['next'], ofItems: ['evidence', 'disputed'] };
const MOST = 30;

interface Compared {
  readonly items: readonly {
    readonly country: { readonly name: string };
    readonly tiers: Readonly<Record<string, Tier | null>>;
  }[];
}

export const compare = tool({
  name: 'compare',
  title: 'Tiers of several countries side by side',
  description:
    'The tiers of several countries in each report, side by side: a row a country, a member a report year. null: no placement, for the report did not cover the country unless knownGaps says otherwise.',
  input: z.strictObject({
    country: z.array(countryInput).min(1).max(MOST).describe('Codes or names of the countries'),
    ...inputOf(tiers, ['from', 'to']),
    ...detailInput('the evidence grade of each placement'),
    ...editionInput,
  }),
  answer: async ({ release, asOf, detail, ...asked }, context) => {
    const query = { ...asked, shape: 'wide' };
    const answer = (await askResource(tiers, { query }, { release, asOf }, context)) as Compared;
    return { answer: detail ? answer : shortened(answer, LEFT), sentence: sentenceOf(answer) };
  },
});

function sentenceOf({ items }: Compared): string {
  const year = Object.keys(items[0]?.tiers ?? {}).at(-1);
  if (year === undefined)
    return 'No placement of these countries in the reports that were asked for is known.';
  const placed = items.map(({ country, tiers: row }) => {
    const tier = row[year];
    return `${country.name} ${tier ? TIER_LABELS[tier] : 'without a placement'}`;
  });
  return `In the ${year} report: ${listed(placed, 'and')}.`;
}
