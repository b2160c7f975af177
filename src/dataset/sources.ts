import z from 'zod';
import { SourceKind } from '../domain/evidence.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import type { Release } from './release.js';

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
