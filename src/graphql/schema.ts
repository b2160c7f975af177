import {
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  printSchema,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { SERVICE_VERSION } from '../domain/service.js';
import { ReleaseEntry, toReleaseEntry } from '../kit/release-entry.js';
import { type QueryContext, Scope, ScopedRow, type Values } from './fact.js';
import { BASE_COSTS } from './limits.js';
import { ObjectTypes, required } from './object-types.js';
import { childFields, rootFields } from './resource-fields.js';
import { DateScalar } from './scalars.js';

const types = new ObjectTypes((name, types) => (name === 'Release' ? ofRelease() : childFields(name, types)));

const ofRelease = (): GraphQLFieldConfigMap<ScopedRow, QueryContext> => ({
  dataset: {
    type: Dataset,
    description: 'Its facts',
    resolve: ({ own }, _args, context) => getScope(context, String(own.version), null),
  },
});

const getRelease = (scope: Scope, version: string): ScopedRow =>
  new ScopedRow(scope, toReleaseEntry(scope.catalogue.entry(version), scope.catalogue) as unknown as Values);

const Dataset = new GraphQLObjectType<Scope, QueryContext>({
  name: 'Dataset',
  description: 'A release of the dataset, complete or as of a day',
  fields: () => ({
    release: {
      type: required(types.of(ReleaseEntry, '')),
      description: 'The release',
      resolve: (scope) => getRelease(scope, scope.release.version),
    },
    asOf: {
      type: DateScalar,
      description: 'The asOf date; null for the complete release',
    },
    newestReport: {
      type: required(GraphQLInt),
      description: 'Year of its newest report',
      resolve: ({ release }) => release.newestYear,
    },
    ...rootFields(types, 'release'),
  }),
});

async function getScope(
  { catalogue, current }: QueryContext,
  version: string | null | undefined,
  asOf: string | null | undefined,
): Promise<Scope> {
  const whole =
    version == null || version === current.release.version ? current.release : await catalogue.get(version);
  return asOf == null ? new Scope(catalogue, whole) : new Scope(catalogue, whole.asOf(asOf), asOf);
}

const Query = new GraphQLObjectType<unknown, QueryContext>({
  name: 'Query',
  description: 'Queries the current release; use dataset for another release, or for asOf',
  fields: () => ({
    dataset: {
      type: Dataset,
      description: 'A release of the dataset, complete or as of a day',
      extensions: {
        complexity: ({ args, childComplexity }: ComplexityEstimatorArgs) =>
          (args.asOf == null ? 1 : BASE_COSTS.asOf) + childComplexity,
      },
      args: {
        release: {
          type: GraphQLString,
          description: 'Version of the release (default: the current one)',
        },
        asOf: {
          type: DateScalar,
          description: 'Only what was public on that day; must not be in the future',
        },
      },
      resolve: (_source, { release, asOf }: { release?: string | null; asOf?: string | null }, context) =>
        getScope(context, release, asOf),
    },
    release: {
      type: types.of(ReleaseEntry, ''),
      description: 'A release by its version; the error unknown-release lists the available ones',
      args: {
        release: { type: new GraphQLNonNull(GraphQLString), description: 'Its version, for example 1.1.0' },
      },
      resolve: (_source, { release }: { release: string }, { current }) => getRelease(current, release),
    },
    ...rootFields(types, 'catalogue'),
    ...rootFields(types, 'release'),
  }),
});

/** The executable schema. Resolvers expect a `QueryContext`. */
export const schema = new GraphQLSchema({
  description: `Tier history of the U.S. Trafficking in Persons Report, and the law on its watch list. Version ${SERVICE_VERSION} of the API`,
  query: Query,
});

/** The schema in SDL, as written to `openapi/schema.graphql`. */
export const schemaText = (): string => `${printSchema(schema)}\n`;
