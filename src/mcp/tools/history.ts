import { z } from 'zod';
import { onTier } from '../../claims/cell.js';
import type { Tier } from '../../domain/tier.js';
import { counted } from '../../engine/english.js';
import { countryTiers } from '../../rest/resources/placements.js';
import { clock } from '../../rest/resources/rules.js';
import {
  askResource,
  countryInput,
  detailInput,
  editionInput,
  inputOf,
  pageInput,
  shortened,
} from '../ask-resource.js';
import { tool } from '../tool.js';

interface Listed {
  readonly total: number;
  readonly items: readonly object[];
}

export const clockPanel = tool({
  name: 'clock_panel',
  title: 'Panel of countries and years, with the clock',
  description:
    'One row for every country or territory and every report, whether it was placed or not: tier, change, place on the watch-list clock, outcome, evidence, groups. For statistics and joins with other datasets by their codes; coverage says why a row has no tier. Narrow it: the whole panel has some 4,800 rows.',
  input: z.strictObject({ ...inputOf(clock), ...pageInput, ...editionInput }),
  answer: async ({ release, asOf, ...query }, context) => {
    const answer = (await askResource(clock, { query }, { release, asOf }, context)) as Listed;
    return {
      answer,
      sentence: `${answer.items.length} of the ${answer.total} rows of the panel that are asked for.`,
    };
  },
});

const LEFT = { withoutDetail: ['next'], ofItems: ['disputed'] };

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
    ...inputOf(countryTiers, ['from', 'to', 'tier', 'evidence']),
    ...detailInput('the sources of each row'),
    ...editionInput,
  }),
  answer: async ({ country, release, asOf, detail, ...query }, context) => {
    const answer = (await askResource(
      countryTiers,
      { country, query: { ...query, ...(detail && { include: 'sources' }) } },
      { release, asOf },
      context,
    )) as History;
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
  const rows = counted(total, 'placement');
  return `${country.name}: ${rows} from ${first.year} to ${last.year}, last ${onTier(last.tier)} in ${last.year}.`;
}
