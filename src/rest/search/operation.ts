import { z } from 'zod';
import { lineOfText } from '../parameters/parameters.js';
import { okJson } from '../resource/operation.js';
import { PAGE_NOT_MODIFIED, problemResponses } from '../resource/problem-responses.js';
import { Found, MAX_QUERY } from './find.js';

export const searchQuery = z.strictObject({
  q: lineOfText(MAX_QUERY).default('').describe('A name, in any language and spelling, or a year'),
});

const SearchAnswer = z
  .object({
    release: z.string().describe('Version of the edition that answers'),
    query: z.string().describe('The text that was searched for'),
    total: z.int().describe('Number of things found'),
    items: z.array(Found).describe('The best of them'),
  })
  .meta({ id: 'SearchAnswer', description: 'Answer: Search' });

export const searchOperation = {
  operationId: 'search',
  tags: ['Countries'],
  summary: 'Search',
  description: 'Finds countries, reports, groups, rules, words and pages by any name.',
  querystring: searchQuery,
  response: {
    200: okJson('The things found', SearchAnswer),
    ...PAGE_NOT_MODIFIED,
    ...problemResponses([], { list: false, pinned: false }),
  },
};
