import { z } from 'zod';
import { findSources, Source } from '../dataset/sources.js';
import { SOURCE_KIND } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import { enumListParameter } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

const columns = toColumns<Source>(
  Source,
  'id',
  'title',
  'publisher',
  'sourceUrl',
  'covers',
  'kind',
  'lineage',
);

export const sources = listResource({
  operationId: 'listSources',
  isImmutable: true,
  path: '/sources',
  graphql: { field: 'sources', type: 'Source' },
  tag: 'Method',
  summary: 'Sources',
  description: 'The sources of the placements.',
  query: z.strictObject({
    kind: enumListParameter(SOURCE_KIND.values).optional().describe('Kinds of source'),
  }),
  isReportIndependent: true,
  ignoresAsOf: true,
  item: Source,
  columns,
  example: '/sources?kind=official',
  list: ({ release, query }) => ({ items: findSources(release, query) }),
});
