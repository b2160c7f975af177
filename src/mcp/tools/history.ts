import { z } from 'zod';
import { HistoryItem } from '../../dataset/release.js';
import { EvidenceGrade } from '../../domain/evidence.js';
import { TIER_LABELS, Tier } from '../../domain/tier.js';
import { countryTiers } from '../../rest/resources/placements.js';
import { askResource } from '../ask-resource.js';
import { countryInput, editionInput, yearInput } from '../edition-input.js';
import { counted, detailInput, outputOf, shortened } from '../output.js';
import { tool } from '../tool.js';

const LEFT = { withoutDetail: ['next'], ofItems: ['label', 'sources', 'disputed'], item: HistoryItem };

interface History {
  readonly total: number;
  readonly country: { readonly name: string };
  readonly items: readonly {
    readonly year: number;
    readonly tier: Tier;
    readonly evidence: string;
    readonly disputed: boolean;
  }[];
}

export const history = tool({
  name: 'history',
  title: 'Tier history of a country',
  description:
    'The tier of one country or territory in every Trafficking in Persons Report, one row a report year, each with its evidence grade. A year without a row: the report did not cover the country, unless knownGaps says otherwise.',
  input: z.strictObject({
    country: countryInput,
    from: yearInput.optional().describe('First report year'),
    to: yearInput.optional().describe('Last report year'),
    tier: z.array(Tier).min(1).optional().describe('Only these tiers'),
    evidence: z.array(EvidenceGrade).min(1).optional().describe('Only these evidence grades'),
    ...detailInput('the sources of each row'),
    ...editionInput,
  }),
  output: outputOf(countryTiers, LEFT),
  answer: async ({ country, from, to, tier, evidence, detail, ...edition }, context) => {
    const query = { from, to, tier, evidence };
    const answer = (await askResource(countryTiers, { country, query }, edition, context)) as History;
    return { answer: detail ? answer : shortHistory(answer), sentence: sentenceOf(answer) };
  },
});

/** Only what is disputed is said to be. */
const shortHistory = (answer: History): object => ({
  ...shortened(answer, LEFT),
  items: answer.items.map(({ year, tier, evidence, disputed }) => ({
    year,
    tier,
    evidence,
    ...(disputed && { disputed }),
  })),
});

function sentenceOf({ country, total, items }: History): string {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return `No placement of ${country.name} in the reports that were asked for is known.`;
  const rows = counted(total, 'placement', 'placements');
  return `${country.name}: ${rows} from ${first.year} to ${last.year}, last on ${TIER_LABELS[last.tier]} in ${last.year}.`;
}
