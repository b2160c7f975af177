import { z } from 'zod';
import { CODE_SCHEMES } from '../../dataset/code-schemes.js';
import { clock } from '../../rest/resources/clock.js';
import { askResource } from '../ask-resource.js';
import { countryInput, cursorInput, editionInput, yearInput } from '../edition-input.js';
import { counted, outputOf } from '../output.js';
import { placeInput } from '../place-input.js';
import { tool } from '../tool.js';

const LONGEST_LIST = 5_000;
const USUAL_LIST = 50;

interface Listed {
  readonly total: number;
  readonly items: readonly object[];
}

export const clockPanel = tool({
  name: 'clock_panel',
  title: 'Panel of countries and years, with the clock',
  description:
    'One row for every country or territory and every report, whether it was placed or not: tier, change, place on the watch-list clock, outcome, evidence, groups. For statistics and joins with other datasets by their codes; coverage says why a row has no tier. Narrow it: the whole panel has some 4,800 rows.',
  input: z.strictObject({
    country: z.array(countryInput).min(1).optional().describe('Only these countries'),
    ...placeInput,
    year: z.array(yearInput).min(1).optional().describe('Only these report years'),
    from: yearInput.optional().describe('First report year'),
    to: yearInput.optional().describe('Last report year'),
    codes: z
      .array(z.enum(CODE_SCHEMES))
      .min(1)
      .optional()
      .describe('Codes of other datasets beside each row, to join with them'),
    limit: z
      .int()
      .min(1)
      .max(LONGEST_LIST)
      .default(USUAL_LIST)
      .describe('Number of rows at the most; total counts all'),
    cursor: cursorInput,
    ...editionInput,
  }),
  output: outputOf(clock),
  answer: async ({ release, asOf, ...query }, context) => {
    const answer = (await askResource(clock, { query }, { release, asOf }, context)) as Listed;
    return {
      answer,
      sentence: `${answer.items.length} of ${counted(answer.total, 'row', 'rows')} of the panel.`,
    };
  },
});
