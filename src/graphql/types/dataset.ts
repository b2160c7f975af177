import { GraphQLID, GraphQLInt, GraphQLObjectType } from 'graphql';
import type { ReleaseHeader } from '../../domain/tables.js';
import { type Identity, idOf, Node } from '../identity.js';
import { DateScalar } from '../scalars.js';
import type { InScope, QueryContext, Scope } from '../scope.js';
import { required } from '../wrappers.js';
import { datasetFields } from './dataset-fields.js';
import type { ObjectTypes } from './object-types.js';
import { releaseType } from './release.js';

export const datasetType = (types: ObjectTypes) =>
  new GraphQLObjectType<Scope, QueryContext>({
    name: 'Dataset',
    description: 'An edition of the dataset, whole or as far as it could be known on a day',
    interfaces: [Node],
    extensions: { identity: { keyOf: () => '', find: (scope) => scope } satisfies Identity<Scope> },
    fields: () => ({
      id: {
        type: required(GraphQLID),
        description: 'Identifier: the edition, and the day whose knowledge it is limited to',
        resolve: (scope) => idOf(scope.identity, 'Dataset'),
      },
      release: {
        type: required(types.of(releaseType)),
        description: 'The edition that answers',
        resolve: (scope, _args, { catalogue }): InScope<ReleaseHeader> => ({
          scope,
          fact: catalogue.entry(scope.release.version),
        }),
      },
      asOf: {
        type: DateScalar,
        description: 'The day whose knowledge it is limited to; null for all that it knows',
        resolve: (scope) => scope.asOf,
      },
      newestReport: {
        type: required(GraphQLInt),
        description: 'Year of the newest report in it',
        resolve: (scope) => scope.release.newestYear,
      },
      ...datasetFields(types),
    }),
  });
