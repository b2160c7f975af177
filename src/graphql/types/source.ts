import { GraphQLObjectType, GraphQLString } from 'graphql';
import type { Release } from '../../dataset/release.js';
import type { SourceRow } from '../../domain/tables.js';
import { SourceKindEnum } from '../enums.js';
import { factField, type InScope, type QueryContext, type Scope } from '../scope.js';
import { required } from '../wrappers.js';

const field = factField<SourceRow>;

/** Where placements were read. */
export const sourceType = () =>
  new GraphQLObjectType<InScope<SourceRow>, QueryContext>({
    name: 'Source',
    description: 'Where placements were read',
    fields: {
      id: field(required(GraphQLString), 'Identifier', (source) => source.id),
      title: field(required(GraphQLString), 'Title', (source) => source.title),
      publisher: field(
        GraphQLString,
        'Who published it; null where that is not known',
        (source) => source.publisher,
      ),
      url: field(
        GraphQLString,
        'Where it can be found; null where it has no address',
        (source) => source.url,
      ),
      covers: field(
        required(GraphQLString),
        'Reports, and parts of reports, that it covers',
        (source) => source.covers,
      ),
      kind: field(required(SourceKindEnum), 'What it is', (source) => source.kind),
      lineage: field(
        required(GraphQLString),
        'Sources of one lineage are copies of each other and count once',
        (source) => source.lineage,
      ),
    },
  });

const byId = (release: Release): ReadonlyMap<string, SourceRow> =>
  new Map(release.tables.sources.map((row) => [row.id, row]));

/** The source of an identifier that a placement names. */
export function sourceOf(id: string, scope: Scope): InScope<SourceRow> {
  const fact = scope.release.derive(byId).get(id);
  if (!fact) throw new Error(`a placement names a source that the edition does not have: ${id}`);
  return { scope, fact };
}
