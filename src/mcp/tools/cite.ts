import { z } from 'zod';
import { MAX_URL_BYTES } from '../../domain/service-limits.js';
import { citationsOf, findCited } from '../../rest/citation/cite.js';
import { tool } from '../tool.js';

export const cite = tool({
  name: 'cite',
  title: 'Cite an answer',
  description:
    'The citation of any answer of this service, pinned to the edition that answers, in every style: short and long text, BibTeX, RIS, CSL-JSON. Give the url that another tool answered with, or a path such as /countries/KH/tiers.',
  input: z.strictObject({
    url: z
      .string()
      .min(1)
      .max(MAX_URL_BYTES)
      .describe('Address of what is cited: as a path, or with the host of this service'),
  }),
  answer: async ({ url }, { app, making, catalogue, origin }) => {
    const answer = citationsOf(await findCited(app, making, url, { catalogue, origin }));
    return { answer, sentence: `${answer.title}, edition ${answer.release}: ${answer.url}` };
  },
});
