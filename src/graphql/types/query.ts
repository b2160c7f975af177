import { GraphQLObjectType, GraphQLString } from 'graphql';
import { pinnedEdition } from '../../rest/resource/routes.js';
import { connectionField } from '../connection.js';
import { DateScalar, nodeField } from '../identity.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { type QueryContext, required, Scope } from '../scope.js';
import { datasetFields, datasetType } from './dataset-fields.js';
import type { ObjectTypes } from './object-types.js';
import { releaseType } from './release.js';

interface DatasetArguments {
  readonly release?: string | null;
  readonly asOf?: string | null;
}

export const queryType = (types: ObjectTypes) =>
  new GraphQLObjectType<unknown, QueryContext>({
    name: 'Query',
    description: 'Answers from the current release; dataset asks another one, or what a day could know',
    fields: () => ({
      node: nodeField(() => types.all),
      dataset: {
        type: types.of(datasetType),
        description: 'An edition of the dataset, whole or as far as it could be known on a day',
        extensions: { ownCost: ({ asOf }: DatasetArguments) => (asOf == null ? 1 : OWN_COSTS.asOf) },
        args: {
          release: {
            type: GraphQLString,
            description: 'Version of the edition; the current one when it is not given',
          },
          asOf: {
            type: DateScalar,
            description: 'Only what the world could know on that day, which must have come',
          },
        },
        resolve: async (_source, { release, asOf }: DatasetArguments, { catalogue, current, making }) => {
          const whole = release == null ? current.release : await pinnedEdition(making, catalogue, release);
          return asOf == null ? new Scope(whole) : new Scope(whole.asOf(asOf), asOf);
        },
      },
      release: {
        type: types.of(releaseType),
        description: 'A release by its version; an error unknown-release names those that there are',
        args: { version: { type: required(GraphQLString), description: 'Version, for example 1.1.0' } },
        resolve: (_source, args: { version: string }, { catalogue, current }) => ({
          scope: current,
          fact: catalogue.entry(args.version),
        }),
      },
      releases: connectionField<unknown>(types.of(releaseType), {
        description: 'The releases, oldest first',
        assumedSize: ASSUMED_SIZES.releases,
        scopeOf: (_source, { current }) => current,
        items: (_source, _filter, _scope, { catalogue }) => catalogue.entries,
      }),
      ...datasetFields(types),
    }),
  });
