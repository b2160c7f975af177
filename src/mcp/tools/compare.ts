import { z } from 'zod';
import { WidePlacements } from '../../dataset/wide.js';
import { TIER_LABELS, type Tier } from '../../domain/tier.js';
import { tiers } from '../../rest/resources/placements.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { detailInput, listed, outputOf, shortened } from '../output.js';
import { tool } from '../tool.js';

const LEFT = { withoutDetail: ['next'], ofItems: ['evidence', 'disputed'], item: WidePlacements };
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
    from: yearInput.optional().describe('First report year'),
    to: yearInput.optional().describe('Last report year'),
    ...detailInput('the evidence grade of each placement'),
    ...editionInput,
  }),
  output: outputOf(tiers, LEFT),
  answer: async ({ country, from, to, detail, ...edition }, context) => {
    const query = { country, from, to, shape: 'wide' };
    const answer = (await askResource(tiers, { query }, edition, context)) as Compared;
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
  return `In the ${year} report: ${listed(placed)}.`;
}
