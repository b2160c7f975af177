import { z } from 'zod';
import type { Release } from '../dataset/release.js';
import { SourceKind } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { SOURCE_KIND } from '../domain/vocabulary/facts.js';
import { toColumns } from '../formats/columns.js';
import { enumListParameter } from '../kit/parameters.js';
import { listResource } from '../kit/resource.js';

export const Source = z
  .object({
    id: z
      .string()
      .describe('Identifier')
      .register(FIELD_PRESENTATION, { title: 'Name in the data', kind: 'id' }),
    title: z.string().describe('Title'),
    publisher: z.string().nullable().describe('Publisher; null if not known'),
    sourceUrl: z.url().nullable().describe('URL; null if it has none'),
    covers: z.string().describe('Reports and parts of reports covered'),
    kind: SourceKind.describe('What it is'),
    lineage: z
      .string()
      .describe('Sources of one lineage copy each other, and count once for the evidence grade')
      .register(FIELD_PRESENTATION, { kind: 'name' }),
  })
  .meta({ id: 'Source', description: 'Where placements were read' });

export type Source = Fact<typeof Source>;

export const findSources = (
  release: Release,
  { kind }: { readonly kind?: readonly Source['kind'][] | undefined },
): readonly Source[] =>
  release.tables.sources
    .filter((source) => kind?.includes(source.kind) ?? true)
    .map(({ id, title, publisher, url: sourceUrl, ...row }) => ({ id, title, publisher, sourceUrl, ...row }));

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
  lead: () => ({ columns: ['title', 'publisher', 'covers', 'kind', 'source_url'] }),
  list: ({ release, query }) => ({ items: findSources(release, query) }),
});
