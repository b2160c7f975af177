import { z } from 'zod';
import { SOURCE_KINDS } from '../../domain/evidence.js';
import type { SourceRow } from '../../domain/tables.js';
import { columnsOf } from '../fields/columns.js';
import { Source } from '../fields/schemas.js';
import { oneOrMoreOf } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const columns = columnsOf<SourceRow>(Source, 'id', 'title', 'publisher', 'url', 'covers', 'kind', 'lineage');

export const sources = listResource({
  operationId: 'listSources',
  isFacts: true,
  path: '/sources',
  tag: 'Method',
  summary: 'Sources',
  description: 'Where the placements were read.',
  params: z.strictObject({}),
  query: z.strictObject({
    kind: oneOrMoreOf(SOURCE_KINDS).optional().describe('Kinds of source'),
  }),
  item: Source,
  example: '/sources?kind=official',
  list: ({ release, query: { kind } }) => ({
    items: release.tables.sources.filter((source) => !kind || kind.includes(source.kind)),
    columns,
  }),
});
