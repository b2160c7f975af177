import { z } from 'zod';
import { clock } from '../../rest/resources/clock.js';
import { askResource } from '../ask-resource.js';
import { editionInput } from '../edition-input.js';
import { inputOf, pageInput } from '../input-of.js';
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
