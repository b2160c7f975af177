import { z } from 'zod';
import type { RouteSchema } from '../../http/route-schema.js';
import { singleLineText } from '../parameters/parameters.js';
import { problemResponses } from '../resource/problem-responses.js';
import { jsonContent } from '../resource/response-content.js';
import { PAGE_NOT_MODIFIED } from '../resource/response-headers.js';
import { Found, MAX_QUERY, MAX_RESULTS } from './find.js';

export const searchQuery = z.strictObject({
  q: singleLineText(MAX_QUERY)
    .default('')
    .describe('A name in any language or spelling, or a year; without it there are no results'),
});

const SearchResponse = z
  .object({
    release: z.string().describe('Version of the release that the response is based on'),
    query: z.string().describe('The text that was searched for'),
    total: z.int().describe('Number of results'),
    items: z.array(Found).describe(`The best results, ${MAX_RESULTS} at most`),
  })
  .meta({ id: 'SearchResponse' });

export const searchSchema: RouteSchema = {
  operationId: 'search',
  tags: ['Countries'],
  summary: 'Search',
  description: 'Finds countries, reports, groups, rules, words and pages by any name.',
  querystring: searchQuery,
  response: {
    200: jsonContent('The results', SearchResponse),
    ...PAGE_NOT_MODIFIED,
    ...problemResponses({ path: '/search' }),
  },
};
