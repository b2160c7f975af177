import { z } from 'zod';
import { findSources, Source } from '../../dataset/sources.js';
import { SOURCE_KIND } from '../../domain/vocabulary/facts.js';
import { columnsOf } from '../../formats/columns.js';
import { oneOrMoreOf } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const columns = columnsOf<Source>(
  Source,
  'id',
  'title',
  'publisher',
  ['url', 'sourceUrl'],
  'covers',
  'kind',
  'lineage',
);

export const sources = listResource({
  operationId: 'listSources',
  isFacts: true,
  path: '/sources',
  graphql: { field: 'sources', type: 'Source' },
  tag: 'Method',
  summary: 'Sources',
  description: 'The sources of the placements.',
  query: z.strictObject({
    kind: oneOrMoreOf(SOURCE_KIND.values).optional().describe('Kinds of source'),
  }),
  isOfNoReport: true,
  isOfNoDay: true,
  item: Source,
  columns,
  example: '/sources?kind=official',
  list: ({ release, query }) => ({ items: findSources(release, query) }),
});
