import { z } from 'zod';
import { onTier } from '../../claims/cell.js';
import { yearsBetween } from '../../dataset/placement-filter.js';
import type { Placement } from '../../dataset/release.js';
import { type WideRow, widen } from '../../dataset/wide.js';
import { nameInSentence } from '../../domain/article.js';
import { listed } from '../../engine/english.js';
import { tiers } from '../../rest/resources/placements.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, editionOf } from '../edition-input.js';
import { inputOf } from '../input-of.js';
import { detailInput, shortened } from '../output.js';
import { tool } from '../tool.js';

const LEFT = { withoutDetail: ['next'], ofItems: ['evidence', 'disputed'] };
const MOST = 30;

interface Compared {
  readonly items: readonly WideRow[];
}

export const compare = tool({
  name: 'compare',
  title: 'Tiers of several countries side by side',
  description:
    'The tiers of several countries in each report, side by side: a row a country, a member a report year. null: no placement, and coverage says why. At url the same placements have a row each.',
  input: z.strictObject({
    country: z.array(countryInput).min(1).max(MOST).describe('Codes or names of the countries'),
    ...inputOf(tiers, ['from', 'to']),
    ...detailInput('the evidence grade of each placement'),
    ...editionInput,
  }),
  answer: async ({ release, asOf, detail, ...asked }, context) => {
    const edition = await editionOf({ release, asOf }, context);
    const long = await askResource(tiers, { query: asked }, { release, asOf }, context);
    const { items: placements, ...beside } = long as { readonly items: readonly Placement[] };
    const { from, to } = asked as { readonly from?: number; readonly to?: number };
    const items = widen(edition, placements, { years: yearsBetween(edition, from, to), place: {} });
    const answer = { ...beside, total: items.length, items };
    return { answer: detail ? answer : shortened(answer, LEFT), sentence: sentenceOf(answer) };
  },
});

function sentenceOf({ items }: Compared): string {
  const year = Object.keys(items[0]?.tiers ?? {}).at(-1);
  if (year === undefined)
    return 'No placement of these countries in the reports that were asked for is known.';
  const placed = items.map(({ country, tiers: row }, index) => {
    const tier = row[year];
    return `${nameInSentence(country)} ${index === 0 ? 'was ' : ''}${tier ? onTier(tier) : 'without a placement'}`;
  });
  return `In the ${year} report ${listed(placed, 'and')}.`;
}
