import { z } from 'zod';
import type { RouteSchema } from '../../http/route-schema.js';
import { lineOfText } from '../parameters/parameters.js';
import { okJson } from '../resource/answer-forms.js';
import { PAGE_NOT_MODIFIED } from '../resource/answer-headers.js';
import { problemResponses } from '../resource/problem-responses.js';
import { Found, MAX_QUERY, MOST_FOUND } from './find.js';

export const searchQuery = z.strictObject({
  q: lineOfText(MAX_QUERY)
    .default('')
    .describe('A name in any language or spelling, or a year; without it there are no results'),
});

const SearchAnswer = z
  .object({
    release: z.string().describe('Version of the release that the response is based on'),
    query: z.string().describe('The text that was searched for'),
    total: z.int().describe('Number of results'),
    items: z.array(Found).describe(`The best results, ${MOST_FOUND} at most`),
  })
  .meta({ id: 'SearchAnswer' });

export const searchSchema: RouteSchema = {
  operationId: 'search',
  tags: ['Countries'],
  summary: 'Search',
  description: 'Finds countries, reports, groups, rules, words and pages by any name.',
  querystring: searchQuery,
  response: {
    200: okJson('The results', SearchAnswer),
    ...PAGE_NOT_MODIFIED,
    ...problemResponses({ path: '/search' }),
  },
};
