import { z } from 'zod';
import { SOURCE_KINDS } from '../../domain/evidence.js';
import { sourceColumns } from '../columns.js';
import { oneOrMoreOf } from '../parameters.js';
import { listResource } from '../resource.js';
import { Source } from '../schemas.js';

export const sources = listResource({
  operationId: 'listSources',
  path: '/sources',
  tag: 'Method',
  summary: 'Sources',
  description: 'Where the placements were read.',
  params: z.strictObject({}),
  query: z.strictObject({
    kind: oneOrMoreOf(SOURCE_KINDS).optional().describe('Kinds of source, parted by commas'),
  }),
  item: Source,
  example: '/sources?kind=official',
  list: ({ release, query: { kind } }) => ({
    items: release.tables.sources.filter((source) => !kind || kind.includes(source.kind)),
    columns: sourceColumns,
  }),
});
